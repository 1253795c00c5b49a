import { NAMA_HARI } from '../domain/kehadiran/istilah.ts'
import type { Predikat, Rating } from '../domain/penilaian/predikat.ts'
import { NAMA_BULAN } from '../domain/waktu/bulan.ts'

/** The blocks that every form is made of: who, in which period, with which conduct, and who signs. */

export type Pihak = {
  readonly nama: string
  readonly nip?: string | undefined
  readonly pangkat?: string | undefined
  readonly jabatan: string
  /** On the forms of JPT the rater's line is INSTANSI and holds that. */
  readonly unitKerja: string
}

export type Identitas = {
  readonly instansi: string
  readonly mulai: Temporal.PlainDate
  readonly sampai: Temporal.PlainDate
  readonly pegawai: Pihak
  readonly penilai: Pihak
}

export type Perilaku = {
  readonly nama: string
  readonly panduan: readonly string[]
  readonly ekspektasi?: string | undefined
  readonly umpanBalik?: string | undefined
}

/** Where and when the paper is signed; an instant stands for an electronic approval. */
export type Pengesahan = {
  readonly tempat: string
  readonly tanggal: Temporal.PlainDate
  readonly zonaWaktu: string
  readonly disetujuiPegawaiPada?: Temporal.Instant | undefined
  readonly disetujuiPenilaiPada?: Temporal.Instant | undefined
}

/** As the forms spell them. */
export const RATING: Record<Rating, string> = {
  'di bawah': 'DIBAWAH EKSPEKTASI',
  sesuai: 'SESUAI EKSPEKTASI',
  'di atas': 'DIATAS EKSPEKTASI',
}

export const PREDIKAT: Record<Predikat, string> = {
  'Sangat Baik': 'SANGAT BAIK',
  Baik: 'BAIK',
  'Butuh Perbaikan': 'BUTUH PERBAIKAN',
  Kurang: 'KURANG (MISCONDUCT)',
  'Sangat Kurang': 'SANGAT KURANG',
}

/** What a form offers; the paper strikes through all but the chosen one, as the regulation's own pages do, or greys an open choice. */
export type Pilihan = { readonly teks: string; readonly dipilih: boolean | null }

export const pilihan = (semua: readonly string[], dipilih: string | undefined): Pilihan[] =>
  semua.map((teks) => ({ teks, dipilih: dipilih === undefined ? null : teks === dipilih }))

const TRIWULAN = ['I', 'II', 'III', 'IV-AKHIR']

/** A quarter is chosen from four ("TRIWULAN" alone leaves it open); a month has its own name. */
export function periodeFormulir(periode: string): { awal: string; pilihan: Pilihan[] } {
  if (periode === 'TRIWULAN') return { awal: 'TRIWULAN ', pilihan: pilihan(TRIWULAN, undefined) }
  const [, nomor] = /^TRIWULAN (I{1,3}|IV)(-AKHIR)?$/.exec(periode) ?? []
  if (!nomor) return { awal: periode, pilihan: [] }
  return { awal: 'TRIWULAN ', pilihan: pilihan(TRIWULAN, nomor === 'IV' ? 'IV-AKHIR' : nomor) }
}

const ZONA: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

export const bulan = (nomor: number) => NAMA_BULAN[nomor - 1] ?? ''

export const hari = (tanggal: Temporal.PlainDate) => NAMA_HARI[tanggal.dayOfWeek - 1] ?? ''

export const tanggalPanjang = (tanggal: Temporal.PlainDate) =>
  `${tanggal.day} ${bulan(tanggal.month)} ${tanggal.year}`

export function tanggalJam(saat: Temporal.Instant, zonaWaktu: string): string {
  const t = saat.toZonedDateTimeISO(zonaWaktu)
  const dua = (n: number) => String(n).padStart(2, '0')
  return `${tanggalPanjang(t.toPlainDate())} ${dua(t.hour)}.${dua(t.minute)} ${ZONA[zonaWaktu] ?? zonaWaktu}`
}

export function periodePenilaian(mulai: Temporal.PlainDate, sampai: Temporal.PlainDate): string {
  const awal = `${mulai.day} ${bulan(mulai.month)}${mulai.year === sampai.year ? '' : ` ${mulai.year}`}`
  return `${awal} SD ${sampai.day} ${bulan(sampai.month)} TAHUN ${sampai.year}`.toUpperCase()
}

export const identitas = (data: Identitas) => ({
  instansi: data.instansi,
  periodePenilaian: periodePenilaian(data.mulai, data.sampai),
  pegawai: data.pegawai,
  penilai: data.penilai,
})

export type Penanda = {
  readonly peran: string
  readonly nama: string
  readonly nip?: string | undefined
  readonly tempatTanggal?: string
  readonly disetujui?: string
}

/** One signer's column, with the electronic approval in small print where the pen would be. */
export function penanda(
  orang: Pihak,
  peran: string,
  { pada, zona }: { readonly pada: Temporal.Instant | undefined; readonly zona: string },
): Penanda {
  return {
    peran,
    nama: orang.nama,
    nip: orang.nip,
    ...(pada && { disetujui: `Disetujui secara elektronik\n${tanggalJam(pada, zona)}` }),
  }
}

export const tempatTanggal = (p: Pengesahan) => `${p.tempat}, ${tanggalPanjang(p.tanggal)}`

/** Left the employee, right the rater under place and date, as on every SKP and evaluation. */
export function tandaTangan({ pegawai, penilai }: Identitas, p: Pengesahan) {
  return {
    pegawai: penanda(pegawai, 'Pegawai yang Dinilai', { pada: p.disetujuiPegawaiPada, zona: p.zonaWaktu }),
    penilai: {
      ...penanda(penilai, 'Pejabat Penilai Kinerja', { pada: p.disetujuiPenilaiPada, zona: p.zonaWaktu }),
      tempatTanggal: tempatTanggal(p),
    },
  }
}
