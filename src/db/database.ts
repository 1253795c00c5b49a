import { CamelCasePlugin, Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { PERAN_APLIKASI } from './login-aplikasi.ts'
import { keepPlans } from './rencana-kueri.ts'
import { type HitunganSambungan, shareConnections } from './sambungan.ts'
import type { DB } from './tables.ts'

export type Db = Kysely<DB>
export type Tx = Transaction<DB>

export type BasisData = {
  db: Db
  pool: pg.Pool
  schema: string
  countSambungan: () => HitunganSambungan
  close: () => Promise<void>
}

const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184

const PARSERS = new Map<number, (text: string) => unknown>([
  [INT8, Number],
  [DATE, (text) => Temporal.PlainDate.from(text)],
  [TIMESTAMPTZ, (text) => Temporal.Instant.from(text.replace(' ', 'T'))],
])

// pg asks a parameter for toPostgres() before it falls back to JSON, which would quote a day.
for (const kind of [Temporal.PlainDate, Temporal.Instant]) {
  Object.defineProperty(kind.prototype, 'toPostgres', {
    value(this: { toString(): string }) {
      return this.toString()
    },
  })
}

/** Days come as Temporal.PlainDate and instants as Temporal.Instant; a JS Date comes only from better-auth's own pool. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => PARSERS.get(oid) ?? pg.types.getTypeParser(oid, format as 'text'),
}

/** What every connection to an instansi's schema starts with. */
export function connectionOptions(schema: string): string {
  return [
    `-c search_path=${schema},ekstensi`,
    `-c role=${PERAN_APLIKASI}`,
    '-c timezone=UTC',
    // A plan made for every value is kept; else a statement over monthly partitions is planned anew each time.
    '-c plan_cache_mode=force_generic_plan',
  ].join(' ')
}

type Sambungan = {
  readonly schema: string
  readonly max: number
  /** What each connection starts with besides, such as `-c synchronous_commit=off`. */
  readonly pengaturan?: string
}

/** The connections of one instansi: its schema by search_path, the application's role, Temporal in and out. */
export function openDatabase(url: string, { schema, max, pengaturan = '' }: Sambungan): BasisData {
  const sambungan = {
    connectionString: url,
    types,
    options: `${connectionOptions(schema)} ${pengaturan}`,
    application_name: 'kinerja',
  }
  const pool = new pg.Pool({
    ...sambungan,
    max,
    pipeline: true,
    // A connection keeps the plans of its statements; one that is closed in a quiet moment has to make them anew.
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  })
  pool.on('connect', prepareClient)
  pool.on('error', () => {
    // An idle connection that the server closed; the next query opens another.
  })
  const openBersama = () => prepareClient(new pg.Client({ ...sambungan, pipeline: true }))
  const bersama = shareConnections({ pool, openBersama, bersama: Math.ceil(max / 2) })
  const dialect = new PostgresDialect({ pool: bersama })
  const db = new Kysely<DB>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })

  return { db, pool, schema, countSambungan: bersama.count, close: () => end(db) }
}

// An idle connection keeps no process alive; while it says goodbye, this does.
async function end(db: Db): Promise<void> {
  const terjaga = setInterval(() => {}, 1000)
  await db.destroy().finally(() => clearInterval(terjaga))
}

function prepareClient<Client extends pg.ClientBase>(client: Client): Client {
  keepPlans(client)
  client.on('error', () => {
    // A connection that breaks inside a transaction: the query fails; unheard, it would end the process.
  })
  return client
}

/** A value for a jsonb column (pg would turn a bare array into a PostgreSQL array). */
export function jsonb<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::jsonb`
}
