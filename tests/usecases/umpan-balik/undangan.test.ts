import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const d = await bukaDunia('kapus', 'bidan', 'perawat', 'sopir')
const { bidan, perawat } = d.kota.id
const UNDANGAN = `/pegawai/${bidan}/umpan-balik/undangan`
const WARGA = { nama: 'Ibu Rahma', lembaga: 'Kader Sempaja' }
const UCAPAN = { tentang: 'nilai:harmonis', sifat: 'positif', isi: 'Sabar mendengarkan keluhan warga.' }

async function undang(siapa = d.masuk.bidan): Promise<string> {
  const jawab = await d.request(siapa ?? null, 'POST', UNDANGAN, WARGA)
  assert.equal(jawab.status, 200)
  const [, alamat = ''] = /(\/umpan-balik\/undangan\/[\w-]+)</.exec(await jawab.text()) ?? []
  assert.notEqual(alamat, '')
  return alamat
}

test('warga tanpa akun menjawab lewat tautan, sekali, dan namanya terbaca oleh pegawai', async () => {
  const alamat = await undang()
  const formulir = await (await d.request(null, 'GET', alamat)).text()
  assert.match(formulir, /Ibu Rahma \(Kader Sempaja\)/)
  assert.equal(
    (await d.request(null, 'POST', alamat, { ...UCAPAN, bukti: 'Posyandu 3 November' })).status,
    200,
  )
  const halaman = await (await d.request(d.masuk.bidan ?? null, 'GET', '/umpan-balik')).text()
  assert.match(halaman, /Ibu Rahma, Kader Sempaja/)
  assert.match(halaman, /Bukti: Posyandu 3 November/)
  assert.match(halaman, /Pihak lain, lewat undangan/)

  assert.equal((await d.request(null, 'POST', alamat, UCAPAN)).status, 409)
  assert.equal((await d.request(null, 'GET', alamat)).status, 409)
  const { length } = await d.db
    .selectFrom('umpanBalik')
    .select('id')
    .where('sebagai', '=', 'lainnya')
    .execute()
  assert.equal(length, 1)
})

test('dua jawaban yang dikirim bersamaan tercatat satu kali', async () => {
  const alamat = await undang()
  const jawab = await Promise.all([1, 2, 3].map(() => d.request(null, 'POST', alamat, UCAPAN)))
  assert.deepEqual(jawab.map(({ status }) => status).toSorted(), [200, 409, 409])
})

test('jawaban yang ditolak tetap ada di halaman, dan tautannya belum terpakai', async () => {
  const alamat = await undang()
  const pendek = await d.request(null, 'POST', alamat, { ...UCAPAN, isi: 'Bagus' })
  assert.equal(pendek.status, 422)
  assert.match(await pendek.text(), /Bagus/)
  assert.equal((await d.request(null, 'POST', alamat, { ...UCAPAN, tentang: `rhk:${newId()}` })).status, 422)
  assert.equal((await d.request(null, 'POST', alamat, UCAPAN)).status, 200)
})

test('satu tautan menerima kiriman sampai batasnya, lalu menunggu; tulisannya tetap ada dan tautan lain tetap terbuka', async () => {
  const [alamat, lain] = [await undang(), await undang()]
  const kirim = (isi: string) => d.request(null, 'POST', alamat, { ...UCAPAN, isi })
  for (let ke = 1; ke <= 20; ke += 1) assert.equal((await kirim('Bagus')).status, 422)
  const tertahan = await kirim('Menolong warga lanjut usia sampai selesai.')
  assert.equal(tertahan.status, 429)
  const halaman = await tertahan.text()
  assert.match(halaman, /terlalu banyak kiriman/)
  assert.match(halaman, /Menolong warga lanjut usia/)
  assert.equal((await d.request(null, 'POST', lain, UCAPAN)).status, 200)

  d.jam.advance({ minutes: 10 })
  assert.equal((await kirim('Menolong warga lanjut usia sampai selesai.')).status, 200)
})

test('jaringan yang terus menebak tautan harus menunggu', async () => {
  const tebak = (ke: number) => d.request(null, 'POST', `/umpan-balik/undangan/tebakan-${ke}`, UCAPAN)
  d.jam.advance({ minutes: 10 })
  for (let ke = 1; ke <= 300; ke += 1) assert.equal((await tebak(ke)).status, 404)
  const terbuka = await undang()
  assert.equal((await d.request(null, 'POST', terbuka, UCAPAN)).status, 429)
  d.jam.advance({ minutes: 10 })
  assert.equal((await d.request(null, 'POST', terbuka, UCAPAN)).status, 200)
})

test('tautan yang ditebak, dibatalkan, atau lewat harinya tidak membuka apa pun', async () => {
  assert.equal((await d.request(null, 'GET', '/umpan-balik/undangan/tebakan')).status, 404)
  assert.equal((await d.request(null, 'POST', '/umpan-balik/undangan/tebakan', UCAPAN)).status, 404)

  const dibatalkan = await undang()
  const { id } = await d.db
    .selectFrom('undanganUmpanBalik')
    .select('id')
    .where('dipakaiPada', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const salahAlamat = `/pegawai/${perawat}/umpan-balik/undangan/batal`
  assert.equal((await d.request(d.masuk.perawat ?? null, 'POST', salahAlamat, { id })).status, 404)
  assert.equal((await d.request(d.masuk.bidan ?? null, 'POST', `${UNDANGAN}/batal`, { id })).status, 303)
  assert.equal((await d.request(d.masuk.bidan ?? null, 'POST', `${UNDANGAN}/batal`, { id })).status, 422)
  assert.equal((await d.request(null, 'POST', dibatalkan, UCAPAN)).status, 409)

  const lama = await undang()
  d.jam.advance({ hours: 24 * 14 })
  assert.equal((await d.request(null, 'POST', lama, UCAPAN)).status, 409)
  d.jam.advance({ hours: -24 * 14 })
})

test('penilai boleh mengundang tentang bawahannya, rekan dan orang luar tidak', async () => {
  await undang(d.masuk.kapus)
  for (const siapa of [d.masuk.perawat, d.masuk.sopir])
    assert.equal((await d.request(siapa ?? null, 'POST', UNDANGAN, WARGA)).status, 404)
})

test('kata di dalam tautan tidak tersimpan di mana pun', async () => {
  const kata = (await undang()).split('/').at(-1) ?? ''
  const daftar = await d.db.selectFrom('undanganUmpanBalik').selectAll().execute()
  const jejak = await d.db.selectFrom('audit').selectAll().execute()
  assert.ok(![...daftar, ...jejak].some((baris) => JSON.stringify(baris).includes(kata)))
})
