import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const d = await bukaDunia('kapus', 'kadis', 'bidan', 'perawat', 'adminBkpsdm', 'sopir')
const { bidan, perawat, kapus, sopir } = d.kota.id
const { rhkId } = d.skp.bidan
const MINTA = `/pegawai/${bidan}/umpan-balik/permintaan`

type Siapa = keyof typeof d.masuk
const kirim = (siapa: Siapa, path: string, form: { [nama: string]: string }) =>
  d.request(d.masuk[siapa] ?? null, 'POST', path, form)
const baca = async (siapa: Siapa, path: string) =>
  (await d.request(d.masuk[siapa] ?? null, 'GET', path)).text()
const PESAN = { diminta: perawat, tentang: `rhk:${rhkId}`, pesan: 'Bagaimana pembagian jadwal kunjungan?' }
const ucapan = (tentang: string) => ({
  id: newId(),
  kepada: bidan,
  tentang,
  sifat: 'positif',
  isi: 'Jadwal kunjungan dibagi dengan jelas.',
})

const sisa = async () => {
  const { jumlah } = await d.db
    .selectFrom('undanganUmpanBalik')
    .select((eb) => eb.fn.countAll<string>().as('jumlah'))
    .where('dipakaiPada', 'is', null)
    .where('dibatalkanPada', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(jumlah)
}

describe('Permintaan umpan balik kepada rekan', () => {
  test('rekan melihat siapa, tentang apa, dan pesannya; formulirnya sudah memilih hal yang ditanyakan', async () => {
    assert.equal((await kirim('bidan', MINTA, PESAN)).status, 200)
    const halaman = await baca('perawat', '/umpan-balik')
    assert.match(halaman, /Nur Aisyah Rahmadani[\s\S]*Ibu hamil terlayani lengkap[\s\S]*pembagian jadwal/)
    assert.match(await baca('perawat', '/'), /Tulis umpan balik yang diminta/)
    const formulir = await baca('perawat', `/umpan-balik/tulis?kepada=${bidan}&tentang=rhk:${rhkId}`)
    assert.match(formulir, new RegExp(`<option value="rhk:${rhkId}" selected`))
    assert.doesNotMatch(await baca('sopir', '/umpan-balik'), /pembagian jadwal/)
  })

  test('menulis tentang hal lain belum menjawabnya, menulis tentang hal itu menjawabnya', async () => {
    await kirim('perawat', '/umpan-balik/tulis', ucapan('nilai:harmonis'))
    assert.equal(await sisa(), 1)
    await kirim('perawat', '/umpan-balik/tulis', ucapan(`rhk:${rhkId}`))
    assert.equal(await sisa(), 0)
    assert.doesNotMatch(await baca('perawat', '/umpan-balik'), /pembagian jadwal/)
    assert.match(await baca('bidan', `/pegawai/${bidan}/umpan-balik/undangan`), /Rizky Pratama[\s\S]*Dijawab/)
  })

  test('permintaan tentang kerja secara umum dijawab oleh umpan balik apa pun', async () => {
    assert.equal((await kirim('kapus', MINTA, { ...PESAN, tentang: '', pesan: '' })).status, 200)
    await kirim('perawat', '/umpan-balik/tulis', ucapan('nilai:loyal'))
    assert.equal(await sisa(), 0)
  })

  test('yang sama tidak diminta dua kali, dan bukan kepada orang yang tidak bekerja bersamanya', async () => {
    assert.equal((await kirim('bidan', MINTA, PESAN)).status, 200)
    const kembar = await kirim('kapus', MINTA, PESAN)
    assert.equal(kembar.status, 422)
    assert.match(await kembar.text(), /Rizky Pratama sudah diminta/)
    for (const diminta of [sopir, bidan, newId(), ''])
      assert.equal((await kirim('bidan', MINTA, { ...PESAN, diminta })).status, 422, diminta)
    assert.equal((await kirim('kapus', MINTA, { ...PESAN, diminta: kapus })).status, 422)
    assert.equal(
      (await kirim('bidan', MINTA, { ...PESAN, tentang: `rhk:${d.skp.perawat.rhkId}` })).status,
      422,
    )
    const panjang = await kirim('bidan', MINTA, { ...PESAN, tentang: '', pesan: 'a'.repeat(301) })
    assert.equal(panjang.status, 422)
  })

  test('hanya pegawai dan penilainya yang meminta tentang pegawai itu', async () => {
    for (const siapa of ['perawat', 'kadis', 'adminBkpsdm', 'sopir'] as const)
      assert.equal((await kirim(siapa, MINTA, { ...PESAN, diminta: kapus })).status, 404, siapa)
  })

  test('rekan boleh melewatinya; orang lain tidak dapat melewatkannya', async () => {
    const { id } = await d.db
      .selectFrom('undanganUmpanBalik')
      .select('id')
      .where('dipakaiPada', 'is', null)
      .where('dibatalkanPada', 'is', null)
      .executeTakeFirstOrThrow()
    for (const siapa of ['bidan', 'kapus', 'sopir'] as const)
      assert.equal((await kirim(siapa, '/umpan-balik/permintaan/lewati', { id })).status, 404, siapa)
    assert.equal((await kirim('perawat', '/umpan-balik/permintaan/lewati', { id })).status, 303)
    assert.equal(await sisa(), 0)
    assert.doesNotMatch(await baca('perawat', '/umpan-balik'), /pembagian jadwal/)
  })

  test('permintaan yang lewat harinya tidak menunggu lagi', async () => {
    assert.equal((await kirim('bidan', MINTA, PESAN)).status, 200)
    d.jam.advance({ hours: 24 * 14 })
    assert.doesNotMatch(await baca('perawat', '/umpan-balik'), /pembagian jadwal/)
    assert.match(await baca('bidan', `/pegawai/${bidan}/umpan-balik/undangan`), /Lewat/)
    d.jam.advance({ hours: -24 * 14 })
  })
})
