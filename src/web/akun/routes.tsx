import { countOrangAkun, KEADAAN_AKUN, listOrangAkun, listUnitPilihan } from '../../db/queries/akun/orang.ts'
import { listSesi } from '../../db/queries/akun/sesi.ts'
import { slipAktivasi } from '../../reports/slip-aktivasi.ts'
import { changeSandi } from '../../usecases/akun/change-sandi.ts'
import { lingkupAkun } from '../../usecases/akun/lingkup.ts'
import { makeKode } from '../../usecases/akun/make-kode.ts'
import { signOut, signOutElsewhere } from '../../usecases/akun/sign-out.ts'
import { unlockAkun } from '../../usecases/akun/unlock-akun.ts'
import { hariIni } from '../../usecases/context.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { pesanSandi, requireFresh } from '../middleware/fresh.ts'
import { forgetSessions, sesiIni } from '../middleware/session.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { kelolaPage } from './halaman-kelola.tsx'
import { sayaPage } from './halaman-saya.tsx'
import { pesanKelola } from './messages.ts'
import { akunPaths } from './paths.ts'

const SEHALAMAN = 50

export function akunRoutes(rute: Rute): void {
  rute.get(akunPaths.milikku, (c) => showSaya(c))

  rute.post(akunPaths.sandi, async (c) => {
    const tanya = await requireFresh(c)
    if (tanya) return tanya
    const sandi = String((await c.req.formData()).get('sandi') ?? '')
    const hasil = await changeSandi(kerja(c), { sandi, sesiId: (await sesiIni(c))?.id ?? '' })
    if (!hasil.ok) return showSaya(c, { galatSandi: pesanSandi(hasil.penolakan) })
    forgetSessions()

    return showSaya(c, { kabar: 'Kata sandi diganti. Perangkat lain sudah keluar.' })
  })

  rute.post(akunPaths.sesi, async (c) => {
    const sesi = readTeks(await c.req.formData(), 'sesi')
    const hasil =
      sesi === 'lain'
        ? await signOutElsewhere(kerja(c), (await sesiIni(c))?.id ?? '')
        : await signOut(kerja(c), sesi)
    forgetSessions()
    return hasil.ok ? showSaya(c, { kabar: 'Perangkat lain sudah keluar.' }) : notFound(c)
  })

  rute.get(akunPaths.kelola, (c) => showKelola(c))

  rute.post(akunPaths.slip, async (c) => {
    const tanya = await requireFresh(c)
    if (tanya) return tanya
    const { auth } = c.get('instansi')
    const hasil = await makeKode(kerja(c), { pejabatIds: await readOrang(c), sidik: auth.sidik })
    if (!hasil.ok) return showKelola(c, { penolakan: pesanKelola(hasil.penolakan) })
    forgetSessions()
    const { now, instansi } = kerja(c)
    const { orang, berlakuSampai } = hasil.value
    const unit = [...new Set(orang.map((satu) => satu.unit))].join(', ')
    const alamat = `${c.get('perangkat').alamatPublik}/aktivasi`
    const pdf = slipAktivasi(
      { instansi: instansi.pemerintah, unit, alamat, berlakuSampai, orang },
      { tanggal: now },
    )

    return c.body(pdf as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="slip-aktivasi.pdf"',
    })
  })

  rute.post(akunPaths.buka, async (c) => {
    const hasil = await unlockAkun(kerja(c), await readOrang(c))
    if (!hasil.ok) return showKelola(c, { penolakan: pesanKelola(hasil.penolakan) })
    return showKelola(c, { kabar: `${hasil.value} akun dibuka kuncinya.` })
  })
}

async function readOrang(c: C): Promise<string[]> {
  return (await c.req.formData()).getAll('orang').map(String).filter(isUuid)
}

async function showSaya(c: C, rest: { galatSandi?: string; kabar?: string } = {}): Promise<Response> {
  const { db, now } = kerja(c)
  const sesi = await listSesi(db, pelaku(c).akunId, now)

  return sayaPage(c, { sesi, sesiIniId: (await sesiIni(c))?.id, ...rest })
}

async function showKelola(c: C, rest: { kabar?: string; penolakan?: Pesan } = {}): Promise<Response> {
  const { db, now, instansi } = kerja(c)
  const lingkup = lingkupAkun(pelaku(c))
  const tanggal = hariIni({ now, instansi }).toString()
  const unitId = c.req.query('unit') ?? ''
  const kata = (c.req.query('q') ?? '').trim().slice(0, 80)
  const keadaan = KEADAAN_AKUN.find((satu) => satu === c.req.query('keadaan'))
  const halaman = Math.max(1, Math.floor(Number(c.req.query('halaman'))) || 1)
  const saringan = { lingkup, now, tanggal, kata, unitId: isUuid(unitId) ? unitId : undefined }
  const [orang, jumlah, unit] = await Promise.all([
    listOrangAkun(db, saringan, { keadaan, batas: SEHALAMAN, mulai: (halaman - 1) * SEHALAMAN }),
    countOrangAkun(db, saringan),
    listUnitPilihan(db, { lingkup, tanggal }),
  ])

  return kelolaPage(c, {
    orang,
    jumlah,
    unit,
    saringan: { kata, unitId, keadaan: keadaan ?? '', halaman },
    jumlahHalaman: Math.max(1, Math.ceil(jumlah[keadaan ?? 'semua'] / SEHALAMAN)),
    ...rest,
  })
}
