import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { rapat, teksPdf } from '../../laporan/baca-pdf.ts'
import { addEntriDisetujui, bukaDunia } from '../penilaian/dunia.ts'

const d = await bukaDunia('kapus', 'bidan', 'perawat', 'sopir')
const { bidan, kapus } = d.kota.id
const REKAMAN = `/skp/${d.skp.bidan.skpId}/umpan-balik`
await addEntriDisetujui(d.db, { rhkId: d.skp.bidan.rhkId, pegawaiId: bidan })
await d.db
  .insertInto('umpanBalik')
  .values([
    {
      id: newId(),
      pegawaiId: bidan,
      penulisId: kapus,
      sebagai: 'pimpinan',
      rhkId: d.skp.bidan.rhkId,
      isi: 'Kunjungan naik.',
      bukti: 'Kohort',
      sifat: 'positif',
      tanggal: Temporal.PlainDate.from('2026-10-20'),
      dibuatPada: d.jam.now(),
    },
  ])
  .execute()

const baca = async (alamat: string) => {
  const jawab = await d.request(d.masuk.bidan ?? null, 'GET', alamat)
  assert.equal(jawab.status, 200)
  return jawab
}
const isiPdf = async (alamat: string) =>
  rapat(teksPdf(new Uint8Array(await (await baca(alamat)).arrayBuffer())))

test('rekaman satu periode memuat realisasi, bukti, dan ucapan tentang hasilnya', async () => {
  const halaman = await (await baca(`${REKAMAN}?periode=${d.oktober}`)).text()
  assert.match(halaman, /Rekaman Oktober 2026/)
  assert.match(halaman, /7 orang/)
  assert.match(halaman, /Kunjungan naik\. \(bukti: Kohort\)/)
  const lain = await (await baca(REKAMAN)).text()
  assert.match(lain, /Rekaman November 2026/)
  assert.doesNotMatch(lain, /Kunjungan naik/)
})

test('keduanya dicetak: pendokumentasian (B.1.2) dan rekaman umpan balik (B.1.5)', async () => {
  const dokumentasi = await isiPdf(`${REKAMAN}/pendokumentasian.pdf?periode=${d.oktober}`)
  assert.match(dokumentasi, /PENDOKUMENTASIANKINERJA.*RealisasidanBuktiDukung:1\.7orang/)
  const rekaman = await isiPdf(`${REKAMAN}/rekaman.pdf?periode=${d.oktober}`)
  assert.match(rekaman, /REKAMANINFORMASIUMPANBALIKBERKELANJUTAN/)
  assert.match(rekaman, /Pimpinan:Kunjungannaik\.\(bukti:Kohort\)/)
})

test('rekan dan orang dari dinas lain tidak membukanya', async () => {
  for (const siapa of [d.masuk.perawat, d.masuk.sopir])
    for (const ekor of ['', '/rekaman.pdf', '/pendokumentasian.pdf'])
      assert.equal((await d.request(siapa ?? null, 'GET', `${REKAMAN}${ekor}`)).status, 404)
})
