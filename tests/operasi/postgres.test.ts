import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { takeGembok } from '../../src/db/embedded/gembok.ts'
import { canReach, type Pemilik } from '../../src/db/embedded/pemilik.ts'
import { joinEmbedded, startEmbedded } from '../../src/db/embedded/postgres.ts'
import { isAlive, readPostmaster, stopPostmaster, waitReady } from '../../src/db/embedded/postmaster.ts'

const folder = await mkdtemp(join(tmpdir(), 'kinerja-uji-'))
await chmod(folder, 0o755)
const data = join(folder, 'pg')
after(async () => {
  for (const milik of [data, join(folder, 'biasa', 'pg')]) {
    const tersisa = await readPostmaster(milik)
    if (tersisa) await stopPostmaster(tersisa.pid)
  }
  await rm(folder, { recursive: true, force: true })
})

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** An application that only has a database, in a process of its own. */
function startApplication(tempat = folder, pengguna = {}) {
  const program = `import { startEmbedded } from './src/db/embedded/postgres.ts'
    await startEmbedded({ folder: ${JSON.stringify(tempat)} })
    console.log('siap')
    setInterval(() => {}, 1000)`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], pengguna)
}

async function getPid(): Promise<number> {
  const postmaster = await readPostmaster(data)
  assert.ok(postmaster, 'ada postmaster')

  return postmaster.pid
}

async function kill(pid: number) {
  process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await sleep(20)
}

test('basis data tertanam adalah PostgreSQL 18 yang menulis ke cakram sebelum menjawab', async () => {
  const { url, stop } = await startEmbedded({ folder })
  const [hasil] = await query(
    url,
    `select current_setting('server_version_num')::int / 10000 as versi, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as alamat,
       current_setting('unix_socket_directories') as soket`,
  )
  assert.deepEqual(hasil, { versi: 18, fsync: 'on', commit: 'on', alamat: '127.0.0.1', soket: data })
  await query(url, 'create table catatan (isi text)')
  await stop()
})

test('baris yang sudah dijawab tetap ada setelah PostgreSQL dimatikan paksa', async () => {
  const pertama = await startEmbedded({ folder })
  await query(pertama.url, `insert into catatan values ('tetap ada')`)
  await kill(await getPid())
  await pertama.stop()

  const kedua = await startEmbedded({ folder })
  assert.deepEqual(await query(kedua.url, 'select isi from catatan'), [{ isi: 'tetap ada' }])
  await kedua.stop()
})

test('PostgreSQL yang mati di bawah aplikasi pulih sendiri pada alamat yang sama', async () => {
  const { url, stop } = await startEmbedded({ folder })
  const lama = await getPid()
  await kill(lama)
  for (let kini = lama; kini === lama; await sleep(50)) kini = (await readPostmaster(data))?.pid ?? lama
  await waitReady(url, { pid: process.pid, detik: 20 })

  assert.deepEqual(await query(url, 'select isi from catatan'), [{ isi: 'tetap ada' }])
  await stop()
})

test('aplikasi yang dihentikan saat masih memulai tidak meninggalkan PostgreSQL', async () => {
  const aplikasi = startApplication()
  await once(aplikasi.stdout, 'data')
  const pid = await getPid()
  aplikasi.kill('SIGTERM')
  const [kode] = await once(aplikasi, 'exit')

  assert.equal(kode, 143)
  while (isAlive(pid)) await sleep(20)
})

test('server yang ditinggal mati aplikasinya dipakai lagi, bukan dijalankan kedua kali', async () => {
  const aplikasi = startApplication()
  await once(aplikasi.stdout, 'data')
  const pid = await getPid()
  aplikasi.kill('SIGKILL')
  await once(aplikasi, 'exit')

  const { url, stop } = await startEmbedded({ folder })
  assert.equal(await getPid(), pid)
  assert.equal((await query(url, 'select isi from catatan')).length, 1)
  await stop()
  assert.equal(isAlive(pid), false)
})

test('aplikasi kedua pada folder yang sama menolak dengan jelas, sedangkan perintah lain ikut memakai', async () => {
  const pertama = await startEmbedded({ folder })
  await assert.rejects(startEmbedded({ folder }), /sudah berjalan dengan folder data/)

  const ikut = await joinEmbedded({ folder })
  assert.equal(ikut.url, pertama.url)
  await ikut.stop()
  assert.equal((await query(pertama.url, 'select isi from catatan')).length, 1)
  await pertama.stop()
})

test('aplikasi yang sedang berhenti ditunggu sampai selesai, berapa pun lambatnya mesin', async () => {
  const lama = await takeGembok(await realpath(folder))
  assert.ok(lama)
  lama.announceStop()
  const baru = startEmbedded({ folder })
  // Longer than one that runs on would be waited for.
  await sleep(4_000)
  lama.release()
  const { url, stop } = await baru
  assert.equal((await query(url, 'select isi from catatan')).length, 1)
  await stop()
})

test('catatan postmaster lama yang nomornya kini milik proses lain tidak menghalangi', async () => {
  const pertama = await startEmbedded({ folder })
  const isi = await readFile(join(data, 'postmaster.pid'), 'utf8')
  await pertama.stop()
  const orangLain = spawn('sleep', ['60'])
  await writeFile(join(data, 'postmaster.pid'), isi.replace(/^\d+/, String(orangLain.pid)))

  const kedua = await startEmbedded({ folder })
  assert.equal((await query(kedua.url, 'select isi from catatan')).length, 1)
  await kedua.stop()
  orangLain.kill()
})

test('PostgreSQL tidak pernah berjalan sebagai root, dan sandinya hanya terbaca pemiliknya', async () => {
  const { stop } = await startEmbedded({ folder })
  const pemilik = execFileSync('ps', ['-o', 'uid=', '-p', String(await getPid())], { encoding: 'utf8' })
  assert.notEqual(pemilik.trim(), '0')
  const { mode } = await stat(join(folder, 'pg-sandi'))
  assert.equal(mode & 0o077, 0)
  await stop()
})

test('aplikasi masuk ke basis data tertanam dengan login sendiri, yang tidak dapat menjadi pemiliknya', async () => {
  const { url, urlAplikasi, stop } = await startEmbedded({ folder })
  assert.notEqual(new URL(urlAplikasi).password, new URL(url).password)
  assert.deepEqual(
    await query(
      urlAplikasi,
      'select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles where rolname = session_user',
    ),
    [{ rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false }],
  )
  await assert.rejects(query(urlAplikasi, 'set role kinerja'), { code: '42501' })
  await assert.rejects(query(urlAplikasi, `insert into catatan values ('lain')`), { code: '42501' })
  assert.equal((await stat(join(folder, 'pg-sandi-aplikasi'))).mode & 0o077, 0)
  await stop()
})

test('pengguna biasa menjalankan PostgreSQL atas namanya sendiri', async () => {
  const tempat = join(folder, 'biasa')
  const pengguna = await findOrdinaryUser()
  await mkdir(tempat)
  if (pengguna) await chown(tempat, pengguna.uid, pengguna.gid)
  const aplikasi = startApplication(tempat, pengguna ?? {})
  await once(aplikasi.stdout, 'data')

  const { uid } = await stat(join(tempat, 'pg', 'PG_VERSION'))
  assert.notEqual(uid, 0)
  if (pengguna) assert.equal(uid, pengguna.uid)
  aplikasi.kill('SIGTERM')
  await once(aplikasi, 'exit')
})

/** Root lends itself to nobody where he can reach our files; anybody else is ordinary already. */
async function findOrdinaryUser(): Promise<Pemilik> {
  if (process.getuid?.() !== 0) return undefined
  const nobody = { uid: 65534, gid: 65534 }

  return (await canReach(process.execPath, nobody)) ? nobody : undefined
}
