import type { Db, Tx } from '../db/database.ts'
import type { Pelaku } from '../domain/organisasi/pelaku.ts'
import type { Refused, Result } from '../domain/result.ts'
import type { Luar } from '../luar/luar.ts'

/** The city this request belongs to. */
export type Instansi = {
  readonly schema: string
  readonly nama: string
  readonly pemerintah: string
  readonly kota: string
  readonly zona: string
  readonly sebutanZona: string
}

/** Everything a use case may lean on; the only seam for tests. */
export type Context = {
  readonly db: Db
  readonly actor: Pelaku
  readonly now: Temporal.Instant
  readonly luar: Luar
  readonly instansi: Instansi
}

/** What a use case holds inside its transaction. */
export type Write = {
  readonly tx: Tx
  readonly actor: Pelaku
  readonly now: Temporal.Instant
  readonly luar: Luar
  readonly instansi: Instansi
  /** Runs once the transaction is durable, never after a refusal. */
  readonly afterCommit: (act: () => void) => void
}

/** The calendar day of the instansi at this instant. */
export function hariIni(at: {
  readonly now: Temporal.Instant
  readonly instansi: Instansi
}): Temporal.PlainDate {
  return at.now.toZonedDateTimeISO(at.instansi.zona).toPlainDate()
}

class Rollback extends Error {
  readonly hasil: Refused
  constructor(hasil: Refused) {
    super('refused')
    this.hasil = hasil
  }
}

/** The only door to a transaction: accept commits, a refusal rolls back everything. */
export async function write<Hasil extends Result<unknown>>(
  context: Context,
  act: (write: Write) => Promise<Hasil>,
): Promise<Hasil> {
  const later: (() => void)[] = []
  const { db, ...rest } = context
  try {
    const hasil = await db.transaction().execute(async (tx) => {
      const hasil = await act({ ...rest, tx, afterCommit: (run) => later.push(run) })
      if (!hasil.ok) throw new Rollback(hasil)
      return hasil
    })
    for (const run of later) run()
    return hasil
  } catch (thrown) {
    if (thrown instanceof Rollback) return thrown.hasil as Hasil
    throw thrown
  }
}
