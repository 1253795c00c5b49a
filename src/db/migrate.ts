import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { AKAR } from '../akar.ts'
import { installAntrean, SKEMA_ANTREAN } from './antrean.ts'
import { ensurePeran, PERAN_APLIKASI } from './login-aplikasi.ts'
import { createPartitions } from './partisi.ts'

const FOLDER = join(AKAR, 'db', 'migrations')

/** Brings one instansi's schema up to date as its owner, then lets the application's role in. */
export async function migrate(url: string, schema: string, today: Temporal.PlainDate): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('kinerja-migrasi'))`)
    await prepareSchema(client, schema)
    for (const berkas of await listMigrations()) await applyMigration(client, berkas)
    await createPartitions(client, today)
    await installAntrean(client, schema)
    await grantToApplication(client, schema)
  } finally {
    await client.end()
  }
}

async function prepareSchema(client: pg.Client, schema: string) {
  await client.query(`
    create schema if not exists ekstensi;
    create extension if not exists ltree schema ekstensi;
    create extension if not exists btree_gist schema ekstensi;
    create extension if not exists pg_trgm schema ekstensi;
    create schema if not exists ${pg.escapeIdentifier(schema)};
    set search_path = ${pg.escapeIdentifier(schema)}, ekstensi;
    create table if not exists migrasi (nama text primary key, sidik text not null, diterapkan_pada timestamptz not null default now())`)
  await ensurePeran(client)
}

async function listMigrations() {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (nama) => {
      const sql = await readFile(join(FOLDER, nama), 'utf8')
      return { nama, sql, sidik: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function applyMigration(client: pg.Client, berkas: { nama: string; sql: string; sidik: string }) {
  const { rows } = await client.query('select sidik from migrasi where nama = $1', [berkas.nama])
  if (rows[0]?.sidik === berkas.sidik) return
  if (rows[0]) throw new Error(`Migrasi ${berkas.nama} berubah setelah diterapkan. Buat migrasi baru.`)

  await client.query('begin')
  await client.query(berkas.sql)
  await client.query('insert into migrasi (nama, sidik) values ($1, $2)', [berkas.nama, berkas.sidik])
  await client.query('commit')
}

async function grantToApplication(client: pg.Client, schema: string) {
  const nama = pg.escapeIdentifier(schema)
  await client.query(`
    grant usage on schema ekstensi, ${SKEMA_ANTREAN}, ${nama} to ${PERAN_APLIKASI};
    grant select, insert, update, delete on all tables in schema ${nama}, ${SKEMA_ANTREAN} to ${PERAN_APLIKASI};
    grant usage on all sequences in schema ${nama}, ${SKEMA_ANTREAN} to ${PERAN_APLIKASI};
    revoke update, delete, truncate on audit, segel, migrasi from ${PERAN_APLIKASI};
    revoke insert on migrasi from ${PERAN_APLIKASI};
    grant maintain on audit to ${PERAN_APLIKASI}`)
  const { rows } = await client.query<{ nama: string }>(
    `select string_agg(inhrelid::regclass::text, ', ') as nama from pg_inherits where inhparent = 'audit'::regclass`,
  )
  await client.query(`revoke update, delete, truncate on ${rows[0]?.nama} from ${PERAN_APLIKASI}`)
}
