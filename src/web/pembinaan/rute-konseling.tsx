import { newId } from '../../db/id.ts'
import { findDokumenTerakhir } from '../../db/queries/dokumen/dokumen.ts'
import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { findLaporan } from '../../db/queries/pembinaan/konseling.ts'
import { findSkp } from '../../db/queries/skp/skp.ts'
import { listUmpanBalikDiterima } from '../../db/queries/umpan-balik/umpan-balik.ts'
import type { IsianLaporan } from '../../domain/pembinaan/laporan-perilaku.ts'
import { decideKonseling } from '../../usecases/pembinaan/decide-konseling.ts'
import { followUpKonseling } from '../../usecases/pembinaan/follow-up-konseling.ts'
import { collectLaporanPerilaku, printLaporanPerilaku } from '../../usecases/pembinaan/isi-dokumen.ts'
import { readKonseling } from '../../usecases/pembinaan/read-konseling.ts'
import { recordKonseling } from '../../usecases/pembinaan/record-konseling.ts'
import { reportPerilaku } from '../../usecases/pembinaan/report-perilaku.ts'
import { readIsian } from '../forms/isian.ts'
import { readTeks } from '../forms/teks.ts'
import { sendPdf } from '../kertas.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import type { TulisanKonseling } from './form-konseling.tsx'
import { laporPage } from './halaman-lapor.tsx'
import { laporanPage } from './halaman-laporan.tsx'
import { readLaporan, readPutusan, readRekaman } from './isian-konseling.ts'
import { type PenolakanKonseling, pesanKonseling } from './messages-konseling.ts'
import { pembinaanPaths } from './paths.ts'
import { bahanCetak, cetak } from './rute-cetak.ts'

/** Reports about conduct and the counselling that follows; each reader sees what the regulation names for them. */
export function konselingRoutes(rute: Rute): void {
  rute.get(pembinaanPaths.lapor, (c) => showLapor(c, { id: newId(), isian: {} }))

  rute.post(pembinaanPaths.lapor, async (c) => {
    const form = await c.req.formData()
    const id = readTeks(form, 'id')
    if (!isUuid(id)) return notFound(c)
    const laporan = readLaporan(form)
    const hasil = await reportPerilaku(kerja(c), { id, skpId: c.req.param('skpId'), laporan })
    if (hasil.ok) return c.redirect(url(pembinaanPaths.laporan, { laporanId: id }), 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return showLapor(c, { id, isian: laporan, penolakan: pesanKonseling(hasil.penolakan) })
  })

  rute.get(pembinaanPaths.laporan, (c) => showLaporan(c, {}))

  rute.get(pembinaanPaths.cetakLaporan, async (c) => {
    const bacaan = await readBacaan(c)
    const bahan = bacaan?.laporan && (await bahanCetak(c, bacaan.catatan.skpId))
    if (!bacaan?.laporan || !bahan) return notFound(c)
    const { catatan, laporan } = bacaan
    const kertas = { jenis: 'laporan-perilaku', entitasId: catatan.id } as const
    const collect = () => collectLaporanPerilaku(bahan, catatan, laporan.isi)

    return sendPdf(c, await cetak(c, { ...kertas, collect }, printLaporanPerilaku), 'laporan-perilaku')
  })

  rute.post(pembinaanPaths.putusan, async (c) => {
    const form = await c.req.formData()
    const isian = readPutusan(form, c.get('instansi').profil.zona)

    return answer(c, form, await decideKonseling(kerja(c), { id: c.req.param('laporanId'), isian }))
  })

  rute.post(pembinaanPaths.rekaman, async (c) => {
    const form = await c.req.formData()
    const rekaman = readRekaman(form)

    return answer(c, form, await recordKonseling(kerja(c), { id: c.req.param('laporanId'), rekaman }))
  })

  rute.post(pembinaanPaths.tindakLanjutKonseling, async (c) => {
    const form = await c.req.formData()
    const isi = readTeks(form, 'tindakLanjut')

    return answer(c, form, await followUpKonseling(kerja(c), { id: c.req.param('laporanId'), isi }))
  })
}

type Hasil = { readonly ok: true } | { readonly ok: false; readonly penolakan: PenolakanKonseling }

async function answer(c: C, form: FormData, hasil: Hasil): Promise<Response> {
  const laporanId = c.req.param('laporanId') ?? ''
  if (hasil.ok) return c.redirect(url(pembinaanPaths.laporan, { laporanId }), 303)
  if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

  return showLaporan(c, readIsian(form), pesanKonseling(hasil.penolakan))
}

async function readBacaan(c: C) {
  const catatan = await findLaporan(kerja(c).db, c.req.param('laporanId') ?? '')
  if (!catatan) return undefined

  return readKonseling(kerja(c), { catatan, hubungan: c.get('hubungan') })
}

async function showLaporan(c: C, tulisan: TulisanKonseling, penolakan?: Pesan): Promise<Response> {
  const bacaan = await readBacaan(c)
  if (!bacaan) return notFound(c)

  const { id: entitasId } = bacaan.catatan
  const dokumen = await findDokumenTerakhir(kerja(c).db, { jenis: 'laporan-perilaku', entitasId })

  return laporanPage(c, { ...bacaan, dokumen, tulisan, penolakan })
}

type Dilaporkan = {
  readonly id: string
  readonly isian: Partial<IsianLaporan>
  readonly penolakan?: Pesan
}

async function showLapor(c: C, { id, isian, penolakan }: Dilaporkan): Promise<Response> {
  const { db } = kerja(c)
  const skpId = c.req.param('skpId') ?? ''
  const skp = await findSkp(db, skpId)
  if (!skp || skp.pegawaiId === pelaku(c).pegawaiId) return notFound(c)
  const { pegawaiId, mulai, sampai } = skp
  const [orang, umpanBalik] = await Promise.all([
    findPihak(db, pegawaiId, mulai),
    listUmpanBalikDiterima(db, { pegawaiId, mulai, sampai }),
  ])
  const siapa = { id, skpId, pegawaiId, nama: orang?.nama ?? '' }

  return laporPage(c, { ...siapa, isian, umpanBalik: umpanBalik.slice(0, 40), penolakan })
}
