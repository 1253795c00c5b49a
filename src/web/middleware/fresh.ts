import { requireFresh } from '../masuk/minta-ulang.tsx'
import type { Handler } from '../rute.ts'

// The door to `masuk` for topics with a sensitive act; topics do not import each other.
export { requireFresh }

/** A sensitive act: whoever does it typed the password a short while ago, or is asked for it first. */
export function whenFresh<Path extends string>(handler: Handler<Path>): Handler<Path> {
  return async (c) => (await requireFresh(c)) ?? handler(c)
}
