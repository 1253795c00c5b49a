import { getAkun } from '../../db/queries/akun/akun.ts'
import { findFaktor } from '../../db/queries/akun/faktor.ts'
import { beginDuaLangkah } from '../../usecases/akun/begin-dua-langkah.ts'
import { confirmDuaLangkah } from '../../usecases/akun/confirm-dua-langkah.ts'
import { endDuaLangkah } from '../../usecases/akun/end-dua-langkah.ts'
import { mustSetUpDuaLangkah } from '../../usecases/akun/must-set-up-dua-langkah.ts'
import { replaceKodePemulihan } from '../../usecases/akun/replace-kode-pemulihan.ts'
import { readTeks } from '../forms/teks.ts'
import { kota } from '../halaman.tsx'
import { baca, type C, kerja, pelaku } from '../lingkungan.ts'
import { requireFresh, whenFresh } from '../middleware/fresh.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { duaLangkahPage, type KeadaanDuaLangkah } from './halaman-dua-langkah.tsx'
import { kodePemulihanPage } from './halaman-kode-pemulihan.tsx'
import { pesanDuaLangkah } from './messages.ts'
import { akunPaths } from './paths.ts'

export function duaLangkahRoutes(rute: Rute): void {
  rute.get(akunPaths.duaLangkah, async (c) => {
    const keadaan = await readKeadaan(c)
    // The secret on the page is worth a password.
    const tanya = keadaan.tahap === 'menunggu' ? await requireFresh(c) : undefined

    return tanya ?? duaLangkahPage(c, { ...keadaan })
  })

  rute.post(
    akunPaths.duaLangkahMulai,
    whenFresh(async (c) => {
      await beginDuaLangkah(kerja(c), c.get('instansi').auth)
      return c.redirect(akunPaths.duaLangkah, 303)
    }),
  )
  rute.post(akunPaths.duaLangkahPastikan, whenFresh(confirm))
  rute.post(akunPaths.kodePemulihan, whenFresh(replace))
  rute.post(akunPaths.duaLangkahMatikan, whenFresh(end))
}

async function confirm(c: C): Promise<Response> {
  const kode = readTeks(await c.req.formData(), 'kode').slice(0, 40)
  const nyala = await confirmDuaLangkah({ ...kerja(c), auth: c.get('instansi').auth }, kode)
  if (!nyala.ok)
    return duaLangkahPage(c, { ...(await readKeadaan(c)), penolakan: pesanDuaLangkah(nyala.penolakan) })

  return kodePemulihanPage(c, { kode: nyala.value, judul: 'Masuk dua langkah menyala' })
}

async function replace(c: C): Promise<Response> {
  const dibuat = await replaceKodePemulihan({ ...kerja(c), auth: c.get('instansi').auth })
  if (!dibuat.ok) return c.redirect(akunPaths.duaLangkah, 303)

  return kodePemulihanPage(c, { kode: dibuat.value, judul: 'Kode pemulihan baru' })
}

async function end(c: C): Promise<Response> {
  const mati = await endDuaLangkah(kerja(c))
  if (mati.ok) return c.redirect(url(akunPaths.milikku, {}, { kabar: 'dua-langkah-mati' }), 303)

  return duaLangkahPage(c, { ...(await readKeadaan(c)), penolakan: pesanDuaLangkah(mati.penolakan) })
}

async function readKeadaan(c: C): Promise<KeadaanDuaLangkah> {
  const { db } = kerja(c)
  const { akunId, peran } = pelaku(c)
  const { auth } = c.get('instansi')
  const [faktor, akun, isWajib] = await Promise.all([
    findFaktor(db, akunId),
    getAkun(db, akunId),
    mustSetUpDuaLangkah(baca(c), { peran, isNyala: false }),
  ])
  if (!faktor) return { tahap: 'mati', isWajib }
  if (faktor.isNyala) {
    const sisa = (JSON.parse(await auth.unseal(faktor.kodePemulihan)) as string[]).length
    return { tahap: 'nyala', isWajib, sisaKode: sisa }
  }
  const rahasia = await auth.bacaRahasia(faktor.rahasia)

  return { tahap: 'menunggu', isWajib, rahasia, tautan: tautanOtp(c, akun.username, rahasia) }
}

/** What an authenticator reads from the QR code (Key URI Format). */
function tautanOtp(c: C, username: string, rahasia: string): string {
  const penerbit = encodeURIComponent(`Kinerja ${kota(c)}`)

  return `otpauth://totp/${penerbit}:${username}?secret=${rahasia}&issuer=${penerbit}`
}
