import type { Db } from '../../database.ts'
import type { JenisDokumen } from '../../tables.ts'

export type VersiDokumen = { readonly versi: number; readonly dibekukanPada: Temporal.Instant }

type Cari = { readonly jenis: JenisDokumen; readonly entitasId: string }

/** Every version of a document, the newest first. */
export function listVersiDokumen(db: Db, { jenis, entitasId }: Cari): Promise<VersiDokumen[]> {
  return db
    .selectFrom('dokumen')
    .select(['versi', 'dibekukanPada'])
    .where('jenis', '=', jenis)
    .where('entitasId', '=', entitasId)
    .orderBy('versi', 'desc')
    .execute()
}

/** One version of a document as it was frozen. */
export function findVersiDokumen(db: Db, { jenis, entitasId }: Cari, versi: number) {
  return db
    .selectFrom('dokumen')
    .select(['isi', 'dibekukanPada', 'alamatPeriksa'])
    .where('jenis', '=', jenis)
    .where('entitasId', '=', entitasId)
    .where('versi', '=', versi)
    .executeTakeFirst()
}
