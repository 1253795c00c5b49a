import type { Predikat, Rating } from '../../src/domain/penilaian/predikat.ts'
import type { NilaiBerakhlak } from '../../src/domain/skp/perilaku.ts'
import type { Aspek, BentukSkp, JenisRhk, Perspektif } from '../../src/domain/skp/skp.ts'

/**
 * The filled-in examples of PermenPANRB 6/2022 for a central agency (Anak Lampiran 2, p. 131-157 and
 * Anak Lampiran 4, p. 188-214) as plain data. Every sentence is the regulation's, spelling included.
 * Names, NIP, pangkat and dates are invented: the regulation leaves them blank.
 */

/** A few sentences are worded otherwise on the evaluation page than on the SKP page. */
export type Tulisan = string | { readonly skp: string; readonly evaluasi: string }

export type KunciOrang = 'menteri' | 'direktur-jenderal' | 'direktur' | 'kepala-subdirektorat' | 'fungsional'

export type OrangContoh = {
  readonly kunci: KunciOrang
  readonly nama: string
  /** The Menteri is a pejabat without NIP. */
  readonly nip?: string
  readonly pangkat?: string
  readonly jabatan: string
  readonly unitKerja: string
  readonly atasan?: KunciOrang
}

export type IndikatorContoh = {
  readonly aspek?: Aspek
  readonly perspektif?: Perspektif
  readonly uraian: Tulisan
  readonly target: Tulisan
  readonly realisasi: string
  readonly umpanBalik: string
}

export type RhkContoh = {
  /** Stands for the id of the row, so that a subordinate's RHK can point at it. */
  readonly kunci: string
  readonly jenis: JenisRhk
  readonly uraian: Tulisan
  readonly pemberiTugas?: string
  /** Key of the superior's RHK that this one intervenes in; for the Direktur our reading, as A.1.2 has no such column. */
  readonly diintervensi?: string
  /** The words of column 2 where the page does not repeat the superior's RHK to the letter. */
  readonly tulisanDiintervensi?: Tulisan
  readonly indikator: readonly IndikatorContoh[]
}

export type PerilakuContoh = { readonly ekspektasi?: Tulisan; readonly umpanBalik: string }

export type SkpContoh = {
  readonly orang: KunciOrang
  readonly bentuk: BentukSkp
  readonly rhk: readonly RhkContoh[]
  readonly perilaku: Readonly<Record<NilaiBerakhlak, PerilakuContoh>>
  /**
   * What the page leaves standing (the other choices are struck through there). For the Kepala
   * Subdirektorat the page says Butuh Perbaikan, but the quadrant of p. 99 gives Kurang/Misconduct.
   */
  readonly padaHalaman: {
    readonly ratingHasil: Rating
    readonly ratingPerilaku: Rating
    readonly predikat: Predikat
  }
}

export const padaSkp = (t: Tulisan) => (typeof t === 'string' ? t : t.skp)
export const padaEvaluasi = (t: Tulisan) => (typeof t === 'string' ? t : t.evaluasi)
