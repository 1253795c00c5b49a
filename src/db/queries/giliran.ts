import { sql } from 'kysely'
import type { Tx } from '../database.ts'

/** Whoever asks for the same turn waits until this transaction ends: the same button pressed twice finds what the first made. */
export async function takeTurn(tx: Tx, hal: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || '/' || ${hal}, 0))`.execute(tx)
}
