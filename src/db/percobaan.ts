import { sql } from 'kysely'
import type { Db, Tx } from './database.ts'

class Undo extends Error {}

/** Runs an act and undoes all it wrote: what a change would lead to, seen in the database itself. */
export async function tryOut<T>(db: Db | Tx, act: (tx: Tx) => Promise<T>): Promise<T> {
  if (db.isTransaction) {
    await sql`savepoint percobaan`.execute(db)
    try {
      return await act(db as Tx)
    } finally {
      await sql`rollback to savepoint percobaan`.execute(db)
    }
  }
  const hasil: T[] = []
  await db
    .transaction()
    .execute(async (tx) => {
      hasil.push(await act(tx))
      throw new Undo()
    })
    .catch((thrown: unknown) => {
      if (!(thrown instanceof Undo)) throw thrown
    })

  return hasil[0] as T
}
