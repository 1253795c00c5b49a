/** Up to here a demo; beyond it a benchmark, whose days are made inside the database. */
export const PEGAWAI_DEMO = 2000

/** Entries of a benchmark city unless another number is asked for. */
export const ENTRI_BESAR = 1_000_000

/** How many months of days people wrote, and how many of the last days they wrote themselves, as on the pages. */
export type MasaCatatan = { readonly bulan: number; readonly hariSendiri: number }
