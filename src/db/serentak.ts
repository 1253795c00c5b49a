import type { QueryExecutorProvider } from 'kysely'
import type { Tx } from './database.ts'

/** Statements given to this are sent at once, each without waiting for the answer to the one before; they still run one after the other. */
export type Serentak = QueryExecutorProvider

/** Sends in one write what a transaction asks at one moment. */
export function askTogether<T>(tx: Tx, ask: (serentak: Serentak) => Promise<T>): Promise<T> {
  const executor = tx.getExecutor()

  return executor.provideConnection((connection) => {
    const langsung = executor.withConnectionProvider({
      provideConnection: (consumer) => consumer(connection),
    })
    return ask({ getExecutor: () => langsung })
  })
}
