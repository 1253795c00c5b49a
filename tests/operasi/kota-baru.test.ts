import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import pg from 'pg'
import { newBasisData, SKEMA_UJI, urlAplikasiUji } from '../support/basisdata.ts'
import { SANDI_UJI } from '../support/isi.ts'

const PORTA = 3802
const ALAMAT = `http://127.0.0.1:${PORTA}`
const folder = await mkdtemp(join(tmpdir(), 'kinerja-uji-'))
const urlPemilik = await newBasisData()
const berjalan: ChildProcess[] = []
after(async () => {
  for (const satu of berjalan) satu.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

const KOTA = ['--nama', 'Kota Uji', '--pemerintah', 'Pemerintah Kota Uji', '--kota', 'Uji']

function jalankan(...argumen: readonly string[]) {
  const proses = spawn(process.execPath, ['--import', 'tsx', ...argumen], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: urlAplikasiUji(urlPemilik),
      DATABASE_URL_PEMILIK: urlPemilik,
      INSTANSI: SKEMA_UJI,
      DATA: folder,
      PORT: String(PORTA),
      ALAMAT_PUBLIK: ALAMAT,
      TINGKAT_LOG: 'fatal',
    },
  })
  berjalan.push(proses)
  return proses
}

async function sampaiSelesai(...argumen: readonly string[]) {
  const proses = jalankan(...argumen)
  const [keluar, galat, [kode]] = await Promise.all([
    text(proses.stdout),
    text(proses.stderr),
    once(proses, 'exit'),
  ])
  return { keluar, galat, kode }
}

async function hitung(tabel: 'instansi' | 'pejabat' | 'peran' | 'unit'): Promise<number> {
  const client = new pg.Client({ connectionString: urlPemilik })
  await client.connect()
  const { rows } = await client.query(`select count(*)::int as n from ${SKEMA_UJI}.${tabel}`)
  await client.end()
  return rows[0]?.n
}

const kirim = (path: string, isi: Record<string, string>) =>
  fetch(`${ALAMAT}${path}`, {
    method: 'POST',
    headers: { origin: ALAMAT },
    body: new URLSearchParams(isi),
    redirect: 'manual',
  })

test('basis data kota sendiri yang kosong tidak pernah diam-diam diisi kota contoh, dan kalimatnya menunjukkan jalan', async () => {
  const { galat, kode } = await sampaiSelesai('src/main.ts')
  assert.equal(kode, 1)
  assert.match(galat, /Basis data ini masih kosong/)
  assert.match(galat, /npm run seed -- kota-kosong/)
  assert.match(galat, /KOTA=contoh npm start/)
  assert.equal(await hitung('pejabat'), 0)
})

test('isian kota baru yang kurang atau keliru tidak dapat membuat kota', async () => {
  const kurang = await sampaiSelesai('scripts/seed.ts', 'kota-kosong', '--nama', 'Kota Uji')
  assert.equal(kurang.kode, 1)
  assert.match(kurang.galat, /Pakai: npm run seed -- kota-kosong/)
  const keliru = await sampaiSelesai('scripts/seed.ts', 'kota-kosong', ...KOTA, '--admin', '12345')
  assert.equal(keliru.kode, 1)
  assert.match(keliru.galat, /Nama akun admin/)
  assert.equal(await hitung('instansi'), 0)
})

test('kota kosong mendapat unit puncak dan admin BKPSDM pertama, yang masuk dengan kodenya dan membuka halaman peran', async () => {
  const { keluar, galat, kode } = await sampaiSelesai(
    'scripts/seed.ts',
    'kota-kosong',
    ...KOTA,
    '--admin',
    'admin.bkpsdm',
  )
  assert.equal(kode, 0, galat)
  assert.deepEqual([await hitung('pejabat'), await hitung('peran'), await hitung('unit')], [1, 1, 1])
  const [, aktivasi = ''] = /Kode +([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(keluar) ?? []
  assert.ok(aktivasi, keluar)

  const aplikasi = jalankan('src/main.ts')
  const [sambutan] = await once(aplikasi.stdout, 'data')
  assert.match(String(sambutan), /Kinerja Kota Uji siap/)
  assert.doesNotMatch(String(sambutan), /Akun contoh/)
  const isi = { pengguna: 'admin.bkpsdm', lahir: '', kode: aktivasi, sandi: SANDI_UJI, sandiUlang: SANDI_UJI }
  const aktif = await kirim('/aktivasi', isi)
  assert.equal(aktif.status, 303, await aktif.text())
  const masuk = await kirim('/masuk', { pengguna: 'admin.bkpsdm', sandi: SANDI_UJI })
  assert.equal(masuk.status, 303)
  const cookie = masuk.headers
    .getSetCookie()
    .map((satu) => satu.split(';')[0])
    .join('; ')
  const halaman = await (await fetch(`${ALAMAT}/akun/peran`, { headers: { cookie } })).text()
  assert.match(halaman, /admin\.bkpsdm/)
  assert.match(await (await fetch(`${ALAMAT}/unit`, { headers: { cookie } })).text(), /Kota Uji/)
  aplikasi.kill('SIGTERM')
  await once(aplikasi, 'exit')
})

test('segel dibuat dan diperiksa dari baris perintah, dan perintahnya selesai sebagaimana mestinya', async () => {
  const buat = await sampaiSelesai('scripts/segel.ts', 'buat')
  assert.deepEqual([buat.kode, buat.galat], [0, ''])
  const periksa = await sampaiSelesai('scripts/segel.ts', 'periksa')
  assert.deepEqual([periksa.kode, periksa.galat], [0, ''])
  assert.match(periksa.keluar, /Semua peristiwa yang disegel masih utuh/)
})

test('kota yang sudah berisi tidak dapat dimulai lagi', async () => {
  const lagi = await sampaiSelesai('scripts/seed.ts', 'kota-kosong', ...KOTA, '--admin', 'admin.lain')
  assert.equal(lagi.kode, 1)
  assert.match(lagi.galat, /sudah berisi data/)
  assert.equal(await hitung('pejabat'), 1)
})
