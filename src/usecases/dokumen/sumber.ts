import type { Db, Tx } from '../../db/database.ts'
import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { type Diintervensi, listDiintervensi } from '../../db/queries/skp/skp.ts'
import { listUmpanBalikDiterima, type UmpanBalik } from '../../db/queries/umpan-balik/umpan-balik.ts'
import type { Pihak } from '../../reports/blok.ts'
import { toPihak } from './pihak.ts'

/** Where a document finds what it prints of others: one by one in the database, or read beforehand for many. */
export type SumberDokumen = {
  readonly pihak: (pejabatId: string, tanggal: string) => Promise<Pihak>
  readonly diintervensi: (rhkIds: readonly string[]) => Promise<ReadonlyMap<string, Diintervensi>>
  readonly umpanBalik: (masa: Masa) => Promise<readonly UmpanBalik[]>
}

type Masa = { readonly pegawaiId: string; readonly mulai: string; readonly sampai: string }

export function sumberDari(db: Db | Tx): SumberDokumen {
  return {
    async pihak(pejabatId, tanggal) {
      const tercatat = await findPihak(db, pejabatId, tanggal)
      if (!tercatat) throw new Error(`Pejabat ${pejabatId} tidak ada`)
      return toPihak(tercatat, tanggal)
    },
    diintervensi: (rhkIds) => listDiintervensi(db, rhkIds),
    umpanBalik: (masa) => listUmpanBalikDiterima(db, masa),
  }
}
