import { execFile, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chown, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { canReach, findPemilik, makeFolder, type Pemilik } from './pemilik.ts'
import { isAlive, readPostmaster, stopPostmaster, waitReady } from './postmaster.ts'
import { findProgram, type Program } from './program.ts'

const run = promisify(execFile)
const SIAP_DETIK = 60
const PERCOBAAN = 3
const PENGGUNA = 'kinerja'

const PENGATURAN = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '256MB',
  effective_cache_size: '2GB',
  maintenance_work_mem: '128MB',
  jit: 'off',
  wal_compression: 'on',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
}

export type Tertanam = { readonly url: string; readonly stop: () => Promise<void> }
type Pilihan = {
  readonly folder: string
  readonly port?: number
  readonly pengaturan?: Readonly<Record<string, string>>
}

/** Starts the PostgreSQL that comes with the packages, or takes over the one of ours that still runs on the same data. */
export async function startEmbedded({ folder, port, pengaturan }: Pilihan): Promise<Tertanam> {
  const pemilik = await findPemilik()
  const program = await findProgram(pemilik)
  const rumah = await chooseHome(resolve(folder), pemilik)
  const data = join(rumah, 'pg')
  const sandi = await readPassword(join(resolve(folder), 'pg-sandi'))
  const cluster = { program, pemilik, data, sandi, pengaturan: { ...PENGATURAN, ...pengaturan } }
  await initialise(cluster)

  const { pid, port: dipakai } =
    (await adopt(cluster)) ?? (await start(cluster, port ?? (await findFreePort())))
  await createDatabase(urlOf(dipakai, sandi, 'postgres'))

  return { url: urlOf(dipakai, sandi, PENGGUNA), stop: () => stopPostmaster(pid) }
}

type Cluster = {
  readonly program: Program
  readonly pemilik: Pemilik
  readonly data: string
  readonly sandi: string
  readonly pengaturan: Readonly<Record<string, string>>
}

/** The data folder itself, or a place beside the system's own when its owner cannot walk there. */
async function chooseHome(folder: string, pemilik: Pemilik): Promise<string> {
  await mkdir(folder, { recursive: true })
  await makeFolder(join(folder, 'pg'), pemilik)
  if (await canReach(join(folder, 'pg'), pemilik)) return folder

  const sidik = createHash('sha256').update(folder).digest('hex').slice(0, 8)
  const lain = join('/var/lib', `kinerja-${sidik}`)
  console.error(`Folder ${folder} tidak terbaca oleh PostgreSQL. Basis data disimpan di ${lain}.`)
  await makeFolder(lain, pemilik)
  await makeFolder(join(lain, 'pg'), pemilik)

  return lain
}

async function readPassword(path: string): Promise<string> {
  const ada = await readFile(path, 'utf8').catch(() => undefined)
  if (ada) return ada.trim()
  const baru = randomBytes(24).toString('base64url')
  await writeFile(path, baru, { mode: 0o600, flag: 'wx' })

  return baru
}

async function initialise({ program, pemilik, data, sandi }: Cluster): Promise<void> {
  if (await stat(join(data, 'PG_VERSION')).catch(() => undefined)) return
  const pwfile = `${data}-pw`
  await writeFile(pwfile, sandi, { mode: 0o600 })
  if (pemilik) await chown(pwfile, pemilik.uid, pemilik.gid)
  const pilihan = [
    '-D',
    data,
    '-U',
    PENGGUNA,
    `--pwfile=${pwfile}`,
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  ]
  try {
    await run(program.initdb, pilihan, { ...pemilik, cwd: data, env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  } finally {
    await rm(pwfile, { force: true })
  }
}

/** A server of ours that outlived its application (kill -9) is used again. */
async function adopt({ data, sandi }: Cluster) {
  const lama = await readPostmaster(data)
  if (!lama || !isAlive(lama.pid)) return undefined

  return (await waitReady(urlOf(lama.port, sandi, 'postgres'), { pid: lama.pid, detik: SIAP_DETIK }))
    ? lama
    : undefined
}

async function start(cluster: Cluster, port: number) {
  const { program, pemilik, data, sandi, pengaturan } = cluster
  const catatan = `${data}.log`
  const pilihan = [
    '-D',
    data,
    '-p',
    String(port),
    ...Object.entries(pengaturan).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
  ]

  // The first start right after initdb has been seen to fail without a word.
  for (let percobaan = 1; percobaan <= PERCOBAAN; percobaan++) {
    const log = await open(catatan, 'a')
    // A group of its own: Ctrl-C in the terminal is for the application, which stops the server last.
    const server = spawn(program.postgres, pilihan, {
      ...pemilik,
      cwd: data,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    server.unref()
    await log.close()
    const pid = server.pid
    if (pid && (await waitReady(urlOf(port, sandi, 'postgres'), { pid, detik: SIAP_DETIK })))
      return { pid, port }
  }
  const isi = await readFile(catatan, 'utf8').catch(() => '')
  throw new Error(
    `PostgreSQL tidak dapat dijalankan. Catatan terakhirnya:\n${isi.split('\n').slice(-20).join('\n')}`,
  )
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [PENGGUNA])
    if (rowCount === 0) await client.query(`create database ${PENGGUNA}`)
  } finally {
    await client.end()
  }
}

function urlOf(port: number, sandi: string, nama: string): string {
  return `postgres://${PENGGUNA}:${sandi}@127.0.0.1:${port}/${nama}`
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const alamat = server.address()
      server.close(() =>
        typeof alamat === 'object' && alamat ? resolve(alamat.port) : reject(new Error('Tidak ada porta')),
      )
    })
  })
}
