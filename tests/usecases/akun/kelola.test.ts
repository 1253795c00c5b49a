import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPelaku } from '../../../src/db/queries/akun/pelaku.ts'
import { createAkun } from '../../../src/usecases/akun/create-akun.ts'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { addPejabat, SANDI_UJI } from '../../support/isi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const { db, instansi, request, login, jam } = await bukaAplikasi({ now: '2026-11-24T00:30:00Z' })
const { id, unit } = await isiKotaKecil(db)
const adminDinkes = await login(ORANG.adminDinkes)
const adminBkpsdm = await login(ORANG.adminBkpsdm)
const adminDishub = await login(ORANG.adminDishub)

test('admin perangkat daerah melihat orang di unitnya dan di bawahnya, bukan unit lain', async () => {
  const html = await (await request(adminDinkes, 'GET', '/akun/kelola')).text()
  assert.match(html, /Nur Aisyah Rahmadani/)
  assert.match(html, /dr\. Hairul Anwar/)
  assert.doesNotMatch(html, /Anton Wijaya|Syahruddin/)
  const kota = await (await request(adminBkpsdm, 'GET', '/akun/kelola')).text()
  assert.match(kota, /Anton Wijaya/)
  assert.match(kota, /Syahruddin/)
})

test('daftar yang belum pernah masuk dihitung dan disaring per unit', async () => {
  const html = await (await request(adminDinkes, 'GET', '/akun/kelola?keadaan=belum-masuk')).text()
  assert.match(html, /4 orang belum pernah masuk/)
  assert.match(html, /Dari 5 orang/)
  assert.match(html, /Pilih Nur Aisyah Rahmadani/)
  assert.doesNotMatch(html, /Pilih Rusmini Handayani/)
  const puskesmas = await (await request(adminDinkes, 'GET', `/akun/kelola?unit=${unit.puskesmas}`)).text()
  assert.match(puskesmas, /3 orang belum pernah masuk/)
  const dishub = await (await request(adminDinkes, 'GET', `/akun/kelola?unit=${unit.dishub}`)).text()
  assert.match(dishub, /Tidak ada orang dengan saringan ini/)
})

test('pencarian menerima nama dan NIP bertanda spasi, dan tanda persen bukan segalanya', async () => {
  const cari = async (q: string) =>
    (await request(adminDinkes, 'GET', `/akun/kelola?q=${encodeURIComponent(q)}`)).text()
  assert.match(await cari('aisyah'), /Nur Aisyah/)
  assert.match(await cari('19910817 2015'), /Nur Aisyah/)
  assert.match(await cari('%'), /Tidak ada orang dengan saringan ini/)
  assert.doesNotMatch(await cari('<script>alert(1)</script>'), /<script>alert/)
})

test('slip dibuat setelah dilihat sekali lagi, sebagai satu PDF', async () => {
  const orang = [id.bidan, id.kapus]
  const lihat = await request(adminDinkes, 'POST', '/akun/kelola/slip', { orang })
  assert.match(await lihat.text(), /Buat 2 slip aktivasi/)
  assert.equal(await countKode(), 0)

  const pdf = await request(adminDinkes, 'POST', '/akun/kelola/slip', { orang, tegas: 'ya' })
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  assert.match(pdf.headers.get('content-disposition') ?? '', /^attachment/)
  assert.equal(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  )
  assert.equal(await countKode(), 2)
  const html = await (await request(adminDinkes, 'GET', '/akun/kelola?keadaan=kode-berlaku')).text()
  assert.match(html, /Kode berlaku sampai Selasa 8 Desember/)
})

test('semua yang belum pernah masuk di satu unit mendapat slip sekaligus', async () => {
  const saringan = { semua: 'ya', keadaan: 'belum-masuk', unit: unit.puskesmas }
  const lihat = await (await request(adminDinkes, 'POST', '/akun/kelola/slip', saringan)).text()
  assert.match(lihat, /Buat 3 slip aktivasi/)
})

test('admin perangkat daerah lain tidak dapat membuat slip atau membuka kunci orang ini', async () => {
  const sebelum = await countKode()
  for (const isian of [{ orang: id.bidan }, { orang: [id.sopir, id.bidan], tegas: 'ya' }]) {
    assert.equal((await request(adminDishub, 'POST', '/akun/kelola/slip', isian)).status, 404)
  }
  assert.equal((await request(adminDishub, 'POST', '/akun/kelola/buka', { orang: id.bidan })).status, 404)
  assert.equal(await countKode(), sebelum)
})

for (const siapa of ['sopir', 'kadis', 'inspektur', 'waliKota'] as const) {
  test(`${siapa} tidak dapat membuka pengelolaan akun`, async () => {
    const dia = await login(ORANG[siapa])
    assert.equal((await request(dia, 'GET', '/akun/kelola')).status, 404)
    assert.equal(
      (await request(dia, 'POST', '/akun/kelola/slip', { orang: id.perawat, tegas: 'ya' })).status,
      404,
    )
    assert.equal((await request(dia, 'POST', '/akun/kelola/buka', { orang: id.perawat })).status, 404)
  })
}

test('akun dengan peran sekota hanya disetel ulang oleh BKPSDM, dan tidak seorang pun oleh dirinya sendiri', async () => {
  await db
    .insertInto('peran')
    .values({ pejabatId: id.kadis, peran: 'inspektorat', berlaku: '[2026-01-01,)' })
    .execute()
  const ditolak = await request(adminDinkes, 'POST', '/akun/kelola/slip', { orang: id.kadis })
  assert.equal(ditolak.status, 422)
  assert.match(await ditolak.text(), /Minta BKPSDM melakukannya/)
  assert.equal((await request(adminBkpsdm, 'POST', '/akun/kelola/slip', { orang: id.kadis })).status, 200)
  const sendiri = await request(adminDinkes, 'POST', '/akun/kelola/slip', {
    orang: id.adminDinkes,
    tegas: 'ya',
  })
  assert.equal(sendiri.status, 422)
  assert.match(await sendiri.text(), /akun sendiri/)
})

test('tanpa pilihan dan melebihi batas sekali buat dijelaskan', async () => {
  const kosong = await request(adminDinkes, 'POST', '/akun/kelola/slip', {})
  assert.equal(kosong.status, 422)
  assert.match(await kosong.text(), /Belum ada yang dipilih/)
  await db
    .insertInto('parameter')
    .values({
      ketentuanId: 'kode-aktivasi',
      nilai: JSON.stringify({ slipSekaliPalingBanyak: 1 }),
      berlaku: '[2026-01-01,)',
      alasan: 'uji',
      diubahPada: jam.now(),
    })
    .execute()
  const banyak = await request(adminDinkes, 'POST', '/akun/kelola/slip', { orang: [id.bidan, id.kapus] })
  assert.match(await banyak.text(), /Paling banyak 1 slip sekali buat/)
  await db.deleteFrom('parameter').execute()
})

test('kunci akun dibuka oleh admin unitnya, dan orangnya dapat masuk lagi', async () => {
  for (let n = 0; n < 5; n++)
    await request(null, 'POST', '/masuk', { pengguna: ORANG.perawat, sandi: 'salah terus' })
  assert.equal(
    (await request(null, 'POST', '/masuk', { pengguna: ORANG.perawat, sandi: SANDI_UJI })).status,
    423,
  )
  assert.match(
    await (await request(adminDinkes, 'GET', '/akun/kelola?keadaan=terkunci')).text(),
    /Rizky Pratama/,
  )
  const dibuka = await request(adminDinkes, 'POST', '/akun/kelola/buka', {
    orang: id.perawat,
    keadaan: 'terkunci',
  })
  assert.equal(dibuka.headers.get('location'), '/akun/kelola?keadaan=terkunci&dibuka=1')
  await login(ORANG.perawat)
})

test('impor membuat akun tanpa kata sandi sekali saja', async () => {
  const pejabatId = await addPejabat(db, 'Loket 7')
  const akun = await db
    .selectFrom('akun')
    .select('id')
    .where('username', '=', ORANG.adminBkpsdm)
    .executeTakeFirstOrThrow()
  const tanggal = Temporal.PlainDate.from('2026-11-24')
  const actor = await findPelaku(db, { pejabatId: id.adminBkpsdm, akunId: akun.id, tanggal })
  assert.ok(actor)
  const context = { db, actor, now: jam.now(), luar: instansi.luar, instansi: instansi.profil }
  const daftar = [{ pejabatId, nama: 'Loket 7', username: 'loket.7' }]
  assert.deepEqual(await createAkun(context, daftar), { ok: true, value: 1 })
  assert.deepEqual(await createAkun(context, daftar), { ok: true, value: 0 })
  assert.equal((await request(null, 'POST', '/masuk', { pengguna: 'loket.7', sandi: '' })).status, 422)
})

async function countKode(): Promise<number> {
  return (await db.selectFrom('kodeAktivasi').select('id').execute()).length
}
