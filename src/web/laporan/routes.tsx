import { findDokumenTerakhir } from '../../db/queries/dokumen/dokumen.ts'
import { findLaporan, type KunciLaporan, listStatusLaporan } from '../../db/queries/laporan/laporan-unit.ts'
import { listJalurAkar } from '../../db/queries/rencana/jalur.ts'
import { findUnitRencana, listUnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import {
  composeIsiLaporan,
  type LaporanUnit,
  type TulisanLaporan,
} from '../../domain/laporan/laporan-unit.ts'
import { isPeranPengamat } from '../../domain/organisasi/peran.ts'
import { hariIni } from '../../usecases/context.ts'
import { printBeku } from '../../usecases/dokumen/print-beku.ts'
import { readAngkaLaporan } from '../../usecases/laporan/angka-laporan.ts'
import { answerLaporan } from '../../usecases/laporan/answer-laporan.ts'
import { hubunganLaporan } from '../../usecases/laporan/hubungan-laporan.ts'
import { collectLaporan, printLaporan } from '../../usecases/laporan/isi-dokumen.ts'
import { saveLaporan } from '../../usecases/laporan/save-laporan.ts'
import { submitLaporan } from '../../usecases/laporan/submit-laporan.ts'
import { withdrawLaporan } from '../../usecases/laporan/withdraw-laporan.ts'
import { readTeks } from '../forms/teks.ts'
import { kertasDiminta, kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja, pelaku, pukulKini } from '../lingkungan.ts'
import { notFound, wantsJson } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import { findPeriodeDiminta, readPeriode } from '../periode.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import type { IsiHalaman } from './bahan.ts'
import { daftarPage } from './halaman-daftar.tsx'
import { laporanPage } from './halaman-laporan.tsx'
import { type IsianLaporan, perbedaanLaporan, readIsianLaporan } from './isian.ts'
import { type PenolakanHalamanLaporan, pesanLaporan } from './messages.ts'
import { laporanPaths } from './paths.ts'

/** The report of a unit on a period: written by its head, answered by the leader above. */
export function laporanRoutes(rute: Rute): void {
  rute.get(laporanPaths.daftar, async (c) => {
    const { db, ...rest } = kerja(c)
    const [periode, daftarPeriode] = [
      await findPeriodeDiminta(c, c.req.query('periode')),
      await readPeriode(c),
    ]
    if (!periode) return notFound(c)
    const { memimpin, mengelola, peran } = pelaku(c)
    const isSekota = peran.some((satu) => satu !== 'admin-opd' && isPeranPengamat(satu))
    const jalur = isSekota ? await listJalurAkar(db) : [...memimpin, ...mengelola]
    const [daftar, status] = await Promise.all([
      listUnitRencana(db, { jalur, tahun: periode.tahun, hariIni: hariIni(rest).toString() }),
      listStatusLaporan(db, periode.id),
    ])

    return daftarPage(c, { periode, daftarPeriode, daftar, status })
  })

  rute.get(laporanPaths.tampil, (c) => show(c, c.req.query('periode')))

  rute.post(laporanPaths.tampil, async (c) => {
    const unitId = c.req.param('unitId')
    const isian = readIsianLaporan(await c.req.formData())
    const { periodeId, versi, aksi, tulisan } = isian
    if (!isUuid(periodeId)) return notFound(c)
    const hasil = await saveLaporan(kerja(c), { unitId, periodeId, versi, tulisan })
    if (!hasil.ok) return refuseSave(c, isian, hasil.penolakan)
    if (wantsJson(c)) return c.json({ versi: hasil.value.versi, pukul: pukulKini(c) })
    if (aksi !== 'ajukan') return kembali(c, periodeId)
    const diajukan = await submitLaporan(kerja(c), { unitId, periodeId, versi: hasil.value.versi })

    return diajukan.ok
      ? kembali(c, periodeId)
      : show(c, periodeId, { penolakan: pesanLaporan(diajukan.penolakan) })
  })

  rute.post(laporanPaths.tarik, async (c) => {
    const periodeId = String((await c.req.formData()).get('periode'))
    if (!isUuid(periodeId)) return notFound(c)
    const hasil = await withdrawLaporan(kerja(c), { unitId: c.req.param('unitId'), periodeId })

    return hasil.ok ? kembali(c, periodeId) : show(c, periodeId, { penolakan: pesanLaporan(hasil.penolakan) })
  })

  rute.post(laporanPaths.jawab, async (c) => {
    const form = await c.req.formData()
    const [periodeId, jawaban] = [String(form.get('periode')), readTeks(form, 'jawaban')]
    if (!isUuid(periodeId)) return notFound(c)
    const tolak = (penolakan: PenolakanHalamanLaporan) =>
      show(c, periodeId, { penolakan: pesanLaporan(penolakan), jawabanTertulis: jawaban })
    const versi = Number(form.get('versi'))
    const hasil = await answerLaporan(kerja(c), { unitId: c.req.param('unitId'), periodeId, versi, jawaban })

    return hasil.ok ? kembali(c, periodeId) : tolak(hasil.penolakan)
  })

  rute.get(laporanPaths.cetak, cetak)
}

function kembali(c: C, periode: string): Response {
  return c.redirect(url(laporanPaths.tampil, { unitId: c.req.param('unitId') ?? '' }, { periode }), 303)
}

type Ditolak = Pick<IsiHalaman, 'penolakan' | 'jawabanTertulis'> & {
  /** Typed, but not stored. */
  readonly tulisan?: TulisanLaporan | undefined
  readonly isBerbeda?: boolean
}

async function show(c: C, periodeId: string | undefined, ditolak: Ditolak = {}): Promise<Response> {
  const { tulisan, isBerbeda, ...sisa } = ditolak
  const bahan = await readBahan(c, periodeId)
  if (!bahan) return notFound(c)
  const { laporan, angka } = bahan
  const perbedaan = isBerbeda && tulisan && perbedaanLaporan(laporan, tulisan, angka.iku)

  return laporanPage(c, {
    ...bahan,
    ...sisa,
    laporan: laporan.status === 'draf' ? { ...laporan, ...tulisan } : laporan,
    daftarPeriode: await readPeriode(c),
    perbedaan: perbedaan || undefined,
  })
}

type Bahan = Omit<IsiHalaman, 'daftarPeriode'>

/** The unit and period of the address with the report: as handed in, or as the figures stand now. */
async function readBahan(c: C, periodeId: string | undefined): Promise<Bahan | undefined> {
  const { db, ...rest } = kerja(c)
  const unitId = c.req.param('unitId') ?? ''
  const tanggal = hariIni(rest).toString()
  const [unit, periode] = [
    await findUnitRencana(db, { unitId, hariIni: tanggal }),
    await findPeriodeDiminta(c, periodeId),
  ]
  if (!unit || !periode) return undefined
  const kunci = { unitId, periodeId: periode.id }
  const laporan = (await findLaporan(db, kunci)) ?? kosong(kunci)
  const angka = laporan.isi ?? (await readAngkaLaporan(db, { unit, periode, hariIni: tanggal }))

  return {
    ...{ unit, periode, laporan, angka },
    dokumen:
      laporan.status === 'dijawab'
        ? await findDokumenTerakhir(db, { jenis: 'laporan-unit', entitasId: laporan.id })
        : undefined,
    diajukan: laporan.isi,
    hubungan: hubunganLaporan(pelaku(c), unit),
  }
}

function kosong({ unitId, periodeId }: KunciLaporan): LaporanUnit {
  return {
    ...{ unitId, periodeId },
    ...{ id: '', status: 'draf', versi: 0, dikerjakan: '', perbaikan: '', perbaikanIku: {}, isi: null },
    ...{
      diajukanOleh: null,
      pengaju: null,
      diajukanPada: null,
      jawaban: null,
      penjawab: null,
      dijawabPada: null,
    },
  }
}

/** What was typed stays; a newer stored version is shown beside it and may then be replaced. */
async function refuseSave(
  c: C,
  { periodeId, tulisan }: IsianLaporan,
  penolakan: PenolakanHalamanLaporan,
): Promise<Response> {
  const pesan = pesanLaporan(penolakan)
  const isBerbeda = penolakan.kode === 'sudah-berubah'
  if (wantsJson(c)) {
    const href = url(laporanPaths.tampil, { unitId: c.req.param('unitId') ?? '' }, { periode: periodeId })
    const kata = `${pesan.apa} ${pesan.mengapa}`
    return c.json({ kode: penolakan.kode, pesan: kata, href }, isBerbeda ? 409 : 422)
  }

  return show(c, periodeId, isBerbeda ? { tulisan, isBerbeda } : { tulisan, penolakan: pesan })
}

const NAMA = 'laporan-evaluasi'

/** The paper: from what was frozen; before that a preview. */
async function cetak(c: C): Promise<Response> {
  const context = kerja(c)
  const bahan = await readBahan(c, c.req.query('periode'))
  if (!bahan) return notFound(c)
  const { laporan, angka, diajukan, hubungan, unit } = bahan
  const beku = { jenis: 'laporan-unit', entitasId: laporan.id, kertas: kertasDiminta(c) } as const
  if (laporan.status === 'dijawab') return sendPdf(c, await printBeku(context, beku, printLaporan), NAMA)
  const { diajukanOleh, diajukanPada } = laporan
  const isi = await collectLaporan(context.db, {
    ...{ instansi: context.instansi, now: context.now, jawaban: laporan.jawaban ?? '' },
    // What is still being written is the head's alone.
    isi: diajukan ?? composeIsiLaporan(angka, hubungan.isKepala ? laporan : kosong(laporan)),
    pengaju: pelaksana(diajukanOleh ?? unit.kepalaId, diajukanPada),
    penjawab: pelaksana(unit.penetapIds[0] ?? null, null),
  })

  return sendPdf(c, printLaporan(isi, { tanggal: context.now, kertas: await kertasPratinjau(c) }), NAMA)
}

function pelaksana(pejabatId: string | null, pada: Temporal.Instant | null) {
  return pejabatId ? { pejabatId, pada: pada ?? undefined } : undefined
}
