export type PenolakanLembar =
  | { readonly kode: 'berkas-kosong' }
  | { readonly kode: 'berkas-terlalu-besar'; readonly palingMegabita: number }
  | { readonly kode: 'bukan-lembar-kerja' }
  | { readonly kode: 'lembar-terlalu-luas' }
  | { readonly kode: 'terlalu-banyak-baris'; readonly paling: number }

/** Rows as text, the first one the headings. */
export type Lembar = readonly (readonly string[])[]

export type BatasLembar = {
  readonly palingMegabita: number
  readonly palingBaris: number
  /** What a packed sheet may unpack to. */
  readonly palingMegabitaTerbuka: number
}

export const TANDA_ANGKA_RUSAK = '≈'
