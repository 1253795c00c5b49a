import { createHash } from 'node:crypto'
import type { Tx } from '../../database.ts'

/** Attempts are kept under a hash of what was typed: somebody may have typed a password there. */
export function kunciPercobaan(username: string): string {
  return createHash('sha256').update(username).digest('hex')
}

/** The row of attempts, locked until the end of the transaction; made when absent. */
export async function lockPercobaan(tx: Tx, username: string, now: Temporal.Instant) {
  const kunci = kunciPercobaan(username)
  await tx
    .insertInto('percobaanMasuk')
    .values({ kunci, gagal: 0, terakhirPada: now })
    .onConflict((oc) => oc.column('kunci').doNothing())
    .execute()

  return tx
    .selectFrom('percobaanMasuk')
    .select(['gagal', 'terakhirPada', 'terkunciSampai'])
    .where('kunci', '=', kunci)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

type Percobaan = {
  readonly gagal: number
  readonly terakhirPada: Temporal.Instant
  readonly terkunciSampai: Temporal.Instant | null
}

export async function savePercobaan(tx: Tx, username: string, percobaan: Percobaan): Promise<void> {
  await tx
    .updateTable('percobaanMasuk')
    .set(percobaan)
    .where('kunci', '=', kunciPercobaan(username))
    .execute()
}

export async function deletePercobaan(tx: Tx, usernames: readonly string[]): Promise<void> {
  if (usernames.length === 0) return
  await tx.deleteFrom('percobaanMasuk').where('kunci', 'in', usernames.map(kunciPercobaan)).execute()
}
