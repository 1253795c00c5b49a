import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import pg from 'pg'
import type { Db, Tx } from '../../../src/db/database.ts'
import { startAntrean } from '../../../src/jobs/antrean.ts'
import { berkasDiFolder } from '../../../src/luar/berkas.ts'
import { runImpor } from '../../../src/usecases/impor/run-impor.ts'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { addInstansi } from '../../support/isi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const PEKERJA = fileURLToPath(new URL('pekerja.ts', import.meta.url))
const BARIS = 2_500
let url = ''
const aplikasi = await bukaAplikasi({
  now: '2026-11-24T01:00:00Z',
  isi: async (db, alamat) => {
    url = alamat
    await addInstansi(db)
  },
})
const { db, instansi, jam, request, login } = aplikasi
await isiKotaKecil(db)
const bkpsdm = await login(ORANG.adminBkpsdm)
// The application's role does not see what others wait for.
const pengelola = new pg.Client({ connectionString: url })
pengelola.on('error', () => {})
await pengelola.connect()
after(() => pengelola.end())
const folder = await mkdtemp(join(tmpdir(), 'kinerja-uji-'))
after(() => rm(folder, { recursive: true, force: true }))
const kerja = {
  db,
  luar: { ...instansi.luar, berkas: berkasDiFolder(folder) },
  instansi: instansi.profil,
}

const nip = (tahun: number, n: number) =>
  `${tahun}0101200501${1 + (n % 2)}${String(Math.floor(n / 2) + 1).padStart(3, '0')}`

/** An ordered import of employees who were born in that year and the ones after it. */
async function pesan(tahun: number): Promise<{ id: string; terakhir: string }> {
  const orang = Array.from({ length: BARIS }, (_, n) => nip(tahun + Math.floor(n / 1_000), n % 1_000))
  const isi = [
    'NIP;Nama;Nama panggilan;Jenis;Golongan;Surel;Telepon',
    ...orang.map((satu) => `${satu};Budi;Budi;PNS;III/d;;`),
  ].join('\r\n')
  const form = new FormData()
  form.set('berkas', new File([isi], 'pegawai.csv'))
  await kerja.luar.berkas.save(new TextEncoder().encode(isi))
  const jawab = await request(bkpsdm, 'POST', '/impor/jenis/pegawai', form)
  assert.equal(jawab.status, 303, await jawab.text())
  const id = (jawab.headers.get('location') ?? '').split('/').at(-1) ?? ''
  assert.equal((await request(bkpsdm, 'POST', `/impor/${id}/terapkan`)).status, 303)

  return { id, terakhir: orang.at(-1) ?? '' }
}

const keadaan = (id: string) =>
  db.selectFrom('impor').select(['status', 'diproses']).where('id', '=', id).executeTakeFirstOrThrow()

async function hitung(): Promise<number> {
  const { rows } = await sql<{ jumlah: number }>`select count(*)::int as jumlah from pegawai`.execute(db)
  return rows[0]?.jumlah ?? 0
}

/** Somebody else is entering the file's last person: the import stops before it, with most of the file written. */
async function tahanDiTengah(nipTerakhir: string, act: () => Promise<unknown>): Promise<void> {
  const batal = new Error('dibatalkan')
  const selesai = db.transaction().execute(async (tx) => {
    await insertOrang(tx, nipTerakhir)
    await act()
    throw batal
  })
  await assert.rejects(selesai, batal)
}

async function insertOrang(tx: Tx, nipnya: string): Promise<void> {
  await sql`with baru as (insert into pejabat (nama, panggilan) values ('Lain', 'Lain') returning id)
    insert into pegawai (id, nip, jenis, tanggal_lahir) select id, ${nipnya}, 'pns', '1970-01-01' from baru`.execute(
    tx,
  )
}

async function pidYangMenunggu(): Promise<number | undefined> {
  const { rows } = await pengelola.query<{ pid: number }>(`select pid from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`)
  return rows[0]?.pid
}

async function until<T>(tanya: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const jawab = await tanya()
    if (jawab) return jawab
    await sleep(50)
  }
}

async function lanjutkan(id: string, kerjaDb: Db = db): Promise<void> {
  const stop = startAntrean({
    ...kerja,
    db: kerjaDb,
    url,
    urlPemilik: url,
    clock: jam.now,
    onError: () => {},
  })
  await until(async () => (await keadaan(id)).status === 'selesai')
  await stop()
}

test('impor yang prosesnya dimatikan di tengah tidak meninggalkan sebaris pun, lalu dilanjutkan sampai selesai', async () => {
  const semula = await hitung()
  const { id, terakhir } = await pesan(1970)
  await tahanDiTengah(terakhir, async () => {
    const proses = spawn(process.execPath, ['--import', 'tsx', PEKERJA, url, folder], { stdio: 'ignore' })
    await until(pidYangMenunggu)
    assert.ok((await keadaan(id)).diproses >= 1_000, 'sudah jauh')
    proses.kill('SIGKILL')
    await once(proses, 'exit')
  })
  assert.equal((await keadaan(id)).status, 'diterapkan')
  await until(async () => (await pidYangMenunggu()) === undefined)
  assert.equal(await hitung(), semula)

  await lanjutkan(id)
  assert.equal(await hitung(), semula + BARIS)
})

test('impor yang kehilangan basis datanya di tengah tidak dianggap gagal dan dapat dikerjakan lagi', async () => {
  const semula = await hitung()
  const { id, terakhir } = await pesan(1975)
  await tahanDiTengah(terakhir, async () => {
    const berjalan = assert.rejects(runImpor({ ...kerja, now: jam.now() }, id))
    const pid = await until(pidYangMenunggu)
    await pengelola.query('select pg_terminate_backend($1)', [pid])
    await berjalan
  })
  assert.equal((await keadaan(id)).status, 'diterapkan')
  assert.equal(await hitung(), semula)

  await runImpor({ ...kerja, now: jam.now() }, id)
  assert.equal((await keadaan(id)).status, 'selesai')
  assert.equal(await hitung(), semula + BARIS)
})
