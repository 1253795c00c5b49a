import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaAplikasi } from '../support/aplikasi.ts'

const KEPALA = 'strict-transport-security'

test('peramban diminta selalu memakai HTTPS bila alamat publiknya HTTPS', async () => {
  const { request } = await bukaAplikasi({ now: '2026-11-24T01:00:00Z', alamat: 'https://kinerja.uji' })
  const jawab = await request(null, 'GET', '/masuk')
  assert.equal(jawab.headers.get(KEPALA), 'max-age=31536000')
})

test('peramban tidak diminta begitu bila alamat publiknya HTTP', async () => {
  const { request } = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
  const jawab = await request(null, 'GET', '/masuk')
  assert.equal(jawab.headers.get(KEPALA), null)
})

test('halaman masuk tidak mengaku bahwa semua layanan berjalan tanpa memeriksanya', async () => {
  const { request } = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
  const teks = await (await request(null, 'GET', '/masuk')).text()
  assert.match(teks, /Selasa, 24 November 2026/)
  assert.doesNotMatch(teks, /layanan berjalan/i)
})
