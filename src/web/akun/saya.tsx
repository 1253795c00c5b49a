import { getAkun } from '../../db/queries/akun/akun.ts'
import { isDuaLangkahNyala } from '../../db/queries/akun/faktor.ts'
import { listKunci } from '../../db/queries/akun/kunci.ts'
import { listSesi } from '../../db/queries/akun/sesi.ts'
import { changeSandi } from '../../usecases/akun/change-sandi.ts'
import { signOut, signOutElsewhere } from '../../usecases/masuk/sign-out.ts'
import { pesanSandi } from '../forms/sandi.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { requireFresh } from '../middleware/fresh.ts'
import { forgetSessions, sesiIni } from '../middleware/session.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { sandiPage } from './halaman-sandi.tsx'
import { sayaPage } from './halaman-saya.tsx'
import { akunPaths } from './paths.ts'

const KABAR: { readonly [kata: string]: string } = {
  sandi: 'Kata sandi diganti. Perangkat lain sudah keluar.',
  'dua-langkah-mati': 'Masuk dua langkah sudah dimatikan.',
  keluar: 'Perangkat itu sudah keluar.',
  'keluar-semua': 'Semua perangkat lain sudah keluar.',
}

export function sayaRoutes(rute: Rute): void {
  rute.get(akunPaths.milikku, async (c) => {
    const { db, now } = kerja(c)
    const { akunId } = pelaku(c)
    const [akun, sesi, ini, isDuaLangkah, kunci] = await Promise.all([
      getAkun(db, akunId),
      listSesi(db, akunId, now),
      sesiIni(c),
      isDuaLangkahNyala(db, akunId),
      listKunci(db, akunId),
    ])
    const kabar = KABAR[c.req.query('kabar') ?? '']

    return sayaPage(c, { akun, sesi, sesiIniId: ini?.id, isDuaLangkah, jumlahKunci: kunci.length, kabar })
  })

  rute.get(akunPaths.sandi, async (c) => (await requireFresh(c)) ?? sandiPage(c))

  rute.post(akunPaths.sandi, async (c) => {
    const tanya = await requireFresh(c)
    if (tanya) return tanya
    const form = await c.req.formData()
    const sandi = String(form.get('sandi') ?? '')
    if (sandi !== String(form.get('sandiUlang') ?? ''))
      return sandiPage(c, { sandiUlang: 'Belum sama dengan yang di atas. Ketik lagi keduanya.' })
    const sesi = await sesiIni(c)
    const diganti = await changeSandi(kerja(c), { sandi, sesiId: sesi?.id ?? '' })
    if (!diganti.ok) return sandiPage(c, { sandi: pesanSandi(diganti.penolakan) })
    forgetSessions()

    return back(c, 'sandi')
  })

  rute.post(akunPaths.sesi, async (c) => {
    const sesiId = readTeks(await c.req.formData(), 'sesi')
    const ini = (await sesiIni(c))?.id ?? ''
    const hasil = sesiId === 'lain' ? await signOutElsewhere(kerja(c), ini) : await signOut(kerja(c), sesiId)
    forgetSessions()

    return hasil.ok ? back(c, sesiId === 'lain' ? 'keluar-semua' : 'keluar') : notFound(c)
  })
}

function back(c: C, kabar: string): Response {
  return c.redirect(url(akunPaths.milikku, {}, { kabar }), 303)
}
