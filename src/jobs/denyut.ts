import { recordDenyut } from '../usecases/penilaian/gangguan/record-denyut.ts'
import type { Jam } from '../usecases/penilaian/jam/jam.ts'

type Susunan = Omit<Jam, 'now'> & {
  readonly clock: () => Temporal.Instant
  readonly onError: (error: unknown) => void
}

const SELANG_MS = 60_000

/** Gives a sign of life every minute until the returned function is called, which waits for the one under way. */
export function startDenyut({ clock, onError, ...rest }: Susunan): () => Promise<void> {
  let berjalan = Promise.resolve()
  const beat = () => {
    berjalan = recordDenyut({ ...rest, now: clock() }).then(() => {}, onError)
  }
  beat()
  const pengatur = setInterval(beat, SELANG_MS)
  pengatur.unref()

  return async () => {
    clearInterval(pengatur)
    await berjalan
  }
}
