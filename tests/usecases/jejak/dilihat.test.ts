import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'bidan', 'perawat', 'adminDinkes')
const { kota, masuk } = dunia

type Siapa = 'bidan' | 'perawat' | 'kapus' | 'adminDinkes'
const buka = async (siapa: Siapa, path: string) => {
  const jawab = await dunia.request(masuk[siapa] ?? null, 'GET', path)
  assert.equal(jawab.status, 200, path)
  return jawab.text()
}

async function halamanTentang(pegawaiId: string, pelakuId: string): Promise<string[]> {
  const baris = await dunia.db
    .selectFrom('pembukaan')
    .select('halaman')
    .where('pegawaiId', '=', pegawaiId)
    .where('pelakuId', '=', pelakuId)
    .orderBy('halaman')
    .execute()
  return baris.map(({ halaman }) => halaman)
}

test('penilai yang meninjau tercatat pada orang yang dibukanya saja', async () => {
  for (const siapa of ['bidan', 'perawat'] as const)
    await dunia.request(masuk[siapa] ?? null, 'POST', '/kegiatan', {
      id: newId(),
      versi: '0',
      tanggal: '2026-11-10',
      uraian: 'Kunjungan rumah selesai',
      rhk: dunia.skp[siapa].rhkId,
      durasi: '30',
    })
  await buka('kapus', `/tim/review?pilih=${kota.id.bidan}.2026-11-10`)

  assert.ok((await halamanTentang(kota.id.bidan, kota.id.kapus)).includes('/tim/review'))
  assert.ok(!(await halamanTentang(kota.id.perawat, kota.id.kapus)).includes('/tim/review'))
})

test('daftar yang memuat SKP, kegiatan, atau predikat seseorang tercatat pada orang itu', async () => {
  await buka('kapus', '/tim/penilaian')
  await buka('kapus', '/tim/skp?tahun=2026')
  await buka('kapus', `/pantauan/unit/${kota.unit.puskesmas}/pegawai`)
  await buka('kapus', `/umpan-balik/tulis?kepada=${kota.id.perawat}`)

  assert.deepEqual(await halamanTentang(kota.id.perawat, kota.id.kapus), [
    '/pantauan/unit/:unitId/pegawai',
    '/tim/penilaian',
    '/tim/skp',
    '/umpan-balik/tulis',
  ])
  assert.deepEqual(await halamanTentang(kota.id.kapus, kota.id.kapus), [])
})

test('halaman yang tampil lagi setelah penolakan juga tercatat, dan yang melihat disebut dengan kata biasa', async () => {
  const ditolak = await dunia.request(
    masuk.kapus ?? null,
    'POST',
    `/skp/${dunia.skp.perawat.skpId}/tetapkan`,
    {},
  )
  assert.equal(ditolak.status, 422)
  assert.ok((await halamanTentang(kota.id.perawat, kota.id.kapus)).includes('/skp/:skpId/tetapkan'))

  const teks = await buka('perawat', '/siapa-melihat')
  for (const kata of ['daftar penilaian tim', 'daftar pegawai unit', 'daftar SKP tim'])
    assert.ok(teks.includes(kata), kata)
  assert.match(teks, /Tidak tercatat: nama Anda dalam direktori dan pencarian/)
})

test('daftar cuti dan dinas luar tercatat pada orang di dalamnya', async () => {
  await dunia.db
    .insertInto('ketidakhadiran')
    .values({
      pegawaiId: kota.id.bidan,
      jenis: 'cuti-tahunan',
      rentang: '[2026-11-20,2026-11-21)',
      dicatatOleh: kota.id.adminDinkes,
    })
    .execute()
  await buka('adminDinkes', '/kalender/ketidakhadiran')

  assert.deepEqual(await halamanTentang(kota.id.bidan, kota.id.adminDinkes), ['/kalender/ketidakhadiran'])
})
