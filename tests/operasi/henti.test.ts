import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { openDatabase } from '../../src/db/database.ts'
import { newBasisData, SKEMA_UJI, urlAplikasiUji } from '../support/basisdata.ts'
import { addInstansi, SANDI_UJI } from '../support/isi.ts'
import { isiKotaKecil, ORANG } from '../support/kota-kecil.ts'

const PORTA = 3801
const ALAMAT = `http://127.0.0.1:${PORTA}`
const folder = await mkdtemp(join(tmpdir(), 'kinerja-uji-'))
const urlPemilik = await newBasisData()
const url = urlAplikasiUji(urlPemilik)
after(() => rm(folder, { recursive: true, force: true }))

async function isiKota() {
  const { db, close } = openDatabase(url, { schema: SKEMA_UJI, max: 2 })
  await addInstansi(db)
  const kota = await isiKotaKecil(db)
  await close()

  return kota
}

/** The application as people start it, over a small city. */
async function startAplikasi() {
  const aplikasi = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: url,
      DATABASE_URL_PEMILIK: urlPemilik,
      DATA: folder,
      PORT: String(PORTA),
      ALAMAT_PUBLIK: ALAMAT,
      TINGKAT_LOG: 'fatal',
    },
  })
  await once(aplikasi.stdout, 'data')
  aplikasi.stdout.resume()

  return aplikasi
}

async function masuk(): Promise<string> {
  const jawab = await fetch(`${ALAMAT}/masuk`, {
    method: 'POST',
    headers: { origin: ALAMAT },
    body: new URLSearchParams({ pengguna: ORANG.waliKota, sandi: SANDI_UJI }),
    redirect: 'manual',
  })
  assert.equal(jawab.status, 303)

  return jawab.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Who is signed in to this database besides the one who asks. */
async function loginBasisData(): Promise<string[]> {
  const client = new pg.Client({ connectionString: urlPemilik })
  await client.connect()
  const { rows } = await client.query<{ usename: string }>(
    `select distinct usename from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  await client.end()

  return rows.map(({ usename }) => usename)
}

test('aplikasi berhenti dengan rapi walau halaman pantauan masih terbuka, dan tak pernah memakai login pemilik', async () => {
  const kota = await isiKota()
  const aplikasi = await startAplikasi()
  const cookie = await masuk()
  const aliran = await fetch(`${ALAMAT}/pantauan/unit/${kota.unit.kota}/langsung`, { headers: { cookie } })
  assert.equal(aliran.status, 200)
  assert.ok(aliran.body)
  const pembaca = aliran.body.getReader()
  await pembaca.read()
  assert.deepEqual(await loginBasisData(), [new URL(url).username])

  aplikasi.kill('SIGTERM')
  // A stream that is cut, not ended, would fail here.
  for (let usai = false; !usai; ) usai = (await pembaca.read()).done
  const [kode] = await once(aplikasi, 'exit')
  assert.equal(kode, 0)
  assert.deepEqual(await loginBasisData(), [])
})
