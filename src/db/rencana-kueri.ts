import type pg from 'pg'

// Every connection keeps the plans of its statements in memory.
const PERNYATAAN_PALING_BANYAK = 300

/** Statements by their text, with the name under which PostgreSQL knows them; undefined until they come a second time. */
const pernyataan = new Map<string, string | undefined>()

/**
 * Lets this connection keep the plan of every statement that comes again: planning over the monthly partitions costs
 * more than most statements themselves.
 */
export function keepPlans(client: pg.ClientBase): void {
  const query = client.query.bind(client) as (...args: readonly unknown[]) => Promise<unknown>
  const queryBernama = (...args: readonly unknown[]) => {
    const [text, values] = args
    const name = args.length === 2 && typeof text === 'string' ? nameOf(text) : undefined

    return name ? query({ name, text, values }) : query(...args)
  }
  Object.assign(client, { query: queryBernama })
}

function nameOf(text: string): string | undefined {
  const ada = pernyataan.get(text)
  if (ada) return ada
  if (!pernyataan.has(text)) {
    if (pernyataan.size < PERNYATAAN_PALING_BANYAK) pernyataan.set(text, undefined)
    return undefined
  }
  const nama = `p${[...pernyataan.keys()].indexOf(text)}`
  pernyataan.set(text, nama)

  return nama
}
