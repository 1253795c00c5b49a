import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from './dunia-skp.ts'

const dunia = await bukaDunia('kapus', 'bidan')
const { kirim, baca, versiTerlihat } = langkahSkp(dunia)
const alamat = `/skp/${dunia.skp.bidan.skpId}`
await dunia.db.updateTable('skp').set({ status: 'draf' }).where('id', '=', dunia.skp.bidan.skpId).execute()

const tulis = async (uraian: string, aksi = 'simpan') => {
  const [rhk, iki] = [newId(), newId()]
  return kirim('bidan', `${alamat}/simpan`, {
    versi: await versiTerlihat('bidan', alamat),
    aksi,
    rhk,
    [`jenis.${rhk}`]: 'utama',
    [`uraian.${rhk}`]: uraian,
    [`diintervensi.${rhk}`]: dunia.skp.kapus.rhkId,
    [`indikator.${rhk}`]: iki,
    [`uraian.${iki}`]: 'Jumlah kunjungan',
    [`target.${iki}`]: '20 orang',
    [`aspek.${iki}`]: 'kuantitas',
  })
}

test('pelatih menandai kalimat hasil, aktivitas, dan kategori dengan sebab dan saran', async () => {
  await tulis('Menyusun laporan kesehatan ibu')
  const aktivitas = await baca('bidan', alamat)
  assert.match(aktivitas, /Terbaca sebagai aktivitas/)
  assert.match(aktivitas, /Saran: Tersusunnya laporan kesehatan ibu/)
  await tulis('Pelayanan publik')
  assert.match(await baca('bidan', alamat), /Terbaca sebagai kategori/)
  await tulis('Meningkatnya cakupan kunjungan ibu hamil')
  const hasil = await baca('bidan', alamat)
  assert.match(hasil, /Sudah berupa hasil/)
  assert.doesNotMatch(hasil, /Saran:/)
})

test('pelatih hanya menyarankan: SKP yang berisi aktivitas tetap dapat diajukan', async () => {
  assert.equal((await tulis('Menyusun laporan kesehatan ibu', 'ajukan')).status, 303)
  assert.match(await baca('kapus', alamat), /Menyusun laporan kesehatan ibu/)
})
