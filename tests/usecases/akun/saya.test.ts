import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { SANDI_UJI } from '../../support/isi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const { db, request, login, jam } = await bukaAplikasi({ now: '2026-11-24T00:30:00Z' })
await isiKotaKecil(db)
const SANDI_BARU = 'sampan kayu ulin tujuh'

async function sesiOf(username: string): Promise<string[]> {
  const baris = await db
    .selectFrom('sesi')
    .innerJoin('akun', 'akun.id', 'sesi.userId')
    .select('sesi.id')
    .where('akun.username', '=', username)
    .orderBy('sesi.createdAt')
    .execute()

  return baris.map(({ id }) => id)
}

test('akun saya menunjukkan siapa saya di sini dan di perangkat mana saya masuk', async () => {
  const hp = await login(ORANG.adminDinkes)
  jam.advance({ minutes: 1 })
  await login(ORANG.adminDinkes)
  const html = await (await request(hp, 'GET', '/akun')).text()
  assert.match(html, /19801120 200604 2 009/)
  assert.match(html, /Admin perangkat daerah/)
  assert.match(html, /Perangkat ini/)
  assert.match(html, /Keluarkan yang lain/)
})

test('satu perangkat dikeluarkan dari perangkat lain, seketika', async () => {
  const hilang = await login(ORANG.bidan)
  jam.advance({ minutes: 1 })
  const hp = await login(ORANG.bidan)
  assert.equal((await request(hilang, 'GET', '/akun')).status, 200)
  const [sesiHilang = ''] = await sesiOf(ORANG.bidan)
  assert.equal((await request(hp, 'POST', '/akun/sesi', { sesi: sesiHilang })).status, 303)
  assert.equal((await request(hilang, 'GET', '/akun')).status, 302)
  assert.equal((await request(hp, 'GET', '/akun')).status, 200)
})

test('sesi orang lain tidak dapat dikeluarkan', async () => {
  await login(ORANG.kapus)
  const hp = await login(ORANG.perawat)
  const [sesiKapus = ''] = await sesiOf(ORANG.kapus)
  assert.equal((await request(hp, 'POST', '/akun/sesi', { sesi: sesiKapus })).status, 404)
  assert.deepEqual(await sesiOf(ORANG.kapus), [sesiKapus])
})

test('semua perangkat lain keluar sekaligus', async () => {
  const lain = [await login(ORANG.sopir), await login(ORANG.sopir)]
  const hp = await login(ORANG.sopir)
  await request(hp, 'POST', '/akun/sesi', { sesi: 'lain' })
  for (const satu of lain) assert.equal((await request(satu, 'GET', '/akun')).status, 302)
  assert.equal((await request(hp, 'GET', '/akun')).status, 200)
})

test('kata sandi sendiri diganti setelah ditanya lagi; perangkat lain keluar dan yang lama tidak berlaku', async () => {
  const lain = await login(ORANG.kadis)
  const hp = await login(ORANG.kadis)
  jam.advance({ minutes: 20 })
  const form = await request(hp, 'GET', '/akun/sandi')
  assert.equal(form.headers.get('location'), '/masuk/ulang?kembali=%2Fakun%2Fsandi')
  await request(hp, 'POST', '/masuk/ulang', { sandi: SANDI_UJI, kembali: '/akun/sandi' })
  assert.equal((await request(hp, 'GET', '/akun/sandi')).status, 200)

  const umum = await request(hp, 'POST', '/akun/sandi', { sandi: 'indonesia123', sandiUlang: 'indonesia123' })
  assert.equal(umum.status, 422)
  assert.match(await umum.text(), /dipakai banyak orang/)
  const beda = await request(hp, 'POST', '/akun/sandi', { sandi: SANDI_BARU, sandiUlang: 'lain' })
  assert.match(await beda.text(), /Belum sama dengan yang di atas/)
  const diganti = await request(hp, 'POST', '/akun/sandi', { sandi: SANDI_BARU, sandiUlang: SANDI_BARU })
  assert.equal(diganti.headers.get('location'), '/akun?kabar=sandi')
  assert.equal((await request(hp, 'GET', '/akun')).status, 200)
  assert.equal((await request(lain, 'GET', '/akun')).status, 302)
  assert.equal(
    (await request(null, 'POST', '/masuk', { pengguna: ORANG.kadis, sandi: SANDI_UJI })).status,
    422,
  )
  await login(ORANG.kadis, SANDI_BARU)
})

test('tanpa masuk, akun saya meminta masuk', async () => {
  assert.equal((await request(null, 'GET', '/akun')).headers.get('location'), '/masuk?kembali=%2Fakun')
  assert.equal((await request(null, 'POST', '/akun/sesi', { sesi: 'lain' })).status, 401)
})
