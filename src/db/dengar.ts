import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

type Susunan = {
  readonly url: string
  readonly kanal: string
  readonly nama: string
  readonly onKabar: (isi: string) => void
  /** The connection stands again; what was said meanwhile was not heard. */
  readonly onPulih: () => void
  readonly onError: (error: unknown) => void
}

const JEDA_AWAL_MS = 250
const JEDA_TERLAMA_MS = 10_000
const SAMBUNG_MS = 5_000

/** Listens on a channel over a connection of its own, and opens another when that one is lost. */
export async function startDengar(susunan: Susunan): Promise<() => Promise<void>> {
  const akhir = new AbortController()
  let client = await connect(susunan)
  client.once('end', () => void reconnect())

  async function reconnect(): Promise<void> {
    for (let jeda = JEDA_AWAL_MS; !akhir.signal.aborted; jeda = Math.min(2 * jeda, JEDA_TERLAMA_MS)) {
      await sleep(jeda, undefined, { signal: akhir.signal }).catch(() => {})
      const baru = akhir.signal.aborted ? undefined : await connect(susunan).catch(susunan.onError)
      if (!baru) continue
      if (akhir.signal.aborted) return baru.end()
      client = baru
      client.once('end', () => void reconnect())
      return susunan.onPulih()
    }
  }

  return async () => {
    akhir.abort()
    await client.end()
  }
}

async function connect({ url, kanal, nama, onKabar, onError }: Susunan): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: nama,
    connectionTimeoutMillis: SAMBUNG_MS,
    // A peer that vanished without a word is noticed.
    keepAlive: true,
  })
  client.on('error', onError)
  client.on('notification', ({ payload }) => onKabar(payload ?? ''))
  try {
    await client.connect()
    await client.query(`listen ${pg.escapeIdentifier(kanal)}`)
  } catch (galat) {
    void client.end().catch(() => {})
    throw galat
  }
  return client
}
