import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaAplikasi, newPeramban } from '../../support/aplikasi.ts'
import { SANDI_UJI } from '../../support/isi.ts'
import { isiKotaKecil } from '../../support/kota-kecil.ts'

const { db, request } = await bukaAplikasi({ now: '2026-11-24T00:30:00Z' })
await isiKotaKecil(db)

test('pegawai masuk dengan NIP bertanda spasi, dan sesinya bertahan di HP yang dikenal', async () => {
  const hp = newPeramban()
  const jawaban = await request(hp, 'POST', '/masuk', { pengguna: '19910817 201503 2 004', sandi: SANDI_UJI })
  assert.equal(jawaban.status, 303)
  assert.equal(jawaban.headers.get('location'), '/')
  const cookie = jawaban.headers.getSetCookie().find((satu) => satu.startsWith('kinerja.session_token')) ?? ''
  assert.match(cookie, /HttpOnly/i)
  assert.match(cookie, /SameSite=Lax/i)
  assert.match(cookie, /Max-Age=2592000/i)
  assert.equal((await request(hp, 'GET', '/')).status, 200)
})
