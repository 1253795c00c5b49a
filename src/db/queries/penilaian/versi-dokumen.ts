import type { Db } from '../../database.ts'
import type { JenisDokumen } from '../../tables.ts'

export type VersiDokumen = {
  readonly id: string
  readonly versi: number
  readonly dibekukanPada: Temporal.Instant
}

type Cari = { readonly jenis: JenisDokumen; readonly entitasId: string }

/** Every version of a document, the newest first. */
export function listVersiDokumen(db: Db, { jenis, entitasId }: Cari): Promise<VersiDokumen[]> {
  return db
    .selectFrom('dokumen')
    .select(['id', 'versi', 'dibekukanPada'])
    .where('jenis', '=', jenis)
    .where('entitasId', '=', entitasId)
    .orderBy('versi', 'desc')
    .execute()
}
