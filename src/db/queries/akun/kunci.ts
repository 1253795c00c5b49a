import type { Db, Tx } from '../../database.ts'

/** The keys in phones and computers with which an account comes in without a password. */
export function listKunci(db: Db, akunId: string) {
  return db
    .selectFrom('kunciMasuk')
    .select(['id', 'name as nama', 'createdAt as dibuatPada'])
    .where('userId', '=', akunId)
    .orderBy('createdAt')
    .execute()
}

/** Takes every key from an account; tells how many there were. */
export async function deleteKunciOf(tx: Tx, akunId: string): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('kunciMasuk').where('userId', '=', akunId).executeTakeFirst()

  return Number(numDeletedRows)
}
