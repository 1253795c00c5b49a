import type { Hubungan } from '../organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { Evaluasi } from './evaluasi.ts'
import type { Predikat, Rating } from './predikat.ts'
import { syaratKeberatan } from './syarat-keberatan.ts'
import { predikatPegawai } from './tugas-belajar.ts'

export type Putusan = 'menguatkan' | 'mengubah'

/** Keberatan: what the employee holds against a result, what both sides said, and what the rater's superior decided (Format D.1.3). */
export type Keberatan = {
  readonly id: string
  readonly evaluasiId: string
  readonly alasan: string
  readonly diajukanPada: Temporal.Instant
  readonly penjelasanPenilai: string | null
  readonly penjelasanOleh: string | null
  readonly penjelasanPada: Temporal.Instant | null
  readonly keteranganPegawai: string | null
  readonly putusan: Putusan | null
  readonly pertimbangan: string | null
  readonly ratingHasil: Rating | null
  readonly ratingPerilaku: Rating | null
  readonly predikatSemula: Predikat
  readonly diputusOleh: string | null
  readonly diputusPada: Temporal.Instant | null
  readonly versi: number
}

/** Whoever acts on an objection, as what, and when. */
export type PelakuKeberatan = {
  readonly pejabatId: string
  readonly hubungan: ReadonlySet<Hubungan>
  readonly pada: Temporal.Instant
  readonly hari: string
}

export type PenolakanKeberatan =
  | { readonly kode: 'bukan-pemilik' }
  | { readonly kode: 'bukan-penilai' }
  | { readonly kode: 'bukan-atasan-penilai' }
  | { readonly kode: 'belum-ditetapkan' }
  | { readonly kode: 'hasil-final'; readonly sejak: string }
  | { readonly kode: 'keberatan-sudah-ada' }
  | { readonly kode: 'keberatan-lewat'; readonly batas: string }
  /** Nobody stands above the rater. */
  | { readonly kode: 'tanpa-pemutus' }
  | { readonly kode: 'alasan-kosong' }
  | { readonly kode: 'penjelasan-kosong' }
  | { readonly kode: 'penjelasan-sudah-ada' }
  | { readonly kode: 'sudah-diputus' }
  | { readonly kode: 'belum-didengar'; readonly pihak: readonly ('penilai' | 'pegawai')[] }
  | { readonly kode: 'pertimbangan-kosong' }
  | { readonly kode: 'rating-putusan-kosong' }
  | { readonly kode: 'putusan-tidak-mengubah' }

type Pengajuan = {
  readonly evaluasi: Evaluasi
  readonly ada: Keberatan | undefined
  readonly batas: string
  readonly alasan: string
}

/** The employee objects to a result, once, with reasons, within the limit after receiving it (Lampiran Bab V.B.1-2). */
export function fileKeberatan(
  { evaluasi, ada, batas, alasan }: Pengajuan,
  { hubungan, hari }: PelakuKeberatan,
): Result<{ readonly alasan: string; readonly predikatSemula: Predikat }, PenolakanKeberatan> {
  if (!hubungan.has('diri')) return refuse({ kode: 'bukan-pemilik' })
  const { status, predikat, finalSejak } = evaluasi
  const isi = { isSudahDiajukan: ada !== undefined, isBeralasan: alasan.trim() !== '' }
  const halangan = syaratKeberatan.apply({ ...isi, status, finalSejak, hari, batas }, hari).nilai
  if (halangan === 'hasil-final') return refuse({ kode: halangan, sejak: finalSejak ?? hari })
  if (halangan === 'keberatan-lewat') return refuse({ kode: halangan, batas })
  if (halangan !== null) return refuse({ kode: halangan })
  if (predikat === null) return refuse({ kode: 'belum-ditetapkan' })

  return accept({ alasan: alasan.trim(), predikatSemula: predikat })
}

/** The rater explains the result that is objected to (Lampiran Bab V.B.4). */
export function explainKeberatan(
  keberatan: Keberatan,
  penjelasan: string,
  oleh: PelakuKeberatan,
): Result<Keberatan, PenolakanKeberatan> {
  if (!oleh.hubungan.has('penilai') || oleh.hubungan.has('diri')) return refuse({ kode: 'bukan-penilai' })
  if (keberatan.putusan) return refuse({ kode: 'sudah-diputus' })
  if (keberatan.penjelasanPenilai) return refuse({ kode: 'penjelasan-sudah-ada' })
  if (penjelasan.trim() === '') return refuse({ kode: 'penjelasan-kosong' })

  return accept({
    ...keberatan,
    penjelasanPenilai: penjelasan.trim(),
    penjelasanOleh: oleh.pejabatId,
    penjelasanPada: oleh.pada,
  })
}

export type IsiPutusan = {
  readonly putusan: Putusan
  readonly pertimbangan: string
  readonly keteranganPegawai: string
  /** What the rater said when heard; used only while the rater has not written it. */
  readonly penjelasanPenilai: string
  readonly ratingHasil: Rating | null
  readonly ratingPerilaku: Rating | null
}

type Perkara = { readonly evaluasi: Evaluasi; readonly keberatan: Keberatan }

/** The rater's superior, having heard both, upholds the result or changes it; it is final then (Lampiran Bab V.B.3-7). */
export function decideKeberatan(
  { evaluasi, keberatan }: Perkara,
  isi: IsiPutusan,
  oleh: PelakuKeberatan,
): Result<Perkara, PenolakanKeberatan> {
  if (!oleh.hubungan.has('atasan-penilai') || oleh.hubungan.has('diri'))
    return refuse({ kode: 'bukan-atasan-penilai' })
  if (keberatan.putusan) return refuse({ kode: 'sudah-diputus' })
  const heard = hearBoth(keberatan, isi, oleh)
  if (!heard.ok) return heard
  if (isi.pertimbangan.trim() === '') return refuse({ kode: 'pertimbangan-kosong' })
  const rated = rate(evaluasi, isi)
  if (!rated.ok) return rated
  const { ratingHasil, ratingPerilaku } = rated.value

  return accept({
    evaluasi: { ...evaluasi, ...rated.value, status: 'final', finalSejak: oleh.hari },
    keberatan: {
      ...heard.value,
      putusan: isi.putusan,
      pertimbangan: isi.pertimbangan.trim(),
      ratingHasil,
      ratingPerilaku,
      diputusOleh: oleh.pejabatId,
      diputusPada: oleh.pada,
    },
  })
}

/** Both sides are heard before a decision: the rater in writing or as the superior wrote it down, the employee likewise. */
function hearBoth(
  keberatan: Keberatan,
  { penjelasanPenilai, keteranganPegawai }: IsiPutusan,
  oleh: PelakuKeberatan,
): Result<Keberatan, PenolakanKeberatan> {
  const penjelasan = keberatan.penjelasanPenilai ?? penjelasanPenilai.trim()
  const pihak: ('penilai' | 'pegawai')[] = []
  if (penjelasan === '') pihak.push('penilai')
  if (keteranganPegawai.trim() === '') pihak.push('pegawai')
  if (pihak.length > 0) return refuse({ kode: 'belum-didengar', pihak })

  return accept({
    ...keberatan,
    penjelasanPenilai: penjelasan,
    penjelasanOleh: keberatan.penjelasanOleh ?? oleh.pejabatId,
    penjelasanPada: keberatan.penjelasanPada ?? oleh.pada,
    keteranganPegawai: keteranganPegawai.trim(),
  })
}

type Terbaru = Pick<Evaluasi, 'ratingHasil' | 'ratingPerilaku' | 'predikat' | 'dasar'>

function rate(evaluasi: Evaluasi, isi: IsiPutusan): Result<Terbaru, PenolakanKeberatan> {
  const { ratingHasil, ratingPerilaku, predikat, dasar } = evaluasi
  if (isi.putusan === 'menguatkan') return accept({ ratingHasil, ratingPerilaku, predikat, dasar })
  const { ratingHasil: hasilKerja, ratingPerilaku: perilakuKerja } = isi
  if (hasilKerja === null || perilakuKerja === null) return refuse({ kode: 'rating-putusan-kosong' })
  if (hasilKerja === ratingHasil && perilakuKerja === ratingPerilaku)
    return refuse({ kode: 'putusan-tidak-mengubah' })
  const baru = predikatPegawai(evaluasi, { hasilKerja, perilakuKerja })

  return accept({
    ratingHasil: hasilKerja,
    ratingPerilaku: perilakuKerja,
    predikat: baru.nilai,
    dasar: [baru.basis],
  })
}
