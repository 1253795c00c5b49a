import { accept, type Result, refuse } from '../result.ts'
import { PANJANG } from '../teks.ts'

/** What the rater writes about conduct that hinders performance (FORMAT B.1.10). */
export type LaporanPerilaku = {
  /** Special expectations of this employee; empty: none. */
  readonly ekspektasi: string
  readonly masalah: string
  /** Others have the same problem. */
  readonly isSerupa: boolean
  /** What the rater did already. */
  readonly retrospektif: string
  /** The feedback that is attached as proof. */
  readonly umpanBalikIds: readonly string[]
}

export type IsianLaporan = Omit<LaporanPerilaku, 'isSerupa'> & {
  readonly isSerupa: boolean | undefined
  /** The employee was told, and nothing changed. */
  readonly isDikomunikasikan: boolean
}

export type PenolakanLaporan =
  | { readonly kode: 'belum-dikomunikasikan' }
  | { readonly kode: 'tanpa-umpan-balik' }
  | { readonly kode: 'masalah-kosong' }
  | { readonly kode: 'retrospektif-kosong' }
  | { readonly kode: 'serupa-kosong' }
  | { readonly kode: 'laporan-panjang'; readonly paling: number }

/** The rater told the employee first and nothing changed; the report is whole and brings the feedback that was given (Lampiran Bab III.D.5.c.1). */
export function checkLaporan(
  { isDikomunikasikan, isSerupa, ...isi }: IsianLaporan,
  diterima: ReadonlySet<string>,
): Result<LaporanPerilaku, PenolakanLaporan> {
  if (!isDikomunikasikan) return refuse({ kode: 'belum-dikomunikasikan' })
  const umpanBalikIds = isi.umpanBalikIds.filter((id) => diterima.has(id))
  if (umpanBalikIds.length === 0) return refuse({ kode: 'tanpa-umpan-balik' })
  if (isi.masalah === '') return refuse({ kode: 'masalah-kosong' })
  if (isSerupa === undefined) return refuse({ kode: 'serupa-kosong' })
  if (isi.retrospektif === '') return refuse({ kode: 'retrospektif-kosong' })
  if ([isi.ekspektasi, isi.masalah, isi.retrospektif].some((teks) => teks.length > PANJANG.rekaman))
    return refuse({ kode: 'laporan-panjang', paling: PANJANG.rekaman })

  return accept({ ...isi, isSerupa, umpanBalikIds })
}
