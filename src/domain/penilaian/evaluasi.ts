import type { Basis } from '../ketentuan.ts'
import type { Hubungan } from '../organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { NilaiBerakhlak } from '../skp/perilaku.ts'
import { hasilFinal, type Penetap } from './hasil-final.ts'
import type { Predikat, Rating } from './predikat.ts'
import {
  type ArahTahunan,
  catatanTahunan,
  type ParameterCatatan,
  type ParameterUmpanBalik,
  type UmpanBalikPerilaku,
  umpanBalikPerilaku,
} from './syarat-evaluasi.ts'
import { predikatPegawai, type TidakLulus } from './tugas-belajar.ts'

export type StatusEvaluasi = 'draf' | 'ditetapkan' | 'diterima' | 'keberatan' | 'final'
export type JenisPeriode = 'bulanan' | 'triwulan' | 'tahunan'

/** Evaluasi kinerja of one person in one period (Pasal 24 and 25); `sampai` is the period's last day (ISO). */
export type Evaluasi = {
  readonly id: string
  readonly pegawaiId: string
  readonly jenis: JenisPeriode
  readonly sampai: string
  readonly status: StatusEvaluasi
  /** Whose turn it is while a draft, and who set it afterwards. */
  readonly penetap: Penetap
  readonly ratingHasil: Rating | null
  readonly ratingPerilaku: Rating | null
  readonly umpanBalikPerilaku: UmpanBalikPerilaku
  readonly predikat: Predikat | null
  /** Tugas belajar ended in this period without a degree. */
  readonly tidakLulus: TidakLulus
  /** What the predicate rests on, kept as it stood on the day (Mengapa?). */
  readonly dasar: readonly Basis[]
  readonly alasanTahunan: string | null
  readonly ditetapkanPada: Temporal.Instant | null
  readonly diterimaPada: Temporal.Instant | null
  /** The first day (ISO) on which nothing can change the result any more. */
  readonly finalSejak: string | null
  readonly versi: number
}

/** The predicates of the year's periods, and what the instansi asks before a predicate is set. */
export type SyaratPenetapan = {
  readonly periodik: readonly Predikat[]
  readonly catatan: Partial<ParameterCatatan>
  readonly umpanBalik: Partial<ParameterUmpanBalik>
}

/** Whoever acts on an evaluation, as what, and when. */
export type PelakuEvaluasi = {
  readonly hubungan: ReadonlySet<Hubungan>
  readonly pada: Temporal.Instant
  /** The day of the instansi at that instant (ISO). */
  readonly hari: string
  /** The rater is the head of the region and the employee leads a unit of it. */
  readonly isKepalaDaerah: boolean
  readonly isPimpinanTinggi: boolean
}

export type PenolakanEvaluasi =
  | { readonly kode: 'bukan-penilai' }
  | { readonly kode: 'sudah-dialihkan' }
  | { readonly kode: 'evaluasi-sendiri' }
  | { readonly kode: 'bukan-pemilik' }
  | { readonly kode: 'status-salah'; readonly status: StatusEvaluasi }
  | { readonly kode: 'rating-belum-lengkap'; readonly kurang: readonly ('hasil' | 'perilaku')[] }
  | { readonly kode: 'umpan-balik-belum-lengkap'; readonly nilai: readonly NilaiBerakhlak[] }
  | { readonly kode: 'alasan-tahunan-kosong'; readonly arah: ArahTahunan }

export const NAMA_STATUS_EVALUASI: Record<StatusEvaluasi, string> = {
  draf: 'Draf',
  ditetapkan: 'Ditetapkan',
  diterima: 'Diterima',
  keberatan: 'Keberatan',
  final: 'Final',
}

/** Only the rater writes in an evaluation while it is a draft; once the window has passed, the rater's superior instead (Lampiran Bab IV.A.11). */
export function editEvaluasi(
  evaluasi: Evaluasi,
  { hubungan }: PelakuEvaluasi,
): Result<Evaluasi, PenolakanEvaluasi> {
  if (hubungan.has('diri')) return refuse({ kode: 'evaluasi-sendiri' })
  const isDialihkan = evaluasi.penetap === 'atasan-penilai'
  if (isDialihkan && !hubungan.has('atasan-penilai') && hubungan.has('penilai'))
    return refuse({ kode: 'sudah-dialihkan' })
  if (!hubungan.has(isDialihkan ? 'atasan-penilai' : 'penilai')) return refuse({ kode: 'bukan-penilai' })
  if (evaluasi.status !== 'draf') return refuse({ kode: 'status-salah', status: evaluasi.status })

  return accept(evaluasi)
}

/** The rater sets both ratings and the predicate follows (Pasal 25 and Lampiran Bab IV). */
export function setEvaluasi(
  evaluasi: Evaluasi,
  oleh: PelakuEvaluasi,
  syarat: SyaratPenetapan,
): Result<Evaluasi, PenolakanEvaluasi> {
  const editable = editEvaluasi(evaluasi, oleh)
  if (!editable.ok) return editable

  const { ratingHasil: hasilKerja, ratingPerilaku: perilakuKerja, sampai } = evaluasi
  if (hasilKerja === null || perilakuKerja === null) return refuse(ratingBelumLengkap(evaluasi))

  const umpanBalik = umpanBalikPerilaku.apply(evaluasi.umpanBalikPerilaku, sampai, syarat.umpanBalik)
  if (umpanBalik.nilai.length > 0)
    return refuse({ kode: 'umpan-balik-belum-lengkap', nilai: umpanBalik.nilai })

  const predikat = predikatPegawai(evaluasi, { hasilKerja, perilakuKerja })
  const arah = evaluasi.jenis === 'tahunan' ? arahTahunan(predikat.nilai, syarat, sampai) : null
  if (arah !== null && isKosong(evaluasi.alasanTahunan))
    return refuse({ kode: 'alasan-tahunan-kosong', arah })

  const penetap = evaluasi.penetap === 'penilai' && oleh.isKepalaDaerah ? 'kepala-daerah' : evaluasi.penetap
  const final = hasilFinal.apply({ penetap, isPimpinanTinggi: oleh.isPimpinanTinggi }, sampai)

  return accept({
    ...evaluasi,
    status: final.nilai ? 'final' : 'ditetapkan',
    penetap,
    predikat: predikat.nilai,
    dasar: final.nilai ? [predikat.basis, final.basis] : [predikat.basis],
    ditetapkanPada: oleh.pada,
    finalSejak: final.nilai ? oleh.hari : null,
  })
}

/** The employee signs that the result was received; a final one stays final, and objections have a way of their own (Pasal 29). */
export function acceptEvaluasi(
  evaluasi: Evaluasi,
  { hubungan, pada }: PelakuEvaluasi,
): Result<Evaluasi, PenolakanEvaluasi> {
  if (!hubungan.has('diri')) return refuse({ kode: 'bukan-pemilik' })
  const { status, diterimaPada } = evaluasi
  const isDapatDiterima = status === 'ditetapkan' || (status === 'final' && diterimaPada === null)
  if (!isDapatDiterima) return refuse({ kode: 'status-salah', status })

  return accept({ ...evaluasi, status: status === 'final' ? 'final' : 'diterima', diterimaPada: pada })
}

function ratingBelumLengkap({ ratingHasil, ratingPerilaku }: Evaluasi): PenolakanEvaluasi {
  const kurang: ('hasil' | 'perilaku')[] = []
  if (ratingHasil === null) kurang.push('hasil')
  if (ratingPerilaku === null) kurang.push('perilaku')

  return { kode: 'rating-belum-lengkap', kurang }
}

function arahTahunan(
  tahunan: Predikat,
  { periodik, catatan }: SyaratPenetapan,
  pada: string,
): ArahTahunan | null {
  return catatanTahunan.apply({ tahunan, periodik }, pada, catatan).nilai
}

function isKosong(teks: string | null): boolean {
  return teks === null || teks.trim() === ''
}
