import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Aplikasi, bukaAplikasi, newPeramban, type Peramban } from '../../support/aplikasi.ts'
import { kodeAutentikator } from '../../support/autentikator.ts'
import { SANDI_UJI } from '../../support/isi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const aplikasi = await bukaAplikasi({ now: '2026-11-24T00:30:00Z' })
const { db, request, login, jam } = aplikasi
const { id } = await isiKotaKecil(db)

type Nyala = { readonly rahasia: string; readonly pemulihan: readonly string[]; readonly hp: Peramban }

/** Switches it on as a person would, and reads the secret and the recovery codes from the pages. */
async function nyalakan(username: string): Promise<Nyala> {
  const hp = await login(username)
  assert.equal((await request(hp, 'POST', '/akun/dua-langkah/mulai', {})).status, 303)
  const html = await (await request(hp, 'GET', '/akun/dua-langkah')).text()
  const rahasia = /data-rahasia[^>]*>([^<]+)</.exec(html)?.[1] ?? ''
  const nyala = await request(hp, 'POST', '/akun/dua-langkah/pastikan', {
    kode: kodeAutentikator(rahasia),
  })
  assert.equal(nyala.status, 200)
  const pemulihan = [...(await nyala.text()).matchAll(/<li>([A-Z0-9-]{9})<\/li>/g)].map(
    ([, kode = '']) => kode,
  )

  return { rahasia, pemulihan, hp }
}

async function ketikSandi(username: string, kembali = '/'): Promise<{ hp: Peramban; ke: string }> {
  const hp = newPeramban()
  const jawab = await request(hp, 'POST', '/masuk', { pengguna: username, sandi: SANDI_UJI, kembali })
  return { hp, ke: jawab.headers.get('location') ?? '' }
}

const ketikKode = (hp: Peramban, kode: string, isian = {}) =>
  request(hp, 'POST', '/masuk/kode', { kode, ...isian })

async function peristiwaOf(pegawaiId: string): Promise<string[]> {
  const baris = await db
    .selectFrom('audit')
    .select('peristiwa')
    .where('pegawaiId', '=', pegawaiId)
    .where('peristiwa', 'like', 'akun.%')
    .orderBy('id')
    .execute()
  return baris.map(({ peristiwa }) => peristiwa)
}

test('sesudah dinyalakan, kata sandi saja belum memasukkan, dan kode dari HP membawa ke tempat semula', async () => {
  const { rahasia, pemulihan } = await nyalakan(ORANG.bidan)
  assert.equal(new Set(pemulihan).size, 10)
  const { hp, ke } = await ketikSandi(ORANG.bidan, '/akun')
  assert.equal(ke, '/masuk/kode?kembali=%2Fakun')
  assert.equal((await request(hp, 'GET', '/akun')).status, 302)
  assert.equal((await request(hp, 'GET', ke)).status, 200)
  const masuk = await ketikKode(hp, kodeAutentikator(rahasia), { kembali: '/akun' })
  assert.equal(masuk.headers.get('location'), '/akun')
  assert.match(await (await request(hp, 'GET', '/akun')).text(), /Menyala/)
  assert.deepEqual(await peristiwaOf(id.bidan), [
    'akun.masuk',
    'akun.dua-langkah-dinyalakan',
    'akun.menunggu-kode',
    'akun.masuk',
  ])
})

test('kode yang sama tidak berlaku dua kali', async () => {
  const { rahasia } = await nyalakan(ORANG.perawat)
  const kode = kodeAutentikator(rahasia)
  const satu = await ketikSandi(ORANG.perawat)
  assert.equal((await ketikKode(satu.hp, kode)).status, 303)
  const dua = await ketikSandi(ORANG.perawat)
  assert.equal((await ketikKode(dua.hp, kode)).status, 422)
  assert.equal((await ketikKode(dua.hp, kodeAutentikator(rahasia, 1))).status, 303)
})

test('kode pemulihan memasukkan sekali saja, dan sisanya terlihat', async () => {
  const { pemulihan } = await nyalakan(ORANG.kapus)
  const [kode = ''] = pemulihan
  const { hp } = await ketikSandi(ORANG.kapus)
  assert.equal((await ketikKode(hp, kode.toLowerCase().replace('-', ' '))).status, 303)
  assert.match(await (await request(hp, 'GET', '/akun/dua-langkah')).text(), /Tersisa 9 kode pemulihan/)
  const lagi = await ketikSandi(ORANG.kapus)
  const ditolak = await ketikKode(lagi.hp, kode)
  assert.equal(ditolak.status, 422)
  assert.match(await ditolak.text(), /Kode belum cocok/)
})

test('lima kode salah mengunci, juga bila kata sandinya diketik lagi di antaranya; admin membukanya', async () => {
  const { rahasia } = await nyalakan(ORANG.sopir)
  for (const sisa of [4, 3, 2, 1]) {
    const { hp } = await ketikSandi(ORANG.sopir)
    assert.match(await (await ketikKode(hp, '000000')).text(), new RegExp(`Sisa ${sisa} percobaan`))
  }
  const { hp } = await ketikSandi(ORANG.sopir)
  assert.equal((await ketikKode(hp, '000000')).status, 423)
  assert.equal((await ketikKode(hp, kodeAutentikator(rahasia))).status, 423)
  assert.deepEqual((await peristiwaOf(id.sopir)).filter((apa) => apa === 'akun.gagal').length, 5)

  const admin = await login(ORANG.adminBkpsdm)
  assert.match(await (await request(admin, 'GET', '/akun/kelola?keadaan=terkunci')).text(), /Anton Wijaya/)
  await request(admin, 'POST', '/akun/kelola/buka', { orang: id.sopir })
  const lagi = await ketikSandi(ORANG.sopir)
  assert.equal((await ketikKode(lagi.hp, kodeAutentikator(rahasia))).status, 303)
})

test('tanpa kata sandi yang baru saja cocok, kode tidak ditanyakan', async () => {
  assert.equal((await request(null, 'GET', '/masuk/kode')).headers.get('location'), '/masuk')
  const jawab = await request(null, 'POST', '/masuk/kode', { kode: '123456' })
  assert.equal(jawab.status, 422)
  assert.match(await jawab.text(), /sudah lewat/)
})

test('yang diketik sebelum sesi berakhir menyeberang lewat kata sandi dan kode', async () => {
  const { rahasia } = await nyalakan(ORANG.kadis)
  const titipan = JSON.stringify({
    tujuan: '/umpan-balik/tulis',
    isi: [['isi', 'Pelayanan cepat']],
    berkas: [],
  })
  const hp = newPeramban()
  const tanya = await request(hp, 'POST', '/masuk', { pengguna: ORANG.kadis, sandi: SANDI_UJI, titipan })
  assert.match(await tanya.text(), /Kode 6 angka[\s\S]*Pelayanan cepat|Pelayanan cepat[\s\S]*Kode 6 angka/)
  const lanjut = await ketikKode(hp, kodeAutentikator(rahasia), { titipan })
  assert.match(await lanjut.text(), /Lanjutkan kiriman/)
})

test('kata sandi yang diulang tidak menanyakan kode lagi, dan mematikan memerlukannya', async () => {
  const { hp } = await nyalakan(ORANG.adminDinkes)
  jam.advance({ minutes: 20 })
  assert.equal((await request(hp, 'POST', '/akun/dua-langkah/matikan', {})).status, 401)
  const ulang = await request(hp, 'POST', '/masuk/ulang', { sandi: SANDI_UJI, kembali: '/akun/dua-langkah' })
  assert.equal(ulang.headers.get('location'), '/akun/dua-langkah')
  const mati = await request(hp, 'POST', '/akun/dua-langkah/matikan', {})
  assert.equal(mati.headers.get('location'), '/akun?kabar=dua-langkah-mati')
  assert.equal((await ketikSandi(ORANG.adminDinkes)).ke, '/')
})

test('kunci rahasia tidak ditampilkan sebelum kata sandi diulang', async () => {
  const hp = await login(ORANG.adminDishub)
  await request(hp, 'POST', '/akun/dua-langkah/mulai', {})
  jam.advance({ minutes: 20 })
  const jawab = await request(hp, 'GET', '/akun/dua-langkah')
  assert.equal(jawab.headers.get('location'), '/masuk/ulang?kembali=%2Fakun%2Fdua-langkah')
})

test('kode pertama yang keliru tidak menyalakan apa pun', async () => {
  const hp = await login(ORANG.adminDishub)
  await request(hp, 'POST', '/akun/dua-langkah/mulai', {})
  const jawab = await request(hp, 'POST', '/akun/dua-langkah/pastikan', { kode: '000000' })
  assert.equal(jawab.status, 422)
  assert.match(await jawab.text(), /Ketik kode yang sekarang tampil/)
  assert.equal((await ketikSandi(ORANG.adminDishub)).ke, '/')
})

test('BKPSDM melepas langkah kedua dengan alasan; orangnya keluar, dikabari, dan masuk lagi dengan kata sandi', async () => {
  const { hp } = await nyalakan(ORANG.inspektur)
  const admin = await login(ORANG.adminBkpsdm)
  const alamat = `/akun/kelola/langkah-kedua/${id.inspektur}`
  assert.equal((await request(admin, 'POST', alamat, { alasan: ' ' })).status, 422)
  assert.equal((await request(admin, 'POST', alamat, { alasan: 'HP hilang di kapal' })).status, 303)
  assert.equal((await request(hp, 'GET', '/akun')).status, 302)
  const baru = await ketikSandi(ORANG.inspektur)
  assert.equal(baru.ke, '/')
  assert.match(await (await request(baru.hp, 'GET', '/kabar')).text(), /HP hilang di kapal/)
  assert.ok((await peristiwaOf(id.inspektur)).includes('akun.langkah-kedua-dilepas'))
})

test('admin perangkat daerah dan admin BKPSDM sendiri tidak melepasnya untuk diri mereka', async () => {
  const opd = await login(ORANG.adminDinkes)
  const alamat = `/akun/kelola/langkah-kedua/${id.bidan}`
  assert.equal((await request(opd, 'POST', alamat, { alasan: 'Uji' })).status, 404)
  const admin = await login(ORANG.adminBkpsdm)
  const sendiri = await request(admin, 'POST', `/akun/kelola/langkah-kedua/${id.adminBkpsdm}`, {
    alasan: 'Uji',
  })
  assert.equal(sendiri.status, 422)
})

test('sejak instansi mewajibkan, pemegang peran sekota menyiapkannya sebelum halaman lain, dan tidak dapat mematikannya', async () => {
  const wali = await login(ORANG.waliKota)
  assert.equal((await request(wali, 'GET', '/kabar')).status, 200)
  await wajibkan(aplikasi)
  const diantar = await request(wali, 'GET', '/kabar')
  assert.equal(diantar.headers.get('location'), '/akun/dua-langkah')
  assert.equal(
    (await request(wali, 'POST', '/umpan-balik/tulis', {})).headers.get('location'),
    '/akun/dua-langkah',
  )
  assert.match(await (await request(wali, 'GET', '/akun/dua-langkah')).text(), /Peran Anda memerlukan/)
  const { hp } = await nyalakan(ORANG.waliKota)
  assert.equal((await request(hp, 'GET', '/kabar')).status, 200)
  assert.equal((await request(hp, 'POST', '/akun/dua-langkah/matikan', {})).status, 422)
  assert.equal((await request(await login(ORANG.adminBkpsdm), 'GET', '/akun')).status, 200)
})

async function wajibkan({ db, jam }: Aplikasi): Promise<void> {
  await db
    .insertInto('parameter')
    .values({
      ketentuanId: 'wajib-dua-langkah',
      nilai: JSON.stringify({ kepalaDaerah: 'wajib' }),
      berlaku: '[2026-01-01,)',
      alasan: 'uji',
      diubahPada: jam.now(),
    })
    .execute()
}
