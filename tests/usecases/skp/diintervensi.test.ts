import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from './dunia-skp.ts'

const d = await bukaDunia('kapus', 'kadis', 'bidan')
const { db, skp } = d
const { kirim, baca, versiTerlihat } = langkahSkp(d)
const alamat = `/skp/${skp.kapus.skpId}`
await db
  .updateTable('rhk')
  .set({ diintervensiId: skp.kapus.rhkId })
  .where('id', '=', skp.bidan.rhkId)
  .execute()
await db.updateTable('skp').set({ status: 'draf' }).where('id', '=', skp.kapus.skpId).execute()

/** The head of the puskesmas saves a draft that holds this one result. */
async function simpan(rhk: string, indikator: string) {
  return kirim('kapus', `${alamat}/simpan`, {
    versi: await versiTerlihat('kapus', alamat),
    aksi: 'simpan',
    pendekatan: 'kuantitatif',
    rhk,
    [`jenis.${rhk}`]: 'utama',
    [`uraian.${rhk}`]: 'Kematian ibu menurun',
    [`indikator.${rhk}`]: indikator,
    [`uraian.${indikator}`]: 'Angka kematian ibu',
    [`target.${indikator}`]: '0 kasus',
    [`perspektif.${indikator}`]: 'penerima-layanan',
  })
}

test('hasil kerja pimpinan yang didukung bawahannya tidak dapat dihapus, dan yang memakainya disebut', async () => {
  const jawab = await simpan(newId(), newId())
  assert.equal(jawab.status, 422)
  const halaman = await jawab.text()
  assert.match(halaman, /dipakai di SKP Nur Aisyah Rahmadani/)
  assert.match(halaman, /Kematian ibu menurun/)
  assert.doesNotMatch(await baca('kapus', alamat), /Kematian ibu menurun/)
})

test('kalimatnya boleh diubah', async () => {
  assert.equal((await simpan(skp.kapus.rhkId, skp.kapus.indikatorId)).status, 303)
  assert.match(await baca('kapus', alamat), /Kematian ibu menurun/)
})
