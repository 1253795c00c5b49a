import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { teksPdf } from '../../laporan/baca-pdf.ts'
import { addPerjanjian, recordIku } from '../../support/perjanjian.ts'
import { addEntriDisetujui, bukaDunia, isianPenilai, mulai, tetapkanCapaian } from '../penilaian/dunia.ts'
import { langkahSkp } from '../skp/dunia-skp.ts'

const dunia = await bukaDunia(
  ...(['kapus', 'kadis', 'bidan', 'adminDinkes', 'adminBkpsdm', 'inspektur', 'sopir', 'waliKota'] as const),
)
const { kirim, buka, baca } = langkahSkp(dunia)
const { db, kota, skp, oktober } = dunia
const unitId = kota.unit.puskesmas
const alamat = `/laporan/${unitId}`
const pada = (path = '') => `${alamat}${path}?periode=${oktober}`

const [k6 = '', rujukan = '', gizi = '', anc = ''] = await addPerjanjian(
  db,
  { unitId, tahun: 2026, oleh: kota.id.kadis },
  [
    { uraian: 'jumlah  kunjungan K6', target: 20, realisasi: 24, keterangan: 'Kelas ibu tiap Kamis.' },
    { uraian: 'Rujukan tuntas', target: 10, realisasi: 6 },
    { uraian: 'Balita gizi baik', target: 50, realisasi: null },
    { uraian: 'Kunjungan nifas', target: 30, realisasi: 30 },
    { uraian: 'Posyandu aktif', target: null, realisasi: null },
  ],
)
await db
  .updateTable('rhk')
  .set({ diintervensiId: skp.kapus.rhkId })
  .where('id', '=', skp.bidan.rhkId)
  .execute()
await addEntriDisetujui(db, { rhkId: skp.bidan.rhkId, pegawaiId: kota.id.bidan })
await tetapkanCapaian(dunia, dunia.masuk.kadis)
const evaluasiId = await mulai(dunia, dunia.masuk.kapus, kota.id.bidan)
await kirim('kapus', `/penilaian/${evaluasiId}/simpan`, isianPenilai(skp.bidan, {}))

type Siapa = 'kapus' | 'kadis' | 'adminDinkes' | 'inspektur' | 'sopir' | 'bidan' | 'waliKota'
const tulis = (siapa: Siapa, versi: number, isi: { readonly [nama: string]: string } = {}) =>
  kirim(siapa, alamat, {
    ...{ periode: oktober, versi: String(versi), aksi: 'simpan', perbaikan: '' },
    dikerjakan: 'Kelas ibu dibuka tiap Kamis; kunjungan naik.',
    ...isi,
  })
const jawab = (siapa: Siapa, versi: number, jawaban: string) =>
  kirim(siapa, `${alamat}/jawab`, { periode: oktober, versi: String(versi), jawaban })
const tanpaTag = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('Laporan evaluasi kinerja unit', () => {
  test('angkanya terlihat pembacanya sejak draf, dan tidak oleh yang lain', async () => {
    for (const siapa of ['kapus', 'kadis', 'adminDinkes', 'adminBkpsdm', 'inspektur', 'waliKota'] as const) {
      const halaman = tanpaTag(await baca(siapa, pada()))
      assert.match(halaman, /2 dari 3 indikator mencapai target/, siapa)
      assert.match(
        halaman,
        /Hasil terkuat jumlah kunjungan K6 120 % 24 dari target 20 orang Kelas ibu tiap Kamis\./,
      )
      assert.match(halaman, /1 kegiatan disetujui dari 1 pegawai, 0 dengan bukti/)
      assert.match(halaman, /Hasil terlemah Rujukan tuntas 60 %/)
      assert.match(halaman, /1 evaluasi ditetapkan/)
      assert.match(halaman, /Di atas ekspektasi 1 orang/)
    }
    for (const siapa of ['bidan', 'sopir'] as const) assert.equal((await buka(siapa, pada())).status, 404)
  })

  test('ditulis kepala unit saja, tersimpan sambil ditulis, dan belum terbaca yang lain', async () => {
    assert.equal((await tulis('kadis', 0)).status, 422)
    for (const siapa of ['adminDinkes', 'inspektur', 'sopir'] as const)
      assert.equal((await tulis(siapa, 0)).status, 404, siapa)
    const otomatis = await dunia.request(
      dunia.masuk.kapus ?? null,
      'POST',
      alamat,
      { periode: oktober, versi: '0', dikerjakan: 'Kelas ibu', perbaikan: 'Jadwal rumah' },
      { 'x-autosimpan': '1' },
    )
    assert.deepEqual((await otomatis.json()).versi, 1)
    assert.match(await baca('kapus', pada()), /Jadwal rumah/)
    assert.doesNotMatch(await baca('kadis', pada()), /Jadwal rumah/)
  })

  test('dua layar yang menyimpan bersamaan melihat tulisan keduanya', async () => {
    const panjang = await tulis('kapus', 1, { perbaikan: 'x'.repeat(4_001) })
    assert.equal(panjang.status, 422)
    assert.match(await panjang.text(), /melebihi 4\.000 huruf/)
    const bentrok = await tulis('kapus', 0, { perbaikan: 'Lain' })
    assert.equal(bentrok.status, 409)
    const halaman = await bentrok.text()
    assert.match(halaman, /Perbaikan lain, tersimpan/)
    assert.match(halaman, /name="versi" value="1"/)
  })

  test('diajukan setelah lengkap: setiap realisasi, yang dikerjakan, dan kata untuk setiap hasil terlemah', async () => {
    const ditolak = await tulis('kapus', 1, { aksi: 'ajukan', dikerjakan: '' })
    assert.equal(ditolak.status, 422)
    const halaman = await ditolak.text()
    assert.match(halaman, /realisasi indikator 1\.3 belum dicatat/)
    assert.match(halaman, /yang dikerjakan dan yang berubah belum ditulis/)
    assert.match(halaman, /perbaikan untuk indikator 1\.2 belum ditulis/)
    await recordIku(db, gizi, 20)
    const lengkap = {
      aksi: 'ajukan',
      [`perbaikan.${rujukan}`]: 'Petugas rujukan ditambah mulai November.',
      [`perbaikan.${gizi}`]: 'Posyandu dibuka dua kali.',
    }
    const kurang = await tulis('kapus', 2, { ...lengkap, [`perbaikan.${gizi}`]: '' })
    assert.match(await kurang.text(), /perbaikan untuk indikator 1\.3 belum ditulis/)
    assert.equal((await jawab('kadis', 3, 'Setuju.')).status, 422)
    assert.equal((await tulis('kapus', 3, lengkap)).status, 303)
    assert.match(await baca('kadis', '/kabar'), /mengajukan laporan evaluasi Puskesmas Sempaja Oktober 2026/)
    assert.match(await baca('kadis', '/'), /Jawab laporan evaluasi Puskesmas Sempaja/)
    for (const siapa of ['kapus', 'waliKota'] as const)
      assert.doesNotMatch(await baca(siapa, '/'), /Jawab laporan evaluasi/)
    assert.equal((await tulis('kapus', 5, lengkap)).status, 422)
  })

  test('yang diajukan tidak bergeser lagi; kepala dapat menariknya selama belum dijawab', async () => {
    await recordIku(db, rujukan, 10)
    assert.match(
      tanpaTag(await baca('kadis', pada())),
      /Hasil terlemah Balita gizi baik 40 % .*Rujukan tuntas 60 %/,
    )
    const tarik = (siapa: Siapa) => kirim(siapa, `${alamat}/tarik`, { periode: oktober })
    assert.equal((await tarik('kadis')).status, 422)
    assert.equal((await tarik('kapus')).status, 303)
    assert.doesNotMatch(tanpaTag(await baca('kadis', pada())), /Rujukan tuntas 60 %/)
    await recordIku(db, rujukan, 6)
    const lagi = {
      aksi: 'ajukan',
      perbaikan: 'Rapat bulanan',
      [`perbaikan.${rujukan}`]: 'Petugas rujukan ditambah.',
      [`perbaikan.${gizi}`]: 'Posyandu dibuka dua kali.',
    }
    assert.equal((await tulis('kapus', 6, lagi)).status, 303)
  })

  test('dijawab pimpinan satu tingkat di atas saja, lalu dibekukan', async () => {
    const [{ versi }] = (await db.selectFrom('laporanUnit').select('versi').execute()) as [{ versi: number }]
    assert.match(tanpaTag(await baca('kadis', pada())), /menunggu jawaban Anda/)
    assert.equal((await jawab('kapus', versi, 'Setuju.')).status, 422)
    assert.equal((await jawab('waliKota', versi, 'Setuju.')).status, 422)
    assert.equal((await jawab('kadis', versi, '')).status, 422)
    assert.equal((await jawab('kadis', versi, 'Setuju; dua bidan ditambah.')).status, 303)
    assert.equal((await jawab('kadis', versi + 1, 'Lagi')).status, 422)
    assert.match(await baca('kapus', '/kabar'), /dr\. Hairul Anwar menjawab laporan evaluasi/)
    const ambil = async () => Buffer.from(await (await buka('inspektur', pada('/laporan.pdf'))).arrayBuffer())
    const pdf = await ambil()
    await recordIku(db, k6, 1)
    assert.deepEqual(await ambil(), pdf)
    const teks = teksPdf(pdf).replaceAll(/\s+/g, ' ')
    assert.match(teks, /LAPORAN EVALUASI KINERJA UNIT KERJA PUSKESMAS SEMPAJA/)
    assert.match(
      teks,
      /Target dan capaian.*Hasil terkuat.*120 %.*Hasil terlemah.*Petugas rujukan.*dua bidan ditambah/,
    )
    await recordIku(db, k6, 24)
  })

  test('kertasnya dapat diperiksa: siapa yang mengajukan dan menjawab, bukan isinya', async () => {
    const { kode } = await db
      .selectFrom('dokumen')
      .select('kode')
      .where('jenis', '=', 'laporan-unit')
      .executeTakeFirstOrThrow()
    const halaman = tanpaTag(await (await dunia.request(null, 'GET', `/dokumen/${kode}`)).text())
    assert.match(
      halaman,
      /dr\. Hendra Wiratama Pemimpin unit.*dr\. Hairul Anwar Pimpinan satu tingkat di atas/,
    )
    assert.doesNotMatch(halaman, /Petugas rujukan/)
  })

  test('laporan periode berikutnya menyebut janji yang lalu dan angkanya kini', async () => {
    dunia.jam.advance({ hours: 24 * 25 })
    await recordIku(db, rujukan, 9)
    const november = await db
      .selectFrom('periode')
      .select('id')
      .where('jenis', '=', 'bulanan')
      .where('urutan', '=', 11)
      .where('tahun', '=', 2026)
      .executeTakeFirstOrThrow()
    const halaman = tanpaTag(await baca('kapus', `${alamat}?periode=${november.id}`))
    assert.match(halaman, /Janji perbaikan pada laporan Oktober 2026/)
    assert.match(halaman, /Rujukan tuntas Petugas rujukan ditambah\. 60 % 90 % Membaik/)
    assert.match(halaman, /Balita gizi baik Posyandu dibuka dua kali\. 40 % 40 % Tetap/)
    assert.match(halaman, /Perbaikan lain: Rapat bulanan/)
    assert.match(await baca('kapus', `${alamat}?periode=${november.id}`), /naik \d/)
    assert.equal(anc.length, 36)
  })
})
