import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { listHariTetap } from '../../../db/queries/penilaian/jam.ts'
import {
  listAtasanTertunda,
  listBelumDitandatangani,
  listMenungguPutusan,
  listPenilaiTertunda,
  listSkpTertunda,
  type MenungguPutusan,
  type Pengingat,
  sendPengingat,
} from '../../../db/queries/penilaian/pengingat.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import { type Batas, batasLangkah } from '../../../domain/penilaian/batas-langkah.ts'
import { pengingatTenggat } from '../../../domain/penilaian/pengingat.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { tanggalPanjang } from '../../../domain/waktu/bulan.ts'
import { listTanpaEvaluasi } from '../../kehadiran/read-kewajiban.ts'
import { kalenderPerHari, readKalenderTenggat } from '../tenggat/kalender-tenggat.ts'
import { batasJendela, batasKeberatan } from '../tenggat/tenggat-evaluasi.ts'
import { batasSkp } from '../tenggat/tenggat-skp.ts'
import { byClock, type Jam, listPeriodeJam, type SaatJam } from './jam.ts'
import { type Lewat, tellLewat } from './remind-lewat.ts'
import { aboutRevisi } from './remind-revisi.ts'

type Dekat = (batas: string) => boolean

/** Tells everyone whose limit is near, once for each limit. */
export function remindTenggat(jam: Jam): Promise<number> {
  return byClock(jam, async (saat) => {
    const { libur } = await readKalenderTenggat(saat.tx, { dari: saat.hari, instansi: saat.instansi })
    const parameter = await getParameter(saat.tx, pengingatTenggat, saat.hari)
    const dekat: Dekat = (batas) =>
      pengingatTenggat.apply({ hariIni: saat.hari, batas, libur }, saat.hari, parameter).nilai

    return sendPengingat(saat, [
      ...(await aboutSkp(saat, dekat)),
      ...(await aboutPeriode(saat, dekat)),
      ...(await aboutHasil(saat, dekat)),
      ...(await aboutKeberatan(saat, dekat)),
      ...(await aboutRevisi(saat, dekat)),
    ])
  })
}

async function aboutSkp(saat: SaatJam, dekat: Dekat): Promise<Pengingat[]> {
  const tahun = Number(saat.hari.slice(0, 4))
  const { batas } = await batasSkp(saat.tx, tahun, saat)
  if (!dekat(batas)) return []
  const tertunda = await listSkpTertunda(saat.tx, { tahun, batas })

  return tertunda.map(({ pejabatId, jumlah }) => ({
    pejabatId,
    hal: `skp/${tahun}`,
    batas,
    isi: `${jumlah} SKP ${tahun} menunggu Anda tetapkan paling lambat ${tanggalPanjang(batas)}.`,
    jenis: 'skp-tim',
    rujukan: null,
  }))
}

async function aboutPeriode(saat: SaatJam, dekat: Dekat): Promise<Pengingat[]> {
  const hasil: Pengingat[] = []
  for (const periode of await listPeriodeJam(saat))
    hasil.push(...(await aboutSatuPeriode(saat, periode, dekat)))

  return hasil
}

/** While the window is open its raters, afterwards the superiors to whom it was handed. */
async function aboutSatuPeriode(saat: SaatJam, periode: PeriodeTercatat, dekat: Dekat): Promise<Pengingat[]> {
  const { tx } = saat
  const jendela = await batasJendela(tx, periode, saat)
  const isTerbuka = saat.hari <= jendela.batas
  const { batas } = isTerbuka ? jendela : await batasAtasan(saat, jendela.batas)
  if (!dekat(batas) && saat.hari <= batas) return []
  const kecuali = await listTanpaEvaluasi(tx, periode)
  const cari = { periodeId: periode.id, sampai: periode.sampai, kecuali }
  const tertunda = isTerbuka ? await listPenilaiTertunda(tx, cari) : await listAtasanTertunda(tx, cari)

  const hal = `${isTerbuka ? 'evaluasi' : 'evaluasi-atasan'}/${periode.id}`
  const umum = { hal, batas, jenis: 'evaluasi-tim', rujukan: periode.id } as const
  const banyak = (jumlah: number) => `${jumlah} evaluasi ${namaPeriode(periode)}`
  if (saat.hari > batas)
    return tellLewat(
      saat,
      tertunda.map(({ pejabatId, jumlah }) => ({ ...umum, pejabatId, apa: banyak(jumlah) })),
    )

  return tertunda.map(({ pejabatId, jumlah }) => ({
    ...umum,
    pejabatId,
    isi: `${banyak(jumlah)} menunggu Anda tetapkan paling lambat ${tanggalPanjang(batas)}.`,
  }))
}

async function batasAtasan({ tx, instansi }: SaatJam, dari: string): Promise<Batas> {
  const kalender = await readKalenderTenggat(tx, { dari, instansi })

  return batasLangkah({ langkah: 'evaluasi-atasan', dari }, kalender)
}

async function aboutHasil(saat: SaatJam, dekat: Dekat): Promise<Pengingat[]> {
  const { tx, instansi } = saat
  const hasil: Pengingat[] = []
  for (const hari of await listHariTetap(tx, instansi.zona)) {
    const { batas } = await batasKeberatan(tx, hari, saat)
    if (!dekat(batas)) continue
    for (const { evaluasiId, pegawaiId, ...periode } of await listBelumDitandatangani(tx, {
      hari,
      zona: instansi.zona,
    }))
      hasil.push({
        pejabatId: pegawaiId,
        hal: `hasil/${evaluasiId}`,
        batas,
        isi: `Terima hasil evaluasi ${namaPeriode(periode)}, atau ajukan keberatan, paling lambat ${tanggalPanjang(batas)}.`,
        jenis: 'evaluasi',
        rujukan: evaluasiId,
      })
  }

  return hasil
}

async function aboutKeberatan(saat: SaatJam, dekat: Dekat): Promise<Pengingat[]> {
  const { tx, instansi } = saat
  const hasil: Pengingat[] = []
  const readKalender = kalenderPerHari(tx, instansi)
  for (const satu of await listMenungguPutusan(tx, instansi.zona)) {
    const kalender = await readKalender(satu.hari)
    const { batas } = batasLangkah({ langkah: 'keputusan-keberatan', dari: satu.hari }, kalender)
    if (dekat(batas)) hasil.push(...pengingatPutusan(satu, batas))
    else if (satu.atasanId)
      hasil.push(...(await tellLewat(saat, [putusanLewat(satu, { atasanId: satu.atasanId, batas })])))
  }

  return hasil
}

function putusanLewat(
  { evaluasiId, pegawai }: MenungguPutusan,
  { atasanId, batas }: { atasanId: string; batas: string },
): Lewat {
  const hal = `putusan/${evaluasiId}`
  const apa = `Putusan atas keberatan ${pegawai}`

  return { pejabatId: atasanId, hal, batas, apa, jenis: 'evaluasi', rujukan: evaluasiId }
}

function pengingatPutusan(satu: MenungguPutusan, batas: string): Pengingat[] {
  const { evaluasiId, pegawai, atasanId, penilaiId, isDijelaskan } = satu
  const umum = { batas, jenis: 'evaluasi', rujukan: evaluasiId } as const
  const atasan = atasanId && {
    ...umum,
    pejabatId: atasanId,
    hal: `putusan/${evaluasiId}`,
    isi: `Keberatan ${pegawai} menunggu putusan Anda paling lambat ${tanggalPanjang(batas)}.`,
  }
  const penilai = penilaiId &&
    !isDijelaskan && {
      ...umum,
      pejabatId: penilaiId,
      hal: `penjelasan/${evaluasiId}`,
      isi: `Keberatan ${pegawai} menunggu penjelasan Anda, sebelum diputus paling lambat ${tanggalPanjang(batas)}.`,
    }

  return [atasan, penilai].flatMap((pengingat) => pengingat || [])
}
