import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaAplikasi, newPeramban, type Peramban } from '../../support/aplikasi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'
import { bukaPenyediaSso } from '../../support/penyedia-sso.ts'

const penyedia = await bukaPenyediaSso()
const { db, request } = await bukaAplikasi({ now: '2026-11-24T00:30:00Z', sso: penyedia.sso })
const { id } = await isiKotaKecil(db)

/** Goes to the SSO and comes back as a browser would. */
async function lewatSso(hp: Peramban, kembali = '/'): Promise<Response> {
  const pergi = await request(hp, 'GET', `/masuk/sso?kembali=${encodeURIComponent(kembali)}`)
  assert.equal(pergi.status, 302)
  const izin = await fetch(pergi.headers.get('location') ?? '', { redirect: 'manual' })
  const pulang = new URL(izin.headers.get('location') ?? '')
  assert.equal(pulang.pathname, '/masuk/sso/kembali')

  return request(hp, 'GET', pulang.pathname + pulang.search)
}

async function jumlahAkun(): Promise<number> {
  return (await db.selectFrom('akun').select('id').execute()).length
}

test('halaman masuk menawarkan SSO kota', async () => {
  assert.match(await (await request(null, 'GET', '/masuk')).text(), /Masuk dengan SSO Samarinda/)
})

test('NIP dari SSO memasukkan pemilik akunnya, ke tempat semula, dan tercatat', async () => {
  penyedia.masuk = { nip: '19910817 201503 2 004', email: 'bidan@kota.example' }
  const hp = newPeramban()
  const jawab = await lewatSso(hp, '/siapa-melihat')
  assert.equal(jawab.status, 303)
  assert.equal(jawab.headers.get('location'), '/siapa-melihat')
  assert.match(await (await request(hp, 'GET', '/akun')).text(), /Nur Aisyah/)
  const masuk = await db
    .selectFrom('audit')
    .select('sesudah')
    .where('pegawaiId', '=', id.bidan)
    .where('peristiwa', '=', 'akun.masuk')
    .execute()
  assert.deepEqual(
    masuk.map(({ sesudah }) => sesudah),
    [{ cara: 'SSO' }],
  )
})

test('sesi dari SSO tidak cukup untuk langkah penting: kata sandi tetap ditanyakan', async () => {
  penyedia.masuk = { nip: ORANG.kapus }
  const hp = newPeramban()
  await lewatSso(hp)
  const jawab = await request(hp, 'GET', '/akun/sandi')
  assert.equal(jawab.headers.get('location'), '/masuk/ulang?kembali=%2Fakun%2Fsandi')
})

test('klaim menentukan orangnya, bukan siapa yang pernah masuk dengan subjek itu', async () => {
  penyedia.masuk = { nip: ORANG.waliKota }
  const hp = newPeramban()
  await lewatSso(hp)
  assert.match(await (await request(hp, 'GET', '/akun')).text(), /Syahruddin Noor/)
})

test('token SSO tidak disimpan', async () => {
  const kredensial = await db
    .selectFrom('akunKredensial')
    .select(['accessToken', 'idToken'])
    .where('providerId', '=', 'sso')
    .execute()
  assert.equal(kredensial.length, 3)
  for (const satu of kredensial) assert.deepEqual(satu, { accessToken: null, idToken: null })
})

for (const [apa, masuk] of [
  ['yang NIP-nya tidak ada di sini', { nip: '199512312020121001', email: 'orang@kota.example' }],
  ['yang tidak membawa NIP', { email: `${ORANG.bidan}@tanpa-surel.invalid` }],
] as const)
  test(`orang ${apa} mendapat penjelasan, dan tidak ada akun baru`, async () => {
    penyedia.masuk = masuk
    const sebelum = await jumlahAkun()
    const hp = newPeramban()
    const jawab = await lewatSso(hp)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /belum dikenal di Kinerja/)
    assert.equal(await jumlahAkun(), sebelum)
    assert.equal((await request(hp, 'GET', '/akun')).status, 302)
  })

test('jawaban yang tidak diminta peramban ini ditolak', async () => {
  penyedia.masuk = { nip: ORANG.bidan }
  const pergi = await request(newPeramban(), 'GET', '/masuk/sso')
  const izin = await fetch(pergi.headers.get('location') ?? '', { redirect: 'manual' })
  const pulang = new URL(izin.headers.get('location') ?? '')
  const jawab = await request(newPeramban(), 'GET', pulang.pathname + pulang.search)
  assert.equal(jawab.status, 422)
  assert.match(await jawab.text(), /belum jadi/)
  const ditolak = await db
    .selectFrom('audit')
    .select('id')
    .where('peristiwa', '=', 'akun.sso-ditolak')
    .execute()
  assert.equal(ditolak.length, 3)
})
