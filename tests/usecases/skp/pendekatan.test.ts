import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { teksPdf } from '../../laporan/baca-pdf.ts'
import { addEntriDisetujui, bukaDunia, isianPenilai, mulai, tetapkanCapaian } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'bidan', 'kadis')
const { kapus, bidan, kadis } = dunia.masuk
const [rhk, iki] = [newId(), newId()]
const alamat =
  (await dunia.request(bidan ?? null, 'POST', '/skp', { tahun: '2027' })).headers.get('location') ?? ''

const versi = async () => {
  const id = alamat.split('/').at(-1) ?? ''
  const satu = await dunia.db.selectFrom('skp').select('versi').where('id', '=', id).executeTakeFirstOrThrow()
  return String(satu.versi)
}
const isian = async (tambahan: { [nama: string]: string } = {}) => ({
  versi: await versi(),
  aksi: 'simpan',
  pendekatan: 'kualitatif',
  rhk,
  [`jenis.${rhk}`]: 'utama',
  [`uraian.${rhk}`]: 'Ibu hamil terlayani lengkap',
  [`pemberi.${rhk}`]: 'Kepala Puskesmas',
  [`diintervensi.${rhk}`]: dunia.skp.kapus.rhkId,
  [`indikator.${rhk}`]: iki,
  [`uraian.${iki}`]: 'Kunjungan K6 tercatat',
  [`target.${iki}`]: '95 %',
  ...tambahan,
})
const simpan = async (tambahan: { [nama: string]: string } = {}) =>
  dunia.request(bidan ?? null, 'POST', `${alamat}/simpan`, await isian(tambahan))
const kertas = async (path: string, as = bidan) =>
  teksPdf(Buffer.from(await (await dunia.request(as ?? null, 'GET', path)).arrayBuffer()))

describe('SKP dengan pendekatan kualitatif', () => {
  test('pegawai memilih pendekatan, dan aspek yang sudah dipilih tidak hilang bila ia kembali', async () => {
    await dunia.db
      .updateTable('skp')
      .set({ rentang: '[2026-01-01,2028-01-01)' })
      .where('id', '=', dunia.skp.kapus.skpId)
      .execute()
    await simpan({ pendekatan: 'kuantitatif', [`aspek.${iki}`]: 'kualitas' })
    const jawab = await simpan({ aksi: 'pendekatan:kualitatif', [`aspek.${iki}`]: 'kualitas' })
    assert.equal(jawab.status, 303)
    const halaman = await (await dunia.request(bidan ?? null, 'GET', alamat)).text()
    assert.match(halaman, /Ganti ke pendekatan kuantitatif/)
    assert.match(halaman, new RegExp(`type="hidden" name="aspek.${iki}" value="kualitas"`))
  })

  test('tanpa aspek SKP itu lengkap, ditetapkan, dan tercetak sebagai Format A.1.6', async () => {
    const jawab = await simpan({ aksi: 'ajukan' })
    assert.equal(jawab.status, 303, await jawab.text())
    const tetap = await dunia.request(kapus ?? null, 'POST', `${alamat}/tetapkan`, { versi: await versi() })
    assert.equal(tetap.status, 303)
    const teks = await kertas(`${alamat}/cetak.pdf`)
    for (const bagian of [
      'PENDEKATAN HASIL KERJA KUALITATIF',
      'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
      'Kunjungan K6 tercatat, target 95 %',
      '(penugasan dari Kepala Puskesmas)',
    ])
      assert.ok(teks.replaceAll(/\s+/g, ' ').includes(bagian), bagian)
    assert.doesNotMatch(teks, /Kuantitas/)
  })

  for (const [siapa, bentuk] of [
    ['bidan', 'ja-jf'],
    ['kapus', 'jpt'],
  ] as const)
    test(`evaluasi SKP kualitatif (${bentuk}) berjalan sampai diterima dan tercetak sebagai Format C.1.1`, async () => {
      const skp = dunia.skp[siapa]
      const pegawaiId = dunia.kota.id[siapa]
      const penilai = siapa === 'bidan' ? kapus : kadis
      await dunia.db
        .updateTable('skp')
        .set({ pendekatan: 'kualitatif' })
        .where('id', '=', skp.skpId)
        .execute()
      if (siapa === 'bidan') await tetapkanCapaian(dunia, kadis)
      await addEntriDisetujui(dunia.db, { rhkId: skp.rhkId, pegawaiId })
      const id = await mulai(dunia, penilai, pegawaiId)
      const isi = isianPenilai(skp, { hasil: 'sesuai', perilaku: 'sesuai' })
      const tetap = await dunia.request(penilai ?? null, 'POST', `/penilaian/${id}/simpan`, isi)
      assert.equal(tetap.status, 303, await tetap.text())
      const terima = await dunia.request(dunia.masuk[siapa] ?? null, 'POST', `/penilaian/${id}/terima`)
      assert.equal(terima.status, 303)

      const teks = (await kertas(`/penilaian/${id}/evaluasi.pdf`, dunia.masuk[siapa])).replaceAll(/\s+/g, ' ')
      for (const bagian of ['KUALITATIF', 'Jumlah kunjungan K6, target 20 orang', '19 orang', 'Pertahankan.'])
        assert.ok(teks.includes(bagian), `${bagian}: ${teks}`)
      assert.equal(/target 20 orang, perspektif Penerima Layanan/.test(teks), bentuk === 'jpt')
      assert.match(await kertas(`/penilaian/${id}/dokumen.pdf`, dunia.masuk[siapa]), /DOKUMEN EVALUASI/)
    })
})
