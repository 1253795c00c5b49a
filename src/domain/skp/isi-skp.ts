import type { NilaiBerakhlak } from './perilaku.ts'

export type BentukSkp = 'jpt' | 'ja-jf'
export type PendekatanSkp = 'kuantitatif' | 'kualitatif'
export type JenisRhk = 'utama' | 'tambahan'
export type Aspek = 'kuantitas' | 'kualitas' | 'waktu' | 'biaya'
export type Perspektif = 'penerima-layanan' | 'proses-bisnis' | 'penguatan-internal' | 'anggaran'

/** Indikator kinerja individu with its target (Pasal 9 ayat 2). */
export type Indikator = {
  readonly id: string
  readonly aspek: Aspek | null
  readonly perspektif: Perspektif | null
  readonly uraian: string
  readonly target: string
  readonly satuan: string | null
}

/** Rencana hasil kerja: an outcome, output or service that this person will bring about (Pasal 9 ayat 1). */
export type Rhk = {
  readonly id: string
  readonly jenis: JenisRhk
  readonly uraian: string
  readonly diintervensiId: string | null
  readonly pemberiTugas: string | null
  readonly indikator: readonly Indikator[]
}

/** What is written in an SKP; `mulai` is its first day (ISO), which also says which rules it is judged by. */
export type IsiSkp = {
  readonly mulai: string
  readonly bentuk: BentukSkp
  readonly pendekatan: PendekatanSkp
  readonly rhk: readonly Rhk[]
  readonly ekspektasi: { readonly [N in NilaiBerakhlak]?: string }
}
