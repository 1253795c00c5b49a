import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { after } from 'node:test'
import pg from 'pg'
import { ensureLogin } from '../../src/db/login-aplikasi.ts'
import { migrate } from '../../src/db/migrate.ts'
import { urlPostgresUji } from './postgres.ts'

export const SKEMA_UJI = 'samarinda'
const LOGIN_UJI = { nama: 'kinerja_uji_masuk', sandi: 'sandi-uji' }
const SERVER = await urlPostgresUji()
const MIGRASI = new URL('../../db/migrations/', import.meta.url)
const PENERAP = ['migrate.ts', 'partisi.ts', 'antrean.ts', 'login-aplikasi.ts'].map(
  (nama) => new URL(`../../src/db/${nama}`, import.meta.url),
)

const penutup = new Map<string, (() => Promise<void>)[]>()

/** Ends something while its database still answers: hooks run in the order in which they were made. A database that a test opened for itself closes nothing of the file's own. */
export function closeBeforeDrop(url: string, tutup: () => Promise<void>): void {
  const nama = new URL(url).pathname.slice(1)
  penutup.set(nama, [...(penutup.get(nama) ?? []), tutup])
}

/** A database of its own for one test file, cloned from a migrated template and dropped when the file ends. */
export async function newBasisData(): Promise<string> {
  const nama = `uji_${randomUUID().replaceAll('-', '')}`
  await onServer(async (client) => {
    const template = await prepareTemplate(client)
    await client.query(`create database ${nama} template ${template}`)
  })
  after(async () => {
    for (const tutup of penutup.get(nama) ?? []) await tutup()
    penutup.delete(nama)
    await onServer((client) => client.query(`drop database if exists ${nama} with (force)`))
  })

  return urlOf(nama)
}

/** The same database by the application's own login. */
export function urlAplikasiUji(url: string): string {
  const aplikasi = new URL(url)
  aplikasi.username = LOGIN_UJI.nama
  aplikasi.password = LOGIN_UJI.sandi
  return aplikasi.href
}

/** One template for each state of the migrations and month of the partitions; the first file to ask makes it. */
async function prepareTemplate(client: pg.Client): Promise<string> {
  const template = `uji_dasar_${await fingerprint()}`
  await client.query(`select pg_advisory_lock(hashtext('kinerja-uji'))`)
  await ensureLogin(client, LOGIN_UJI)
  const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
  if (rowCount === 0) {
    const sementara = `${template}_baru`
    await client.query(`drop database if exists ${sementara} with (force)`)
    await client.query(`create database ${sementara}`)
    await migrate(urlOf(sementara), SKEMA_UJI, Temporal.Now.plainDateISO('UTC'))
    await client.query(`alter database ${sementara} rename to ${template}`)
  }
  return template
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(Temporal.Now.plainDateISO('UTC').toPlainYearMonth().toString())
  const names = (await readdir(MIGRASI)).filter((nama) => nama.endsWith('.sql')).sort()
  for (const url of [...names.map((nama) => new URL(nama, MIGRASI)), ...PENERAP])
    hash.update(await readFile(url))

  return hash.digest('hex').slice(0, 16)
}

async function onServer(act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}

function urlOf(nama: string): string {
  const url = new URL(SERVER)
  url.pathname = `/${nama}`
  return url.href
}
