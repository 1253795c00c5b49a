import { rm } from 'node:fs/promises'
import pg from 'pg'
import { startEmbedded } from '../../src/db/embedded/postgres.ts'
import { migrate } from '../../src/db/migrate.ts'
import { seedDemo } from '../demo/index.ts'

export const SKEMA = 'samarinda'
/** A city of 12,000 with room to grow. */
export const EMPLOYEES = 15_000
export const SANDI = 'samarinda-contoh'
const ZONA = 'Asia/Makassar'

/** Without a number of entries the people of the demo write their three months. */
type Ukuran = { readonly employees: number; readonly entri?: number }

export type Server = {
  readonly folder: string
  /** A database with a city of that size in it. */
  readonly bukaKota: (nama: string, ukuran: Ukuran) => Promise<Kota>
  readonly stop: () => Promise<void>
}

export type Kota = {
  readonly url: string
  readonly hariIni: string
  /** Connections of the application's kind, as its owner. */
  readonly pool: pg.Pool
}

/** A PostgreSQL of the bench's own, with the settings the application ships with; nothing of it stays unless asked. */
export async function startServer({ isDisimpan }: { readonly isDisimpan: boolean }): Promise<Server> {
  const folder = 'data/bench'
  const clear = () => (isDisimpan ? undefined : rm(folder, { recursive: true, force: true }))
  await clear()
  const tertanam = await startEmbedded({ folder })
  const pools: pg.Pool[] = []

  return {
    folder,
    async bukaKota(nama, ukuran) {
      const url = new URL(tertanam.url)
      url.pathname = `/${nama}_${ukuran.entri ?? 'contoh'}`
      if (await createDatabase(tertanam.url, url.pathname.slice(1))) await fill(url.href, ukuran)
      const pool = openPemilik(url.href)
      pools.push(pool)
      await pool.query('vacuum analyze')

      return { url: url.href, hariIni: Temporal.Now.plainDateISO(ZONA).toString(), pool }
    },
    async stop() {
      await Promise.all(pools.map((pool) => pool.end()))
      await tertanam.stop()
      await clear()
    },
  }
}

/** Connections to that schema as its owner. */
export function openPemilik(url: string, schema = SKEMA): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    options: `-c search_path=${schema},ekstensi -c timezone=UTC`,
  })
  pool.on('error', () => {
    // An idle connection that the server closed as it stopped.
  })

  return pool
}

async function createDatabase(server: string, nama: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [nama])
    if (rowCount === 0) await client.query(`create database ${nama}`)
    return rowCount === 0
  } finally {
    await client.end()
  }
}

async function fill(url: string, ukuran: Ukuran): Promise<void> {
  const today = Temporal.Now.plainDateISO(ZONA)
  await migrate(url, SKEMA, today)
  await seedDemo({ url, schema: SKEMA, today, sandi: SANDI, ...ukuran, log: () => {} })
}
