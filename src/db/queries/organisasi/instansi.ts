import type { Db, Tx } from '../../database.ts'

/** The city's own row; absent until the first seed or import. */
export function findInstansi(db: Db | Tx) {
  return db
    .selectFrom('instansi')
    .select(['nama', 'pemerintah', 'kota', 'zona', 'sebutanZona'])
    .executeTakeFirst()
}

export type InstansiBaru = {
  readonly nama: string
  readonly pemerintah: string
  readonly kota: string
  readonly zona: string
  readonly sebutanZona: string
}

export async function insertInstansi(tx: Tx, baru: InstansiBaru): Promise<void> {
  await tx.insertInto('instansi').values(baru).execute()
}
