import type { Db, Tx } from '../../database.ts'

/** Where an account is signed in now, the latest first. */
export function listSesi(db: Db, akunId: string, sekarang: Temporal.Instant) {
  return db
    .selectFrom('sesi')
    .select(['id', 'userAgent', 'createdAt', 'updatedAt', 'expiresAt'])
    .where('userId', '=', akunId)
    .where('expiresAt', '>', sekarang)
    .orderBy('createdAt', 'desc')
    .execute()
}

/** Ends one session of this account; false when it was not there. */
export async function deleteSesi(
  tx: Tx,
  { akunId, sesiId }: { akunId: string; sesiId: string },
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('sesi')
    .where('id', '=', sesiId)
    .where('userId', '=', akunId)
    .executeTakeFirst()

  return numDeletedRows > 0n
}

/** Ends every session of an account but the one it is asked from; returns how many. */
export async function deleteSesiLain(
  tx: Tx,
  { akunId, kecuali }: { akunId: string; kecuali: string },
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('sesi')
    .where('userId', '=', akunId)
    .where('id', '<>', kecuali)
    .executeTakeFirst()

  return Number(numDeletedRows)
}

export async function deleteSesiOf(tx: Tx, akunIds: readonly string[]): Promise<void> {
  if (akunIds.length === 0) return
  await tx.deleteFrom('sesi').where('userId', 'in', akunIds).execute()
}
