import type { Tx } from '../../db/database.ts'
import { inSteps, type Langkah } from '../impor/jenis.ts'
import { recordDitulis } from '../impor/record-ditulis.ts'

/** A unit or a post with its history before and after the file. */
export type BerubahMasa<Masa> = {
  readonly id: string
  readonly kode: string
  readonly isBaru: boolean
  readonly masaLama: readonly Masa[]
  readonly masa: readonly Masa[]
}

type Penyimpan<Ditulis> = {
  readonly peristiwa: Parameters<typeof recordDitulis>[2]
  readonly insertKode: (tx: Tx, ditulis: readonly Ditulis[]) => Promise<void>
  readonly saveMasa: (tx: Tx, ditulis: readonly Ditulis[]) => Promise<void>
}

/** All new codes first, since rows of one file name each other; then the histories, step by step. */
export function langkahMasa<Ditulis extends BerubahMasa<unknown>>(
  ditulis: readonly Ditulis[],
  { peristiwa, insertKode, saveMasa }: Penyimpan<Ditulis>,
): Langkah[] {
  return [
    { jumlah: 0, jalankan: ({ tx }) => insertKode(tx, ditulis) },
    ...inSteps(ditulis, async (w, potong) => {
      await saveMasa(w.tx, potong)
      await recordDitulis(
        w,
        potong.map(({ id, isBaru, kode, masaLama, masa }) => ({
          id,
          lama: isBaru ? undefined : masaLama,
          isi: { kode, masa },
        })),
        peristiwa,
      )
    }),
  ]
}

/** Whether somebody climbing from here comes back to here. */
export function isMelingkar(id: string, atas: ReadonlyMap<string, string | null>): boolean {
  const dilewati = new Set<string>()
  let kini = atas.get(id) ?? null
  while (kini !== null && !dilewati.has(kini)) {
    if (kini === id) return true
    dilewati.add(kini)
    kini = atas.get(kini) ?? null
  }

  return false
}
