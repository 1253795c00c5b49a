import { execFile, spawn } from 'node:child_process'
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { makeFolder, type Pemilik } from './pemilik.ts'
import { isOurs, type Postmaster, readPostmaster, waitReady } from './postmaster.ts'
import type { Program } from './program.ts'
import { tidakDapatMulai } from './tidak-dapat-mulai.ts'

const run = promisify(execFile)
const SIAP_DETIK = 60
const PERCOBAAN = 4
const JEDA_MS = 500
// What an address of a socket holds on every system that has them.
const SOKET_PALING_PANJANG = 103
export const PENGGUNA = 'kinerja'
export const LOGIN_APLIKASI = 'kinerja_masuk'

/** One PostgreSQL: its programs, data, owner, password and settings. */
export type Klaster = {
  readonly program: Program
  readonly pemilik: Pemilik
  readonly data: string
  readonly sandi: string
  readonly sandiAplikasi: string
  readonly pengaturan: Readonly<Record<string, string>>
}

/** The superuser's way in. */
export function urlOf({ sandi }: Klaster, di: Pintu, nama: string): string {
  return `postgres://${PENGGUNA}:${sandi}@127.0.0.1:${di.port}/${nama}${lewatSoket(di)}`
}

/** The application's way in. */
export function urlAplikasiOf({ sandiAplikasi }: Klaster, di: Pintu): string {
  return `postgres://${LOGIN_APLIKASI}:${sandiAplikasi}@127.0.0.1:${di.port}/${PENGGUNA}${lewatSoket(di)}`
}

type Pintu = Pick<Postmaster, 'port' | 'soket'>

/** A socket file costs less than the loopback at each statement. */
function lewatSoket({ soket }: Pintu): string {
  return soket ? `?host=${encodeURIComponent(soket)}` : ''
}

/** The folder of the socket file: the data, which only their owner enters; '' where a socket cannot be. */
function soketOf(data: string): string {
  const isCukupPendek = Buffer.byteLength(`${data}/.s.PGSQL.65535`) <= SOKET_PALING_PANJANG
  return isCukupPendek && process.platform !== 'win32' ? data : ''
}

/** Makes the data in a folder beside, so that a start broken off half-way leaves nothing that looks whole. */
export async function initialise({ program, pemilik, data, sandi }: Klaster): Promise<void> {
  if (await stat(join(data, 'PG_VERSION')).catch(() => undefined)) return
  const baru = `${data}-baru`
  const pwfile = `${data}-pw`
  await rm(baru, { recursive: true, force: true })
  await makeFolder(baru, pemilik)
  await writeFile(pwfile, sandi, { mode: 0o600 })
  if (pemilik) await chown(pwfile, pemilik.uid, pemilik.gid)
  const pilihan = ['-D', baru, '-U', PENGGUNA, `--pwfile=${pwfile}`, '-A', 'scram-sha-256']
  const bahasa = ['-E', 'UTF8', '--locale=C.UTF-8']
  try {
    await run(program.initdb, [...pilihan, ...bahasa], { ...pemilik, cwd: baru, env: cleanEnv() })
  } finally {
    await rm(pwfile, { force: true })
  }
  await rm(data, { recursive: true, force: true })
  await rename(baru, data)
}

/** A server of ours that outlived its application (kill -9) is used again. */
export async function adopt(klaster: Klaster): Promise<Postmaster | undefined> {
  const { data } = klaster
  const lama = await readPostmaster(data)
  if (!lama) return undefined
  if (!(await isOurs(lama.pid, data))) {
    // The number went to another process (or to a dead one nobody buried); PostgreSQL would wait for it for ever.
    await rm(join(data, 'postmaster.pid'), { force: true })
    return undefined
  }
  const url = urlOf(klaster, lama, 'postgres')

  return (await waitReady(url, { pid: lama.pid, detik: SIAP_DETIK })) ? lama : undefined
}

export async function start(klaster: Klaster, port: number | undefined): Promise<Postmaster> {
  const catatan = `${klaster.data}.log`
  // The first start right after initdb has been seen to fail without a word; after a kill -9 the
  // last helpers of the old server may hold its memory for a moment.
  for (let percobaan = 1; percobaan <= PERCOBAAN; percobaan++) {
    const dipakai = port ?? (await findFreePort())
    const pintu = { port: dipakai, soket: soketOf(klaster.data) }
    const pid = await spawnServer(klaster, pintu, catatan)
    const url = urlOf(klaster, pintu, 'postgres')
    if (pid && (await waitReady(url, { pid, detik: SIAP_DETIK }))) return { pid, ...pintu }
    await sleep(JEDA_MS * percobaan)
  }
  const isi = await readFile(catatan, 'utf8').catch(() => '')
  throw tidakDapatMulai(
    `PostgreSQL tidak dapat dijalankan. Bagian akhir catatannya (${catatan}):\n${isi.split('\n').slice(-20).join('\n')}`,
  )
}

async function spawnServer(
  klaster: Klaster,
  { port, soket }: Pintu,
  catatan: string,
): Promise<number | undefined> {
  const { program, pemilik, data } = klaster
  const pengaturan = { ...klaster.pengaturan, unix_socket_directories: soket }
  const atur = Object.entries(pengaturan).flatMap(([nama, nilai]) => ['-c', `${nama}=${nilai}`])
  const log = await open(catatan, 'a', 0o600)
  // A group of its own: Ctrl-C in the terminal is for the application, which stops the server last.
  const server = spawn(program.postgres, ['-D', data, '-p', String(port), ...atur], {
    ...pemilik,
    cwd: data,
    detached: true,
    env: cleanEnv(),
    stdio: ['ignore', log.fd, log.fd],
  })
  server.on('error', () => {})
  server.unref()
  await log.close()

  return server.pid
}

/** A caller's PGDATA, PGPORT or locale must not reach our own server. */
function cleanEnv(): NodeJS.ProcessEnv {
  const env = Object.entries(process.env).filter(([nama]) => !/^(PG|LC_|LANG)/.test(nama))
  return { ...Object.fromEntries(env), LC_ALL: 'C.UTF-8' }
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

/** Keeps the password of the cluster beside it, readable only by its keeper. */
export async function readPassword(path: string, create: () => string): Promise<string> {
  const ada = await readFile(path, 'utf8').catch(() => '')
  if (ada.trim()) return ada.trim()
  const baru = create()
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, baru, { mode: 0o600 })

  return baru
}
