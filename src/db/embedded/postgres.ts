import { randomBytes } from 'node:crypto'
import { mkdir, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ensureLogin } from '../login-aplikasi.ts'
import { askPemegang, type Gembok, takeGembok } from './gembok.ts'
import {
  adopt,
  initialise,
  type Klaster,
  LOGIN_APLIKASI,
  PENGGUNA,
  readPassword,
  start,
  urlAplikasiOf,
  urlOf,
} from './klaster.ts'
import { guard } from './pengawal.ts'
import type { Postmaster } from './postmaster.ts'
import { findProgram } from './program.ts'
import { choosePlace } from './tempat.ts'
import { tidakDapatMulai } from './tidak-dapat-mulai.ts'

/** One that runs on is given the moment in which a signal reaches it. */
const TUNGGU_BERJALAN_MS = 3_000
/** One that stops gives its requests ten seconds and its database thirty. */
const TUNGGU_BERHENTI_MS = 45_000
const LANGKAH_MS = 100

/** For a city of 12,000 on a small machine; every commit is on the disk before it is answered. */
const PENGATURAN = {
  listen_addresses: '127.0.0.1',
  max_connections: '120',
  // A lock for each month and index that a kept plan touches, without waiting for the shared table of locks.
  max_locks_per_transaction: '512',
  shared_buffers: '256MB',
  effective_cache_size: '2GB',
  maintenance_work_mem: '128MB',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  wal_compression: 'on',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
}

export type Tertanam = {
  /** The superuser's, for migrations, seeds, backups and seals. */
  readonly url: string
  /** The application's own login, which owns nothing. */
  readonly urlAplikasi: string
  /** The next application on this folder waits instead of giving up. */
  readonly announceStop: () => void
  readonly stop: () => Promise<void>
}
type Pilihan = {
  readonly folder: string
  readonly port?: number
  readonly pengaturan?: Readonly<Record<string, string>>
}

/** Starts the PostgreSQL that comes with the packages, or takes over the one of ours that still runs on the same data. */
export async function startEmbedded(pilihan: Pilihan): Promise<Tertanam> {
  const folder = await makeRoot(pilihan.folder)
  const gembok = await waitForGembok(folder)
  if (!gembok)
    throw tidakDapatMulai(
      `Kinerja sudah berjalan dengan folder data ${folder}. Hentikan dulu yang itu, atau pilih folder lain: DATA=/folder/lain npm start`,
    )

  return startHeld({ ...pilihan, folder }, gembok)
}

/** One that is stopping gets the time that takes, on a slow machine too; one that runs on keeps the folder. */
async function waitForGembok(folder: string): Promise<Gembok | undefined> {
  const mulai = Date.now()
  for (let isDikatakan = false; ; ) {
    const gembok = await takeGembok(folder)
    if (gembok) return gembok
    const keadaan = await askPemegang(folder)
    const batas = keadaan === 'berjalan' ? TUNGGU_BERJALAN_MS : TUNGGU_BERHENTI_MS
    if (Date.now() - mulai >= batas) return undefined
    if (keadaan === 'berhenti' && !isDikatakan) {
      console.error('Kinerja yang lama sedang berhenti. Menunggunya selesai ...')
      isDikatakan = true
    }
    await sleep(LANGKAH_MS)
  }
}

/** For commands beside a running application: uses its server and leaves it running; starts one when there is none. */
export async function joinEmbedded(pilihan: Pilihan): Promise<Tertanam> {
  const folder = await makeRoot(pilihan.folder)
  const gembok = await takeGembok(folder)
  if (gembok) return startHeld({ ...pilihan, folder }, gembok)

  const klaster = await readKlaster({ ...pilihan, folder })
  const berjalan = await adopt(klaster)
  if (!berjalan) throw tidakDapatMulai('Kinerja sedang memulai atau berhenti. Coba lagi sebentar lagi.')

  return { ...alamatOf(klaster, berjalan), announceStop: () => {}, stop: async () => {} }
}

async function startHeld(pilihan: Pilihan, gembok: Gembok): Promise<Tertanam> {
  try {
    const klaster = await readKlaster(pilihan)
    await initialise(klaster)
    const postmaster = (await adopt(klaster)) ?? (await start(klaster, pilihan.port))
    const pengawal = guard(klaster, postmaster)
    await prepareServer(klaster, postmaster)

    return {
      ...alamatOf(klaster, postmaster),
      announceStop: gembok.announceStop,
      stop: async () => {
        gembok.announceStop()
        await pengawal.stop()
        gembok.release()
      },
    }
  } catch (galat) {
    gembok.release()
    throw galat
  }
}

async function readKlaster({ folder, pengaturan }: Pilihan): Promise<Klaster> {
  const { data, pemilik } = await choosePlace(folder)
  const program = await findProgram(pemilik)
  const newSandi = () => randomBytes(24).toString('base64url')
  const sandi = await readPassword(join(folder, 'pg-sandi'), newSandi)
  const sandiAplikasi = await readPassword(join(folder, 'pg-sandi-aplikasi'), newSandi)

  return { program, pemilik, data, sandi, sandiAplikasi, pengaturan: { ...PENGATURAN, ...pengaturan } }
}

async function makeRoot(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  return realpath(resolve(folder))
}

function alamatOf(klaster: Klaster, di: Postmaster): Pick<Tertanam, 'url' | 'urlAplikasi'> {
  return { url: urlOf(klaster, di, PENGGUNA), urlAplikasi: urlAplikasiOf(klaster, di) }
}

async function prepareServer(klaster: Klaster, di: Postmaster): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(klaster, di, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [PENGGUNA])
    if (rowCount === 0) await client.query(`create database ${PENGGUNA}`)
    await ensureLogin(client, { nama: LOGIN_APLIKASI, sandi: klaster.sandiAplikasi })
  } finally {
    await client.end()
  }
}
