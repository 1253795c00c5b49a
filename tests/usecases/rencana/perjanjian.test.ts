import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { teksPdf } from '../../laporan/baca-pdf.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from '../skp/dunia-skp.ts'

const dunia = await bukaDunia('kapus', 'kadis', 'bidan', 'adminDinkes', 'inspektur', 'sopir')
const { kirim, buka, baca } = langkahSkp(dunia)
const unitId = dunia.kota.unit.puskesmas
const alamat = `/rencana/${unitId}`
const [sasaran, kunjungan, tunggu, indeks] = [newId(), newId(), newId(), newId()]

/** Three indicators: one that adds up, one that should fall, one with plans of action only. */
function isian(versi: number, ubah: { readonly [nama: string]: string } = {}) {
  const form = new FormData()
  const isi = {
    tahun: '2026',
    versi: String(versi),
    aksi: 'simpan',
    [`sasaran.${sasaran}`]: 'Ibu dan anak sehat',
    [`uraian.${kunjungan}`]: 'Kunjungan ibu hamil',
    [`target.${kunjungan}`]: '1.000',
    [`satuan.${kunjungan}`]: 'kunjungan',
    [`gabungan.${kunjungan}`]: 'jumlah',
    [`target.${kunjungan}.1`]: '250',
    [`target.${kunjungan}.2`]: '250',
    [`target.${kunjungan}.3`]: '250',
    [`target.${kunjungan}.4`]: '250',
    [`uraian.${tunggu}`]: 'Waktu tunggu',
    [`target.${tunggu}`]: '30',
    [`satuan.${tunggu}`]: 'menit',
    [`arah.${tunggu}`]: 'turun',
    [`gabungan.${tunggu}`]: 'akhir',
    [`target.${tunggu}.3`]: '30',
    [`uraian.${indeks}`]: 'Indeks kepuasan',
    [`target.${indeks}`]: '88,31',
    [`aksi.${indeks}.3`]: 'Survei dua minggu',
    ...ubah,
  }
  for (const [nama, nilai] of Object.entries(isi)) form.set(nama, nilai)
  form.set('sasaran', sasaran)
  for (const id of [kunjungan, tunggu, indeks]) form.append(`iku.${sasaran}`, id)

  return form
}

const kirimForm = (siapa: 'kapus' | 'kadis' | 'adminDinkes' | 'inspektur' | 'sopir', form: FormData) =>
  dunia.request(dunia.masuk[siapa] ?? null, 'POST', alamat, form)

describe('Perjanjian kinerja unit', () => {
  test('ditulis pemimpin unit; yang lain membaca atau tidak melihatnya', async () => {
    assert.equal((await kirimForm('kapus', isian(0))).status, 303)
    const halaman = await baca('kapus', `${alamat}?tahun=2026`)
    assert.match(halaman, /Kunjungan ibu hamil/)
    assert.match(halaman, /value="88,31"/)
    assert.match(await baca('inspektur', alamat), /Kunjungan ibu hamil/)
    assert.equal((await buka('bidan', alamat)).status, 404)
    assert.equal((await kirimForm('sopir', isian(1))).status, 404)
    assert.equal((await kirimForm('inspektur', isian(1))).status, 404)
    const atasan = await kirimForm('kadis', isian(1))
    assert.equal(atasan.status, 422)
    assert.match(await atasan.text(), /karena disusun oleh pemimpin unitnya/)
    assert.match(await baca('kadis', '/rencana?tahun=2026'), /Puskesmas Sempaja/)
  })

  test('angka yang bukan angka ditolak dan kembali seperti ditulis', async () => {
    const jawab = await kirimForm('kapus', isian(1, { [`target.${kunjungan}`]: 'seribu' }))
    assert.equal(jawab.status, 422)
    const halaman = await jawab.text()
    assert.match(halaman, /value="seribu"/)
    assert.match(halaman, /Tulis angka saja/)
  })

  test('dua yang menyimpan bersamaan melihat tulisan keduanya', async () => {
    assert.equal((await kirimForm('adminDinkes', isian(1))).status, 303)
    const jawab = await kirimForm('kapus', isian(1, { [`uraian.${tunggu}`]: 'Waktu tunggu loket' }))
    assert.equal(jawab.status, 409)
    const halaman = await jawab.text()
    assert.match(halaman, /Indikator 1\.2, tersimpan/)
    assert.match(halaman, /name="versi" value="2"/)
    assert.equal((await kirimForm('kapus', isian(2))).status, 303)
  })

  test('ditetapkan pimpinan satu tingkat di atas setelah lengkap, bukan oleh pemimpinnya sendiri', async () => {
    const tetapkan = (siapa: 'kapus' | 'kadis', versi: string) =>
      kirim(siapa, `${alamat}/tetapkan`, { tahun: '2026', versi })
    const belum = await tetapkan('kadis', '3')
    assert.equal(belum.status, 422)
    assert.match(await belum.text(), /karena dr\. Hendra Wiratama belum menyetujuinya sebagai Pihak Pertama/)
    const sendiri = await tetapkan('kapus', '3')
    assert.equal(sendiri.status, 422)
    assert.match(await sendiri.text(), /yaitu dr\. Hairul Anwar/)
    assert.equal((await kirimForm('kapus', isian(3, { [`target.${indeks}`]: '' }))).status, 303)
    const setujui = { aksi: 'setujui' }
    const kurang = await kirimForm('kapus', isian(4, { ...setujui, [`target.${indeks}`]: '' }))
    assert.match(await kurang.text(), /indikator 1\.3 belum mempunyai target/)
    assert.equal((await kirimForm('adminDinkes', isian(5, setujui))).status, 422)
    assert.equal((await kirimForm('kapus', isian(6, setujui))).status, 303)
    assert.match(await baca('kadis', '/kabar'), /menyetujui perjanjian kinerja Puskesmas Sempaja 2026/)
    assert.match(await baca('kadis', '/'), /Tetapkan perjanjian kinerja Puskesmas Sempaja 2026/)
    assert.doesNotMatch(await baca('kapus', '/'), /Tetapkan perjanjian kinerja/)
    assert.equal((await tetapkan('kadis', '3')).status, 422)
    assert.equal((await kirimForm('kapus', isian(7))).status, 303)
    assert.match(await (await tetapkan('kadis', '8')).text(), /belum menyetujuinya/)
    assert.equal((await kirimForm('kapus', isian(8, setujui))).status, 303)
    assert.equal((await tetapkan('kadis', '9')).status, 303)
    assert.match(await (await kirimForm('kapus', isian(10))).text(), /karena sudah ditetapkan/)
  })

  test('yang ditetapkan dibekukan sebagai kertas dua pihak yang dapat diperiksa', async () => {
    const cetak = `${alamat}/perjanjian.pdf?tahun=2026`
    const pdf = Buffer.from(await (await buka('inspektur', cetak)).arrayBuffer())
    const teks = teksPdf(pdf).replaceAll(/\s+/g, ' ')
    assert.match(teks, /PERJANJIAN KINERJA TAHUN 2026 PUSKESMAS SEMPAJA/)
    assert.match(teks, /Pihak Kedua, Kepala Dinas Kesehatan.*Pihak Pertama, Kepala Puskesmas/)
    assert.match(teks, /Kunjungan ibu hamil 1\.000 kunjungan.*TARGET DAN RENCANA AKSI PER TRIWULAN/)
    assert.deepEqual(pdf, Buffer.from(await (await buka('kadis', cetak)).arrayBuffer()))
    const { kode } = await dunia.db
      .selectFrom('dokumen')
      .select('kode')
      .where('jenis', '=', 'perjanjian-kinerja')
      .executeTakeFirstOrThrow()
    const periksa = await (await dunia.request(null, 'GET', `/dokumen/${kode}`)).text()
    assert.match(periksa, /dr\. Hendra Wiratama<\/p><p[^>]*>Pihak Pertama/)
    assert.match(periksa, /dr\. Hairul Anwar<\/p><p[^>]*>Pihak Kedua/)
    assert.equal((await buka('sopir', cetak)).status, 404)
    for (const versi of ['2', '0', 'satu', '99999999999'])
      assert.equal((await buka('kadis', `${cetak}&versi=${versi}`)).status, 404)
  })

  test('realisasi dicatat per triwulan, dan capaian dihitung dengan penjelasannya', async () => {
    const catat = (siapa: 'kapus' | 'kadis', isi: { readonly [nama: string]: string }) =>
      kirim(siapa, `${alamat}/realisasi`, { tahun: '2026', ...isi })
    const triwulan3 = {
      [`realisasi.${kunjungan}.3`]: '225',
      [`realisasi.${tunggu}.3`]: '27',
      [`realisasi.${indeks}.3`]: '100',
    }
    assert.equal((await catat('kadis', { versi: '10', ...triwulan3 })).status, 422)
    assert.match(await baca('kapus', `${alamat}?tahun=2026`), /realisasi 3 dari 3 indikator belum dicatat/)
    assert.equal((await catat('kapus', { versi: '10', ...triwulan3 })).status, 303)
    // (90 + 110 + 100) / 3
    const halaman = await baca('inspektur', `${alamat}?tahun=2026`)
    assert.match(halaman, /Baik, 100 %/)
    assert.match(halaman, /225 dari 250 kunjungan: 90 %/)
    assert.match(halaman, /27 dari 30 menit: 110 %/)
  })

  test('hasil hitungan menjadi usul capaian; yang menyimpang menulis alasan', async () => {
    const tetapkan = (capaian: string, alasanBeda: string) =>
      kirim('kadis', `/tim/penilaian/capaian/${unitId}`, {
        periode: dunia.oktober,
        versi: '0',
        capaian,
        dasar: 'Laporan triwulan III.',
        alasanBeda,
      })
    const halaman = await baca('kadis', `/tim/penilaian/capaian/${unitId}?periode=${dunia.oktober}`)
    assert.match(halaman, /Realisasi perjanjian kinerja triwulan 3: 100 %\./)
    const ditolak = await tetapkan('Istimewa', '')
    assert.equal(ditolak.status, 422)
    assert.match(await ditolak.text(), /berbeda dari hasil hitungan perjanjian kinerja \(Baik\)/)
    assert.equal((await tetapkan('Istimewa', 'Melayani dua kecamatan lain.')).status, 303)
    const capaian = await dunia.db
      .selectFrom('capaianOrganisasi')
      .select(['saran', 'alasanBeda', 'capaian'])
      .executeTakeFirstOrThrow()
    assert.deepEqual(capaian, {
      saran: 'Baik',
      alasanBeda: 'Melayani dua kecamatan lain.',
      capaian: 'Istimewa',
    })
  })

  test('dibuka kembali hanya dengan alasan, dan realisasinya tetap ada', async () => {
    const bukaLagi = (siapa: 'kapus' | 'kadis', alasan: string) =>
      kirim(siapa, `${alamat}/buka`, { tahun: '2026', alasan })
    assert.equal((await bukaLagi('kapus', 'Anggaran berubah.')).status, 422)
    assert.match(await (await bukaLagi('kadis', '')).text(), /karena alasannya belum ditulis/)
    assert.equal((await bukaLagi('kadis', 'Anggaran berubah.')).status, 303)
    assert.equal((await kirimForm('kapus', isian(12))).status, 303)
    const { realisasi } = await dunia.db
      .selectFrom('ikuTriwulan')
      .select('realisasi')
      .where('ikuId', '=', kunjungan)
      .where('triwulan', '=', 3)
      .executeTakeFirstOrThrow()
    assert.equal(Number(realisasi), 225)
  })
})
