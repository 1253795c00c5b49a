import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openDatabase } from '../../../src/db/database.ts'
import { refreshPenempatanToday } from '../../../src/usecases/organisasi/refresh-penempatan.ts'
import { newBasisData, SKEMA_UJI } from '../../support/basisdata.ts'
import { addJabatan, addPegawai, addPejabat, addPenugasan, addUnit, rentang } from '../../support/isi.ts'

const { db, close } = openDatabase(await newBasisData(), { schema: SKEMA_UJI, max: 4 })
after(close)

const kota = await addUnit(db, { kode: 'kota', nama: 'Samarinda', jenis: 'kota' })
const dinas = await addUnit(db, { kode: 'dinkes', nama: 'Dinas Kesehatan', jenis: 'dinas', indukId: kota })
const puskesmas = await addUnit(db, { kode: 'pkm', nama: 'Puskesmas', jenis: 'puskesmas', indukId: dinas })

const jabatanWali = await addJabatan(db, { nama: 'Wali Kota', unitId: kota, isPimpinan: true })
const jabatanKadis = await addJabatan(db, {
  nama: 'Kepala Dinas',
  unitId: dinas,
  atasanId: jabatanWali,
  isPimpinan: true,
})
const jabatanKapus = await addJabatan(db, {
  nama: 'Kepala Puskesmas',
  unitId: puskesmas,
  atasanId: jabatanKadis,
  isPimpinan: true,
})
const jabatanBidan = await addJabatan(db, { nama: 'Bidan', unitId: puskesmas, atasanId: jabatanKapus })

const waliKota = await addPejabat(db, 'Andi')
const kadis = await addPegawai(db, { nama: 'Hairul', nip: '196905142000031004' })
const kapus = await addPegawai(db, { nama: 'Hendra', nip: '197405121999031004' })
const bidan = await addPegawai(db, { nama: 'Siti', nip: '199108172015032004' })
await addPenugasan(db, { pejabatId: waliKota, jabatanId: jabatanWali })
await addPenugasan(db, { pejabatId: kadis, jabatanId: jabatanKadis })
await addPenugasan(db, { pejabatId: kapus, jabatanId: jabatanKapus, akhir: '2026-11-30' })
await addPenugasan(db, { pejabatId: bidan, jabatanId: jabatanBidan })
await addPenugasan(db, {
  pejabatId: kadis,
  jabatanId: jabatanKapus,
  jenis: 'plt',
  mulai: '2026-12-10',
  akhir: '2026-12-31',
})

async function tempat(pegawaiId: string, tanggal: string) {
  await refreshPenempatanToday(db, tanggal)
  return db.selectFrom('penempatanKini').selectAll().where('pegawaiId', '=', pegawaiId).executeTakeFirst()
}

test('setiap pegawai mendapat jabatan, unit, penilai, dan atasan penilainya', async () => {
  const dia = await tempat(bidan, '2026-11-24')
  assert.deepEqual(
    [dia?.jabatanId, dia?.unitId, dia?.penilaiId, dia?.penilaiJabatanId, dia?.atasanPenilaiId],
    [jabatanBidan, puskesmas, kapus, jabatanKapus, kadis],
  )
  assert.equal(dia?.sebagai, 'definitif')
  assert.equal(String(dia?.pada), '2026-11-24')
})

test('jabatan yang baru kosong menaikkan penilai dan menyebut sebabnya', async () => {
  const dia = await tempat(bidan, '2026-12-01')
  assert.deepEqual([dia?.penilaiId, dia?.atasanPenilaiId], [kadis, waliKota])
  assert.match(JSON.stringify(dia?.alasan), /Jabatan Kepala Puskesmas kosong, maka penilainya Kepala Dinas/)
  assert.equal(await tempat(kapus, '2026-12-01'), undefined)
})

test('Plt. menilai pada masanya', async () => {
  assert.equal((await tempat(bidan, '2026-12-15'))?.sebagai, 'plt')
  assert.equal((await tempat(bidan, '2027-01-01'))?.sebagai, 'definitif')
})

test('menghitung ulang pada hari yang sama tidak mengubah apa pun', async () => {
  const pertama = await tempat(bidan, '2026-11-24')
  assert.deepEqual(await tempat(bidan, '2026-11-24'), pertama)
})

test('penilai yang ditunjuk berlaku, kecuali ia sudah berhenti', async () => {
  await db
    .insertInto('penilaiKhusus')
    .values({
      pegawaiId: bidan,
      penilaiId: kadis,
      sebab: 'didelegasikan',
      alasan: 'Bekerja di bawah dinas.',
      berlaku: rentang('2026-11-01'),
    })
    .execute()
  assert.equal((await tempat(bidan, '2026-11-24'))?.sebagai, 'didelegasikan')
  await db
    .updateTable('pegawai')
    .set({ berhenti: Temporal.PlainDate.from('2026-11-24') })
    .where('id', '=', kadis)
    .execute()
  const dia = await tempat(bidan, '2026-11-24')
  assert.deepEqual([dia?.penilaiId, dia?.atasanPenilaiId], [kapus, waliKota])
})

test('jalur unit mengikuti induknya pada hari itu', async () => {
  const label = (id: string) => id.replaceAll('-', '')
  const jalur = async () =>
    (await db.selectFrom('unit').select('jalur').where('id', '=', puskesmas).executeTakeFirstOrThrow()).jalur
  await refreshPenempatanToday(db, '2026-11-24')
  assert.equal(await jalur(), [kota, dinas, puskesmas].map(label).join('.'))

  const lama = db.updateTable('unitMasa').where('unitId', '=', puskesmas)
  await lama.set({ berlaku: rentang('2020-01-01', '2026-12-31') }).execute()
  await db
    .insertInto('unitMasa')
    .values({
      unitId: puskesmas,
      berlaku: rentang('2027-01-01'),
      nama: 'Puskesmas',
      singkatan: 'Puskesmas',
      jenis: 'puskesmas',
      indukId: kota,
    })
    .execute()
  await refreshPenempatanToday(db, '2027-01-01')
  assert.equal(await jalur(), [kota, puskesmas].map(label).join('.'))
})
