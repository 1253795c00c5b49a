import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { teksPdf } from '../../laporan/baca-pdf.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from './dunia-skp.ts'

const dunia = await bukaDunia('kapus', 'bidan', 'perawat', 'kadis')
const { kirim, buka, baca, versiTerlihat } = langkahSkp(dunia)
const { skpId, rhkId, indikatorId } = dunia.skp.bidan
const alamat = `/skp/${skpId}`
const pdf = async (path: string) =>
  teksPdf(Buffer.from(await (await buka('bidan', path)).arrayBuffer())).replaceAll(/\s+/g, ' ')

const LAMPIRAN = {
  dukungan: 'Dua alat USG\n\n  Pendampingan dokter  ',
  pertanggungjawaban: 'Dilaporkan setiap bulan',
  konsekuensi: 'Diusulkan sebagai pegawai teladan',
}
const MANUAL = {
  indikator: indikatorId,
  tujuan: 'Mengukur layanan ibu hamil',
  definisi: 'Ibu hamil dengan enam kunjungan',
  formula: 'Jumlah ibu dengan K6',
  satuan: 'orang',
  sumberData: 'Kohort ibu',
  kualitas: 'outcome-antara',
  pelaporan: 'bulanan',
}

describe('Lampiran dan manual indikator', () => {
  test('SKP yang sudah ditetapkan tidak berubah tanpa revisi', async () => {
    const jawab = await kirim('bidan', `${alamat}/lampiran`, LAMPIRAN)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /karena SKP berstatus Ditetapkan/)
    assert.equal((await kirim('kapus', `${alamat}/lampiran`, LAMPIRAN)).status, 404)
    assert.equal((await kirim('perawat', `${alamat}/manual`, MANUAL)).status, 404)
  })

  test('ditulis selama draf, satu baris satu butir, dan tampil bagi penilai', async () => {
    await dunia.db.updateTable('skp').set({ status: 'draf' }).where('id', '=', skpId).execute()
    assert.equal((await kirim('bidan', `${alamat}/lampiran`, LAMPIRAN)).status, 303)
    assert.equal((await kirim('bidan', `${alamat}/manual`, MANUAL)).status, 303)
    const halaman = await baca('kapus', `${alamat}/lampiran`)
    assert.match(halaman, /<li>Dua alat USG<\/li><li>Pendampingan dokter<\/li>/)
    assert.match(await baca('kapus', `${alamat}/manual`), /Ibu hamil dengan enam kunjungan/)
    assert.equal((await buka('perawat', `${alamat}/manual`)).status, 404)
  })

  test('tulisan yang terlalu panjang ditolak dan tidak hilang', async () => {
    const panjang = 'a'.repeat(2_001)
    const jawab = await kirim('bidan', `${alamat}/lampiran`, { ...LAMPIRAN, konsekuensi: panjang })
    assert.equal(jawab.status, 422)
    assert.ok((await jawab.text()).includes(panjang))
    const lain = await kirim('bidan', `${alamat}/manual`, {
      ...MANUAL,
      indikator: dunia.skp.kapus.indikatorId,
    })
    assert.equal(lain.status, 422)
  })

  test('ditetapkan bersama SKP dan tercetak seperti Format A.1.8 dan A.1.3, juga setelah diubah kemudian', async () => {
    await dunia.db
      .updateTable('rhk')
      .set({ diintervensiId: dunia.skp.kapus.rhkId })
      .where('id', '=', rhkId)
      .execute()
    assert.match(await pdf(`${alamat}/lampiran.pdf`), /Pendampingan dokter/)
    assert.equal((await kirim('bidan', `${alamat}/ajukan`)).status, 303)
    const tetap = await kirim('kapus', `${alamat}/tetapkan`, { versi: await versiTerlihat('kapus', alamat) })
    assert.equal(tetap.status, 303, await tetap.text())
    await dunia.db
      .updateTable('lampiranSkp')
      .set({ dukungan: ['Diubah kemudian'] })
      .where('skpId', '=', skpId)
      .execute()
    const lampiran = await pdf(`${alamat}/lampiran.pdf`)
    assert.match(lampiran, /DUKUNGAN SUMBER DAYA 1\. Dua alat USG 2\. Pendampingan dokter/)
    assert.doesNotMatch(lampiran, /Diubah kemudian/)
    const manual = await pdf(`${alamat}/manual.pdf`)
    for (const bagian of [MANUAL.tujuan, MANUAL.definisi, MANUAL.formula, MANUAL.sumberData, '( X ) Bulanan'])
      assert.ok(manual.includes(bagian), bagian)
    const jenis = await dunia.db
      .selectFrom('dokumen')
      .select('jenis')
      .where('entitasId', '=', skpId)
      .execute()
    assert.deepEqual(jenis.map((satu) => satu.jenis).toSorted(), ['lampiran-skp', 'manual-indikator', 'skp'])
  })
})

describe('Rencana aksi', () => {
  const isian = { periode: dunia.oktober, [`aksi.${rhkId}`]: 'Menyisir ibu hamil\nMembuat jadwal kunjungan' }

  test('pemilik menulis langkah per periode; penilai membaca', async () => {
    assert.equal((await kirim('kapus', `${alamat}/rencana-aksi`, isian)).status, 404)
    assert.equal((await kirim('bidan', `${alamat}/rencana-aksi`, isian)).status, 303)
    const halaman = await baca('kapus', `${alamat}/rencana-aksi?periode=${dunia.oktober}`)
    assert.match(halaman, /<li>Menyisir ibu hamil<\/li><li>Membuat jadwal kunjungan<\/li>/)
    assert.doesNotMatch(await baca('kapus', `${alamat}/rencana-aksi`), /Menyisir ibu hamil/)
  })

  test('periode di luar masa SKP dan hasil kerja orang lain ditolak', async () => {
    const lain = await kirim('bidan', `${alamat}/rencana-aksi`, { ...isian, periode: skpId })
    assert.equal(lain.status, 422)
    const asing = { periode: dunia.oktober, [`aksi.${dunia.skp.perawat.rhkId}`]: 'Langkah' }
    assert.equal((await kirim('bidan', `${alamat}/rencana-aksi`, asing)).status, 422)
  })

  test('tercetak seperti Format B.1.1', async () => {
    const teks = await pdf(`${alamat}/rencana-aksi.pdf?periode=${dunia.oktober}`)
    assert.match(teks, /RENCANA AKSI PERIODE: BULAN OKTOBER 2026/)
    assert.match(teks, /Rencana Aksi: 1\. Menyisir ibu hamil 2\. Membuat jadwal kunjungan/)
    assert.doesNotMatch(teks, /Pejabat Penilai Kinerja/)
  })
})
