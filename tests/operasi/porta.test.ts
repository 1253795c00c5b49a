import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { openServer } from '../../src/server.ts'
import { createPersiapan } from '../../src/web/persiapan.tsx'

const folder = await mkdtemp(join(tmpdir(), 'kinerja-uji-'))
after(() => rm(folder, { recursive: true, force: true }))

test('porta yang sudah dipakai disebut sebelum apa pun dimulai, juga pada mulai yang pertama', async () => {
  const lain = await openServer(0, () => new Response('aplikasi lain'))
  const { DATABASE_URL: _, DATABASE_URL_PEMILIK: __, ...env } = process.env
  const proses = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...env, DATA: folder, PORT: String(lain.port), TINGKAT_LOG: 'fatal' },
  })
  const [galat, [kode]] = await Promise.all([text(proses.stderr), once(proses, 'exit')])
  await lain.close()
  assert.equal(kode, 1)
  assert.match(galat, new RegExp(`Porta ${lain.port} tidak dapat dipakai`))
  assert.deepEqual(await readdir(folder), ['rahasia'])
})

test('selama disiapkan setiap alamat menjawab sampai di mana, lalu aplikasinya sendiri', async () => {
  let langkah = 'Membuka basis data.'
  const server = await openServer(0, createPersiapan(() => langkah).fetch)
  after(server.close)
  const alamat = `http://127.0.0.1:${server.port}`
  langkah = '600 pegawai'

  const halaman = await fetch(`${alamat}/kegiatan`)
  assert.equal(halaman.status, 503)
  assert.deepEqual([halaman.headers.get('retry-after'), halaman.headers.get('refresh')], ['3', '3'])
  assert.match(halaman.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  assert.match(await halaman.text(), /Kinerja sedang disiapkan.*600 pegawai/s)
  const kirim = await fetch(`${alamat}/masuk`, { method: 'POST', body: 'pengguna=a' })
  assert.deepEqual([kirim.status, kirim.headers.get('refresh')], [503, null])
  const sehat = await fetch(`${alamat}/sehat`)
  assert.deepEqual([sehat.status, await sehat.json()], [503, { status: 'menyiapkan', langkah }])

  server.open(() => new Response('aplikasi'))
  assert.equal(await (await fetch(`${alamat}/kegiatan`)).text(), 'aplikasi')
})
