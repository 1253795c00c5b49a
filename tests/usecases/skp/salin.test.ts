import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from './dunia-skp.ts'

const dunia = await bukaDunia('kapus', 'bidan', 'perawat')
const { kirim, buka, baca } = langkahSkp(dunia)
const { skpId: lama, indikatorId } = dunia.skp.bidan
await dunia.db
  .insertInto('manualIndikator')
  .values({ indikatorId, tujuan: 'Mengukur K6', definisi: '', formula: '', satuan: '', sumberData: '' })
  .execute()
await dunia.db
  .insertInto('lampiranSkp')
  .values({ skpId: lama, dukungan: ['Alat USG'], pertanggungjawaban: [], konsekuensi: [] })
  .execute()
const alamat = (await kirim('bidan', '/skp', { tahun: '2027' })).headers.get('location') ?? ''
const id = alamat.split('/').at(-1) ?? ''
const rhk = (skpId: string) =>
  dunia.db
    .selectFrom('rhk')
    .select(['id', 'uraian', 'jenis', 'diintervensiId'])
    .where('skpId', '=', skpId)
    .execute()

describe('Menyalin SKP tahun lalu', () => {
  test('isi, lampiran, dan manual ikut; nomornya baru; hasil kerja pimpinan dicocokkan menurut kalimat', async () => {
    await dunia.db
      .updateTable('skp')
      .set({ rentang: '[2026-01-01,2028-01-01)' })
      .where('id', '=', dunia.skp.kapus.skpId)
      .execute()
    await dunia.db
      .updateTable('rhk')
      .set({ diintervensiId: dunia.skp.kapus.rhkId })
      .where('id', '=', dunia.skp.bidan.rhkId)
      .execute()
    assert.match(await baca('bidan', alamat), /Salin SKP 2026 \(1 hasil kerja\)/)
    assert.equal((await kirim('bidan', `${alamat}/salin`, { dari: lama })).status, 303)
    const [satu, ...lain] = await rhk(id)
    assert.equal(lain.length, 0)
    assert.equal(satu?.uraian, 'Ibu hamil terlayani lengkap')
    assert.notEqual(satu?.id, dunia.skp.bidan.rhkId)
    assert.equal(satu?.diintervensiId, dunia.skp.kapus.rhkId)
    assert.match(await baca('bidan', `${alamat}/lampiran`), /Alat USG/)
    assert.match(await baca('bidan', `${alamat}/manual`), /Mengukur K6/)
  })

  test('disalin dua kali tidak menggandakan, dan sumbernya tidak berubah', async () => {
    assert.equal((await kirim('bidan', `${alamat}/salin`, { dari: lama })).status, 303)
    assert.equal((await rhk(id)).length, 1)
    assert.equal((await rhk(lama)).length, 1)
  })

  test('SKP orang lain tidak dapat disalin, dan orang lain tidak menyalin ke sini', async () => {
    const jawab = await kirim('bidan', `${alamat}/salin`, { dari: dunia.skp.perawat.skpId })
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /karena sumbernya tidak ada lagi/)
    assert.equal((await kirim('perawat', `${alamat}/salin`, { dari: lama })).status, 404)
    assert.equal((await kirim('kapus', `${alamat}/salin`, { dari: lama })).status, 404)
    assert.equal((await kirim('bidan', `/skp/${lama}/salin`, { dari: id })).status, 422)
  })
})

describe('Pustaka hasil kerja', () => {
  test('tumbuh dari SKP yang ditetapkan: jabatan sendiri dulu, lalu pencarian di semua jabatan, tanpa nama orang', async () => {
    await dunia.db
      .updateTable('rhk')
      .set({ uraian: 'Pasien rawat jalan terlayani' })
      .where('id', '=', dunia.skp.perawat.rhkId)
      .execute()
    const milik = await baca('bidan', `${alamat}/pustaka`)
    assert.match(milik, /Ibu hamil terlayani lengkap/)
    assert.match(milik, /Bidan Mahir, dipakai 1 SKP/)
    assert.doesNotMatch(milik, /Pasien rawat jalan/)
    const cari = await baca('bidan', `${alamat}/pustaka?kata=RAWAT`)
    assert.match(cari, /Pasien rawat jalan terlayani/)
    assert.doesNotMatch(cari, /Rizky Pratama/)
    assert.match(await baca('bidan', `${alamat}/pustaka?kata=100%25_`), /Belum ada hasil kerja yang cocok/)
  })

  test('SKP yang belum ditetapkan belum masuk pustaka', async () => {
    await dunia.db
      .updateTable('skp')
      .set({ status: 'draf' })
      .where('id', '=', dunia.skp.perawat.skpId)
      .execute()
    assert.doesNotMatch(await baca('bidan', `${alamat}/pustaka?kata=rawat`), /Pasien rawat jalan/)
    const diam = await kirim('bidan', `${alamat}/pustaka`, { rhk: dunia.skp.perawat.rhkId, jenis: 'utama' })
    assert.equal(diam.status, 422)
    await dunia.db
      .updateTable('skp')
      .set({ status: 'ditetapkan' })
      .where('id', '=', dunia.skp.perawat.skpId)
      .execute()
  })

  test('satu butir masuk ke draf beserta indikatornya', async () => {
    const isian = { rhk: dunia.skp.perawat.rhkId, jenis: 'tambahan' }
    assert.equal((await kirim('bidan', `${alamat}/pustaka`, isian)).status, 303)
    const tambahan = (await rhk(id)).find(({ jenis }) => jenis === 'tambahan')
    assert.equal(tambahan?.uraian, 'Pasien rawat jalan terlayani')
    assert.equal(tambahan?.diintervensiId, null)
    assert.match(await baca('bidan', alamat), /Jumlah kunjungan K6/)
    assert.equal((await buka('perawat', `${alamat}/pustaka`)).status, 404)
  })
})
