import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import pino from 'pino'
import { connectionOptions, type Db, openDatabase } from '../../src/db/database.ts'
import { findInstansi } from '../../src/db/queries/organisasi/instansi.ts'
import { createAuth } from '../../src/luar/auth.ts'
import { berkasDiFolder } from '../../src/luar/berkas.ts'
import { type AlamatBsre, bsreDi } from '../../src/luar/bsre.ts'
import type { Sso } from '../../src/luar/sso.ts'
import { startBukuPembukaan } from '../../src/usecases/jejak/buku-pembukaan.ts'
import { startLangsung } from '../../src/usecases/pantauan/langsung.ts'
import { createApp } from '../../src/web/app.tsx'
import type { InstansiBerjalan, Lingkungan } from '../../src/web/lingkungan.ts'
import { closeBeforeDrop, newBasisData, SKEMA_UJI, urlAplikasiUji } from './basisdata.ts'
import { addInstansi, SANDI_UJI } from './isi.ts'

export const ALAMAT_UJI = 'http://kinerja.uji'

/** One browser: what it was told to remember, and nothing else. */
export type Peramban = { readonly cookies: Map<string, string> }
export type Formulir = FormData | { readonly [nama: string]: string | readonly string[] }

export type Jam = {
  readonly now: () => Temporal.Instant
  readonly advance: (lama: Temporal.DurationLike) => void
}

export type Aplikasi = {
  readonly app: Hono<Lingkungan>
  readonly db: Db
  readonly instansi: InstansiBerjalan
  readonly jam: Jam
  /** The superuser's way into its database. */
  readonly urlPemilik: string
  /** A request from that browser, or from one that nobody uses (null). */
  readonly request: (
    as: Peramban | null,
    method: 'GET' | 'POST' | 'PUT',
    ...[path, form, headers]: [path: string, form?: Formulir, headers?: Record<string, string>]
  ) => Promise<Response>
  /** Signs in over HTTP in a new browser. */
  readonly login: (username: string, sandi?: string) => Promise<Peramban>
}

export function newPeramban(): Peramban {
  return { cookies: new Map() }
}

type Awal = {
  readonly now: string
  /** Where browsers find it; without one it answers only to `request`. */
  readonly alamat?: string
  /** The city's own sign-in. */
  readonly sso?: Sso
  /** Where documents are signed with a certificate. */
  readonly bsre?: AlamatBsre
  /** What the database holds to begin with; without it an instansi with nobody in it. */
  readonly isi?: (db: Db, url: string) => Promise<void>
}

/** The real application over its own database; everything ends with the test file. */
export async function bukaAplikasi({
  now,
  alamat = ALAMAT_UJI,
  isi = addInstansi,
  sso,
  bsre,
}: Awal): Promise<Aplikasi> {
  const url = await newBasisData()
  const jam = newJam(now)
  const instansi = await openInstansi(url, { jam, alamat, isi, sso, bsre })
  const app = createApp({
    instansi,
    clock: jam.now,
    log: pino({ level: process.env.TINGKAT_LOG ?? 'silent' }),
    alamatPublik: alamat,
    proksiTepercaya: [],
    versi: 'uji',
  })
  const request: Aplikasi['request'] = (as, method, path, form, headers) =>
    send(
      app,
      as,
      new Request(new URL(path, alamat), {
        method,
        headers: { origin: alamat, ...headersOf(as, headers) },
        ...bodyOf(form),
      }),
    )

  return {
    app,
    db: instansi.basisData.db,
    instansi,
    jam,
    urlPemilik: url,
    request,
    login: (...siapa) => login(request, siapa),
  }
}

function newJam(mulai: string): Jam {
  let saat = Temporal.Instant.from(mulai)
  return {
    now: () => saat,
    advance(lama) {
      saat = saat.add(lama)
    },
  }
}

async function openInstansi(
  urlPemilik: string,
  {
    jam,
    alamat,
    isi,
    sso,
    bsre,
  }: Required<Pick<Awal, 'alamat' | 'isi'>> & {
    readonly jam: Jam
    readonly sso: Sso | undefined
    readonly bsre: AlamatBsre | undefined
  },
): Promise<InstansiBerjalan> {
  const folder = await mkdtemp(join(tmpdir(), 'kinerja-uji-'))
  const url = urlAplikasiUji(urlPemilik)
  const basisData = openDatabase(url, { schema: SKEMA_UJI, max: 10 })
  const { db } = basisData
  await isi(db, urlPemilik)
  const profil = await findInstansi(db)
  assert.ok(profil)
  const hariIni = () => jam.now().toZonedDateTimeISO(profil.zona).toPlainDate()
  const langsung = await startLangsung({ db, url, hariIni, onError: () => {} })
  const bukuPembukaan = startBukuPembukaan({ db, onError: assert.ifError })
  const options = connectionOptions(SKEMA_UJI)
  const auth = createAuth({
    url,
    options,
    rahasia: 'rahasia-uji'.repeat(5),
    alamat,
    clock: jam.now,
    sso,
  })
  closeBeforeDrop(urlPemilik, async () => {
    await langsung.stop()
    await bukuPembukaan.stop()
    await auth.close()
    await basisData.close()
    await rm(folder, { recursive: true, force: true })
  })

  return {
    profil: { schema: SKEMA_UJI, ...profil },
    basisData,
    auth,
    luar: {
      alamat,
      berkas: berkasDiFolder(folder),
      segel: auth,
      bsre: bsre && bsreDi(bsre),
      tandai: langsung.tandai,
    },
    langsung,
    bukuPembukaan,
  }
}

function headersOf(as: Peramban | null, headers: Record<string, string> = {}): Record<string, string> {
  const cookie = [...(as?.cookies ?? [])].map(([nama, nilai]) => `${nama}=${nilai}`).join('; ')
  return { accept: 'text/html', ...(cookie ? { cookie } : {}), ...headers }
}

function bodyOf(form: Formulir | undefined): { body?: FormData | URLSearchParams } {
  if (form === undefined) return {}
  if (form instanceof FormData) return { body: form }
  const isi = new URLSearchParams()
  for (const [nama, nilai] of Object.entries(form))
    for (const satu of typeof nilai === 'string' ? [nilai] : nilai) isi.append(nama, satu)

  return { body: isi }
}

async function send(app: Hono<Lingkungan>, as: Peramban | null, request: Request): Promise<Response> {
  const jawaban = await app.request(request)
  for (const cookie of jawaban.headers.getSetCookie()) remember(as, cookie)

  return jawaban
}

function remember(as: Peramban | null, cookie: string): void {
  const [pasangan = '', ...sifat] = cookie.split('; ')
  const [nama = '', nilai = ''] = pasangan.split(/=(.*)/s)
  if (sifat.some((satu) => satu.toLowerCase() === 'max-age=0')) as?.cookies.delete(nama)
  else as?.cookies.set(nama, nilai)
}

async function login(
  request: Aplikasi['request'],
  [username, sandi = SANDI_UJI]: [string, (string | undefined)?],
): Promise<Peramban> {
  const peramban = newPeramban()
  const jawaban = await request(peramban, 'POST', '/masuk', { pengguna: username, sandi })
  assert.equal(jawaban.status, 303, `${username} should be able to sign in`)

  return peramban
}
