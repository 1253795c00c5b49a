import type { Pelaku, Subjek } from '../organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../result.ts'
import { PANJANG } from '../teks.ts'

export type PenolakanTindakLanjut =
  | { readonly kode: 'tindak-lanjut-kosong' }
  | { readonly kode: 'tindak-lanjut-panjang'; readonly paling: number }

/** Who says what follows from guidance: the rater's superior and the head of personnel (Lampiran Bab III.D.4.k), never about themselves. */
export function isPenindakLanjut(
  pelaku: Pick<Pelaku, 'pejabatId' | 'peran'>,
  subjek: Pick<Subjek, 'pegawaiId' | 'atasanPenilaiId'>,
): boolean {
  if (pelaku.pejabatId === subjek.pegawaiId) return false

  return pelaku.pejabatId === subjek.atasanPenilaiId || pelaku.peran.includes('pimpinan-kepegawaian')
}

/** A follow-up is said in words, not too many (Lampiran Bab III.D.4.k and 5.e). */
export function checkTindakLanjut(isi: string): Result<string, PenolakanTindakLanjut> {
  if (isi === '') return refuse({ kode: 'tindak-lanjut-kosong' })
  if (isi.length > PANJANG.pembinaan)
    return refuse({ kode: 'tindak-lanjut-panjang', paling: PANJANG.pembinaan })

  return accept(isi)
}
