/** Work that is done behind the pages, each kind in a queue of its own. */
export const TUGAS = ['impor', 'bundel', 'segel', 'awal-hari', 'bersih', 'partisi'] as const
export type Tugas = (typeof TUGAS)[number]

/** What a job is told: whose it is, and for an import or a bundle which. */
export type IsiTugas = { readonly instansi: string; readonly id?: string }

/** A process takes only jobs of the instansi that it serves. */
export function namaAntrean(schema: string, tugas: Tugas): string {
  return `${schema}.${tugas}`
}
