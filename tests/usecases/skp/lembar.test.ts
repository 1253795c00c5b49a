import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readLembar } from '../../../src/luar/lembar-kerja.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from './dunia-skp.ts'

const dunia = await bukaDunia('kapus', 'bidan', 'perawat')
const { kirim, buka, baca, versiTerlihat } = langkahSkp(dunia)
const { skpId, rhkId, indikatorId } = dunia.skp.bidan
const alamat = `/skp/${skpId}`
await dunia.db.updateTable('skp').set({ status: 'draf' }).where('id', '=', skpId).execute()
await dunia.db
  .updateTable('rhk')
  .set({ diintervensiId: dunia.skp.kapus.rhkId })
  .where('id', '=', rhkId)
  .execute()

const KEPALA = [
  'Bagian',
  'Hasil kerja pimpinan',
  'Kalimat',
  'Pemberi penugasan',
  'Aspek atau perspektif',
  'Indikator atau ekspektasi',
  'Target',
  'Satuan',
]
const BARIS_LAMA = [
  'Utama',
  'Ibu hamil terlayani lengkap',
  'Ibu hamil terlayani lengkap',
  '',
  'Kuantitas',
  'Jumlah kunjungan K6',
  '25',
  'orang',
]

function unggah(isi: Uint8Array | readonly (readonly string[])[], siapa: 'bidan' | 'perawat' = 'bidan') {
  const form = new FormData()
  const bita =
    isi instanceof Uint8Array ? isi : new TextEncoder().encode(isi.map((baris) => baris.join(';')).join('\n'))
  form.set('berkas', new File([bita as Uint8Array<ArrayBuffer>], 'skp.xlsx'))
  return dunia.request(dunia.masuk[siapa] ?? null, 'POST', `${alamat}/lembar`, form)
}

/** The hidden fields of the button that takes the sheet over. */
function terapkan(halaman: string) {
  const lembar = /name="lembar" value="([^"]*)"/.exec(halaman)?.[1] ?? ''
  const versi = /name="versi" value="(\d+)"/.exec(halaman)?.[1] ?? ''
  const asli = lembar.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  return kirim('bidan', `${alamat}/lembar/terapkan`, { versi, lembar: asli })
}

const rhk = () =>
  dunia.db
    .selectFrom('rhk')
    .select(['id', 'uraian', 'jenis'])
    .where('skpId', '=', skpId)
    .orderBy('urutan')
    .execute()

describe('SKP lewat Excel', () => {
  test('berkas yang diunduh memuat SKP, dan bila diunggah lagi tidak mengubah apa pun', async () => {
    const berkas = new Uint8Array(await (await buka('bidan', `${alamat}/skp.xlsx`)).arrayBuffer())
    const lembar = await readLembar(berkas)
    assert.ok(lembar.ok)
    assert.deepEqual(lembar.value[0], KEPALA)
    assert.equal(lembar.value[1]?.[2], 'Ibu hamil terlayani lengkap')
    assert.match(await (await unggah(berkas)).text(), /Isi berkas sama dengan SKP ini/)
    assert.equal((await buka('perawat', `${alamat}/skp.xlsx`)).status, 404)
    assert.equal((await unggah(berkas, 'perawat')).status, 404)
  })

  test('setiap sel yang salah disebut tempatnya, dan tidak ada yang berubah', async () => {
    const jawab = await unggah([
      KEPALA,
      ['Utamaan', '', 'Kalimat'],
      ['Utama', 'Bukan hasil pimpinan', 'Bayi terimunisasi', '', 'Kecepatan', 'Cakupan', '90'],
      ['Utama'],
      ['Perilaku', '', 'Setia'],
    ])
    const halaman = await jawab.text()
    assert.equal(jawab.status, 422)
    for (const sel of ['A2', 'B3', 'E3', 'C4', 'C5']) assert.match(halaman, new RegExp(`>${sel}</th>`), sel)
    assert.doesNotMatch(halaman, /Terapkan ke SKP/)
    assert.equal((await rhk()).length, 1)
    const lembar = JSON.stringify([KEPALA, ['Utamaan']])
    const versi = await versiTerlihat('bidan', alamat)
    assert.equal((await kirim('bidan', `${alamat}/lembar/terapkan`, { versi, lembar })).status, 422)
  })

  test('yang benar diperlihatkan dulu, lalu diterapkan; baris yang sama tetap bernomor sama', async () => {
    const lembar = [
      KEPALA,
      BARIS_LAMA,
      ['', '', '', '', 'Kualitas', 'Kelengkapan kohort', '100', '%'],
      ['Tambahan', '', 'Posyandu terbina', '', 'Kuantitas', 'Jumlah posyandu', '4'],
      ['Perilaku', '', 'Loyal', '', '', 'Menjaga rahasia pasien'],
      ['Dukungan', '', 'Dua alat USG'],
    ]
    const halaman = await (await unggah(lembar)).text()
    assert.match(halaman, /Terapkan ke SKP/)
    assert.match(halaman, /Posyandu terbina/)
    assert.equal((await rhk()).length, 1)
    assert.equal((await terapkan(halaman)).status, 303)
    const kini = await rhk()
    assert.deepEqual(
      kini.map(({ uraian, jenis }) => [uraian, jenis]),
      [
        ['Ibu hamil terlayani lengkap', 'utama'],
        ['Posyandu terbina', 'tambahan'],
      ],
    )
    assert.equal(kini[0]?.id, rhkId)
    const { target } = await dunia.db
      .selectFrom('indikator')
      .select('target')
      .where('id', '=', indikatorId)
      .executeTakeFirstOrThrow()
    assert.equal(target, '25')
    assert.match(await baca('bidan', `${alamat}/lampiran`), /Dua alat USG/)
    assert.match(await baca('bidan', alamat), /Menjaga rahasia pasien/)
    const basi = await terapkan(halaman)
    assert.equal(basi.status, 422)
    assert.match(await basi.text(), /isinya berubah setelah berkas diperiksa/)
  })

  test('bagian yang tidak ada di berkas tidak berubah', async () => {
    const halaman = await (await unggah([KEPALA, ['Konsekuensi', '', 'Diusulkan teladan']])).text()
    await terapkan(halaman)
    assert.equal((await rhk()).length, 2)
    assert.match(await baca('bidan', alamat), /Menjaga rahasia pasien/)
  })

  test('bukan lembar kerja, berkas kosong, dan kolom yang hilang ditolak dengan sebabnya', async () => {
    assert.equal((await unggah(new Uint8Array())).status, 422)
    assert.equal((await unggah(new Uint8Array([0x50, 0x4b, 1, 2, 3]))).status, 422)
    const hilang = await (await unggah([KEPALA.slice(0, 5), ['Utama', '', 'A']])).text()
    assert.match(hilang, /Kolom “Target” tidak ada/)
    const rusak = { versi: '1', lembar: '{"bukan": "lembar"}' }
    assert.equal((await kirim('bidan', `${alamat}/lembar/terapkan`, rusak)).status, 422)
  })

  test('SKP yang sudah ditetapkan tidak berubah lewat berkas', async () => {
    await dunia.db.updateTable('skp').set({ status: 'ditetapkan' }).where('id', '=', skpId).execute()
    const isian = { versi: '99', lembar: JSON.stringify([KEPALA, BARIS_LAMA]) }
    const jawab = await kirim('bidan', `${alamat}/lembar/terapkan`, isian)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /karena SKP berstatus Ditetapkan/)
  })
})
