import type { Db } from '../db/database.ts'
import { sealAudit } from '../usecases/jejak/seal-audit.ts'
import { refreshPenempatanToday } from '../usecases/organisasi/refresh-penempatan.ts'
import { foldAll } from '../usecases/pantauan/langsung.ts'

type Susunan = {
  readonly db: Db
  readonly zona: string
  readonly clock: () => Temporal.Instant
  readonly onError: (error: unknown) => void
}

const SEMENIT_MS = 60_000

/** What happens by the clock: a seal each hour, fresh figures each day. Stops with the returned function. */
export function startBerkala({ db, zona, clock, onError }: Susunan): () => void {
  let terakhir = clock().toZonedDateTimeISO(zona)
  const timer = setInterval(() => {
    const kini = clock().toZonedDateTimeISO(zona)
    const jamBaru = kini.hour !== terakhir.hour
    const hariBaru = kini.day !== terakhir.day
    terakhir = kini
    // Two processes may both try; the numbered seal lets only one of them in.
    if (jamBaru) sealAudit(db, clock()).catch(onError)
    if (hariBaru) beginDay(db, kini.toPlainDate().toString()).catch(onError)
  }, SEMENIT_MS)

  return () => clearInterval(timer)
}

/** A new day: who works where, who rates whom, and the figures of every unit. */
export async function beginDay(db: Db, hariIni: string): Promise<void> {
  await refreshPenempatanToday(db, hariIni)
  await foldAll(db, hariIni)
}
