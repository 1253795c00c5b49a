import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import type { TempatS3 } from './luar/berkas-s3.ts'
import type { AlamatBsre } from './luar/bsre.ts'
import type { Sso } from './luar/sso.ts'

// More of them than that take turns on the cores and push each other's plans out of the caches.
const KONEKSI_TIAP_INTI = 4
const KONEKSI_PALING_SEDIKIT = 8

export type Config = {
  readonly port: number
  /** Unset: the embedded server under the data folder. */
  readonly databaseUrl: string | undefined
  /** The owner of the schema, for migrations; the application may use a lesser login. */
  readonly databaseUrlPemilik: string | undefined
  readonly data: string
  /** What people type into the browser, such as https://kinerja.samarindakota.go.id */
  readonly alamatPublik: string
  /** Addresses of reverse proxies whose X-Forwarded-For may be believed. */
  readonly proksiTepercaya: readonly string[]
  readonly schema: string
  readonly rahasia: string
  readonly koneksi: number
  /** Unset: sentences for a person at a terminal, else `info`. */
  readonly tingkatLog: string | undefined
  readonly isTerminal: boolean
  /** Lets a watcher from elsewhere read /metrik; unset: only this machine may. */
  readonly metrikToken: string | undefined
  /** An empty database of one's own gets the demo city only when asked (KOTA=contoh). */
  readonly isKotaContoh: boolean
  /** The city's own sign-in; unset: none. */
  readonly sso: Sso | undefined
  /** BSrE's esign client; unset: no electronic signatures with a certificate. */
  readonly bsre: AlamatBsre | undefined
  /** Where files are kept; unset: a folder of the data. */
  readonly s3: TempatS3 | undefined
  /** Password of the demo city's accounts. */
  readonly sandiContoh: string
}

export function readConfig(env: Record<string, string | undefined>): Config {
  const data = resolve(env.DATA ?? 'data')
  mkdirSync(data, { recursive: true })
  const port = Number(env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT bukan nomor porta: ${env.PORT}`)
  const schema = env.INSTANSI ?? 'samarinda'
  if (!/^[a-z][a-z0-9_]*$/.test(schema))
    throw new Error(`INSTANSI hanya boleh huruf kecil, angka dan _: ${schema}`)

  return {
    port,
    databaseUrl: env.DATABASE_URL || env.DATABASE_URL_PEMILIK || undefined,
    databaseUrlPemilik: env.DATABASE_URL_PEMILIK || env.DATABASE_URL || undefined,
    data,
    alamatPublik: (env.ALAMAT_PUBLIK ?? `http://localhost:${port}`).replace(/\/$/, ''),
    proksiTepercaya: (env.PROKSI_TEPERCAYA ?? '').split(',').filter(Boolean),
    schema,
    rahasia: env.RAHASIA ?? readSecret(join(data, 'rahasia')),
    koneksi: Number(
      env.KONEKSI ?? Math.max(KONEKSI_PALING_SEDIKIT, KONEKSI_TIAP_INTI * availableParallelism()),
    ),
    isKotaContoh: !env.DATABASE_URL || env.KOTA === 'contoh',
    sandiContoh: env.SANDI_CONTOH ?? 'samarinda-contoh',
    metrikToken: env.METRIK_TOKEN || undefined,
    sso: readSso(env),
    bsre: readBsre(env),
    s3: readS3(env),
    tingkatLog: env.TINGKAT_LOG || undefined,
    isTerminal: process.stdout.isTTY === true,
  }
}

type Env = Record<string, string | undefined>

function readSso(env: Env): Sso | undefined {
  const ada = readSekaligus(env, 'SSO', ['OIDC_ALAMAT', 'OIDC_KLIEN', 'OIDC_RAHASIA'])
  if (!ada) return undefined
  const [alamat, klien, rahasia] = ada

  return { nama: env.OIDC_NAMA ?? 'SSO', alamat, klien, rahasia, klaim: env.OIDC_KLAIM || 'nip' }
}

function readBsre(env: Env): AlamatBsre | undefined {
  const ada = readSekaligus(env, 'BSrE', ['BSRE_ALAMAT', 'BSRE_PENGGUNA', 'BSRE_SANDI'])
  if (!ada) return undefined
  const [alamat, pengguna, sandi] = ada

  return { alamat: alamat.replace(/\/$/, ''), pengguna, sandi }
}

function readS3(env: Env): TempatS3 | undefined {
  const ada = readSekaligus(env, 'Berkas di S3', ['BERKAS_S3', 'BERKAS_S3_KUNCI', 'BERKAS_S3_RAHASIA'])
  if (!ada) return undefined
  const [alamat, kunci, rahasia] = ada

  return { alamat: alamat.replace(/\/$/, ''), kunci, rahasia, wilayah: env.BERKAS_S3_WILAYAH || 'us-east-1' }
}

type Tiga = readonly [string, string, string]

/** All of it or none: a service that is half named helps nobody. */
function readSekaligus(env: Env, apa: string, nama: Tiga): Tiga | undefined {
  const [satu, dua, tiga] = nama.map((kunci) => env[kunci])
  if (satu && dua && tiga) return [satu, dua, tiga]
  if (!satu && !dua && !tiga) return undefined

  throw new Error(`${apa} memerlukan ${nama[0]}, ${nama[1]}, dan ${nama[2]} sekaligus`)
}

/** The signing secret of this installation; made once and kept beside the data. */
function readSecret(path: string): string {
  if (!existsSync(path)) writeFileSync(path, randomBytes(48).toString('base64'), { mode: 0o600, flag: 'wx' })

  return readFileSync(path, 'utf8').trim()
}
