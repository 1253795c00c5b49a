import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
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
    tingkatLog: env.TINGKAT_LOG || undefined,
    isTerminal: process.stdout.isTTY === true,
  }
}

/** All of it or none: a button that leads nowhere helps nobody. */
function readSso(env: Record<string, string | undefined>): Sso | undefined {
  const { OIDC_NAMA: nama = 'SSO', OIDC_ALAMAT: alamat, OIDC_KLIEN: klien, OIDC_RAHASIA: rahasia } = env
  if (!alamat && !klien && !rahasia) return undefined
  if (!alamat || !klien || !rahasia)
    throw new Error('SSO memerlukan OIDC_ALAMAT, OIDC_KLIEN, dan OIDC_RAHASIA sekaligus')

  return { nama, alamat, klien, rahasia, klaim: env.OIDC_KLAIM || 'nip' }
}

function readBsre(env: Record<string, string | undefined>): AlamatBsre | undefined {
  const { BSRE_ALAMAT: alamat, BSRE_PENGGUNA: pengguna, BSRE_SANDI: sandi } = env
  if (!alamat && !pengguna && !sandi) return undefined
  if (!alamat || !pengguna || !sandi)
    throw new Error('BSrE memerlukan BSRE_ALAMAT, BSRE_PENGGUNA, dan BSRE_SANDI sekaligus')

  return { alamat: alamat.replace(/\/$/, ''), pengguna, sandi }
}

/** The signing secret of this installation; made once and kept beside the data. */
function readSecret(path: string): string {
  if (!existsSync(path)) writeFileSync(path, randomBytes(48).toString('base64'), { mode: 0o600, flag: 'wx' })

  return readFileSync(path, 'utf8').trim()
}
