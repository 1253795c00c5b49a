import { accept, type Result, refuse } from '../result.ts'
import type { Rating } from './predikat.ts'

/** What somebody is to a calibration session of a unit: its head, the leader above, or a rater of somebody in it. */
export type PeranKalibrasi = 'kepala' | 'atasan' | 'penilai'

/** Both ratings of a draft; null while the rater has not chosen. */
export type PasanganRating = { readonly hasil: Rating | null; readonly perilaku: Rating | null }

export type RatingDipilih = { readonly hasil: Rating | undefined; readonly perilaku: Rating | undefined }

export type PenolakanKalibrasi =
  | { readonly kode: 'kalibrasi-bukan-kepala' }
  | { readonly kode: 'kalibrasi-bukan-atasan' }
  | { readonly kode: 'kalibrasi-tanpa-draf' }
  | { readonly kode: 'kalibrasi-ditutup' }
  | { readonly kode: 'kalibrasi-alasan-kosong' }
  | { readonly kode: 'kalibrasi-rating-kosong' }
  | { readonly kode: 'kalibrasi-tidak-berubah' }
  | { readonly kode: 'kalibrasi-belum-lengkap'; readonly jumlah: number }

/** The head of a unit opens a session when there is a draft to look at together. */
export function openKalibrasi(peran: PeranKalibrasi, jumlahDraf: number): Result<null, PenolakanKalibrasi> {
  if (peran !== 'kepala') return refuse({ kode: 'kalibrasi-bukan-kepala' })
  if (jumlahDraf === 0) return refuse({ kode: 'kalibrasi-tanpa-draf' })

  return accept(null)
}

type Ubahan = { readonly semula: PasanganRating; readonly menjadi: RatingDipilih; readonly alasan: string }

/** A rating changes in an open session only with a reason that stays; whose rating it is to change the evaluation itself says. */
export function changeRating(
  isDitutup: boolean,
  { semula, menjadi, alasan }: Ubahan,
): Result<{ readonly hasil: Rating; readonly perilaku: Rating }, PenolakanKalibrasi> {
  if (isDitutup) return refuse({ kode: 'kalibrasi-ditutup' })
  const { hasil, perilaku } = menjadi
  if (!hasil || !perilaku) return refuse({ kode: 'kalibrasi-rating-kosong' })
  if (hasil === semula.hasil && perilaku === semula.perilaku)
    return refuse({ kode: 'kalibrasi-tidak-berubah' })
  if (alasan.trim() === '') return refuse({ kode: 'kalibrasi-alasan-kosong' })

  return accept({ hasil, perilaku })
}

type Keadaan = { readonly isDitutup: boolean; readonly draf: readonly PasanganRating[] }

/** The leader above closes the session once every draft carries both ratings. */
export function closeKalibrasi(
  peran: PeranKalibrasi,
  { isDitutup, draf }: Keadaan,
): Result<null, PenolakanKalibrasi> {
  if (peran !== 'atasan') return refuse({ kode: 'kalibrasi-bukan-atasan' })
  if (isDitutup) return refuse({ kode: 'kalibrasi-ditutup' })
  const belum = draf.filter(({ hasil, perilaku }) => hasil === null || perilaku === null).length
  if (belum > 0) return refuse({ kode: 'kalibrasi-belum-lengkap', jumlah: belum })

  return accept(null)
}
