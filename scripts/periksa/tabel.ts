import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { migrate } from '../../src/db/migrate.ts'

const TIPE = {
  date: 'Temporal.PlainDate',
  timestamptz: 'Temporal.Instant',
  int8: 'number',
  daterange: 'string',
  ltree: 'string',
}
const SKEMA = 'samarinda'
const NAMA = `kinerja_tabel_${process.pid}`

/** Writes the types of a freshly migrated database on that server; `--verify` only compares, and rejects on a difference. */
export async function generateTables(server: string, ...args: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(`create database ${NAMA}`)
    const url = new URL(server)
    url.pathname = `/${NAMA}`
    await migrate(url.href, SKEMA, Temporal.Now.plainDateISO('UTC'))
    await generate(url.href, args)
  } finally {
    await client.query(`drop database if exists ${NAMA} with (force)`)
    await client.end()
  }
}

async function generate(url: string, args: readonly string[]): Promise<void> {
  const pilihan = {
    '--dialect': 'postgres',
    '--url': url,
    '--default-schema': SKEMA,
    '--include-pattern': `${SKEMA}.*`,
    '--type-mapping': JSON.stringify(TIPE),
    '--out-file': 'src/db/tables.ts',
  }
  const program = 'node_modules/kysely-codegen/dist/cli/bin.js'
  await promisify(execFile)(process.execPath, [
    program,
    '--camel-case',
    ...Object.entries(pilihan).flat(),
    ...args,
  ])
}
