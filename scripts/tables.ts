import { execFileSync } from 'node:child_process'
import pg from 'pg'
import { startEmbedded } from '../src/db/embedded/postgres.ts'
import { migrate } from '../src/db/migrate.ts'

// Writes src/db/tables.ts from a freshly migrated database; with --verify it only says whether that would change it.
const TIPE = { date: 'Temporal.PlainDate', timestamptz: 'Temporal.Instant', int8: 'number', daterange: 'string', ltree: 'string' }
const NAMA = 'kinerja_tabel'

const server = await startEmbedded({ folder: 'data/tabel' })
const client = new pg.Client({ connectionString: server.url })
await client.connect()
try {
  await client.query(`drop database if exists ${NAMA}`)
  await client.query(`create database ${NAMA}`)
  const url = server.url.replace(/[^/]+$/, NAMA)
  await migrate(url, 'samarinda', Temporal.Now.plainDateISO('UTC'))
  const pilihan = ['--dialect', 'postgres', '--url', url, '--default-schema', 'samarinda', '--include-pattern', 'samarinda.*']
  const bentuk = ['--camel-case', '--type-mapping', JSON.stringify(TIPE), '--out-file', 'src/db/tables.ts']
  const argumen = ['node_modules/kysely-codegen/dist/cli/bin.js', ...pilihan, ...bentuk, ...process.argv.slice(2)]
  execFileSync(process.execPath, argumen, { stdio: 'inherit' })
} finally {
  await client.end()
  await server.stop()
}
