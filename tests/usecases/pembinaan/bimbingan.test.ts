import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { addPeran } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { KOMPETENSI, langkahBimbingan, PEGAWAI, PEMBIMBING, PENDAPAT } from './langkah-bimbingan.ts'

const d = await bukaDunia(
  'kapus',
  'kadis',
  'bidan',
  'perawat',
  'adminDinkes',
  'adminBkpsdm',
  'inspektur',
  'sopir',
)
await addPeran(d.db, { pejabatId: d.kota.id.sopir, peran: 'pimpinan-kepegawaian' })
const kepegawaian = await d.login(ORANG.sopir)
const { skpId, rhkId } = d.skp.bidan

type Siapa = keyof typeof d.masuk
const kirim = (siapa: Siapa, path: string, form: { [nama: string]: string }) =>
  d.request(d.masuk[siapa] ?? null, 'POST', path, form)
const status = async (siapa: Siapa, path: string) =>
  (await d.request(d.masuk[siapa] ?? null, 'GET', path)).status
const baca = async (siapa: Siapa, path: string) =>
  (await d.request(d.masuk[siapa] ?? null, 'GET', path)).text()

const { mulai, selesai } = langkahBimbingan(d)

describe('Bimbingan kinerja', () => {
  test('indikator hasil kerja langsung terisi, dan setiap pihak hanya mengisi bagiannya', async () => {
    const alamat = await mulai('kapus')
    assert.match(await baca('bidan', alamat), /name="tujuan\.0\.indikator"[^>]*>Jumlah kunjungan K6/)
    assert.equal((await kirim('bidan', alamat, { versi: '1', ...PEGAWAI, ...PEMBIMBING })).status, 303)
    const { isi } = await d.db
      .selectFrom('bimbingan')
      .select('isi')
      .where('id', '=', alamat.slice(11))
      .executeTakeFirstOrThrow()
    assert.match(JSON.stringify(isi), /Meminta bantuan kader/)
    assert.doesNotMatch(JSON.stringify(isi), /Memakai peta kader/)
  })

  test('yang belum lengkap tidak dapat ditandatangani, dan yang diubah ditandatangani ulang', async () => {
    const alamat = await mulai('bidan')
    const kurang = await kirim('bidan', `${alamat}/tanda-tangan`, { versi: '1' })
    assert.equal(kurang.status, 422)
    assert.match(await kurang.text(), /Peluang/)
    await kirim('bidan', alamat, { versi: '1', ...PEGAWAI })
    await kirim('kapus', alamat, { versi: '2', ...PEMBIMBING, aksi: 'tanda-tangan' })
    await kirim('bidan', alamat, { versi: '3', ...PEGAWAI, 'fakta.0.progres': '9 orang' })
    const ulang = await d.db
      .selectFrom('bimbingan')
      .select('ditandatanganiPembimbingPada')
      .where('id', '=', alamat.slice(11))
      .executeTakeFirstOrThrow()
    assert.equal(ulang.ditandatanganiPembimbingPada, null)
  })

  test('dua tab menyimpan bersamaan: yang kedua melihat yang tersimpan di samping tulisannya', async () => {
    const alamat = await mulai('kapus')
    await kirim('bidan', alamat, { versi: '1', ...PEGAWAI, 'peluang.0.peluang': 'Meminjam motor dinas' })
    const kedua = await kirim('bidan', alamat, { versi: '1', ...PEGAWAI })
    assert.equal(kedua.status, 409)
    const halaman = await kedua.text()
    const teks = halaman.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
    assert.match(teks, /Peluang, baris 1, tersimpan.{0,60}Meminjam motor dinas/)
    assert.match(teks, /Peluang, baris 1, tulisan Anda.{0,60}Meminta bantuan kader/)
    assert.doesNotMatch(teks, /Tujuan, baris 1, tersimpan/)
    assert.match(halaman, /name="versi" value="2"/)
    assert.match(halaman, /name="peluang\.0\.peluang"[^>]*>Meminta bantuan kader/)
    assert.equal((await kirim('bidan', alamat, { versi: '2', ...PEGAWAI })).status, 303)
  })

  test('dua orang menyimpan bersamaan: yang kedua melihat tulisannya dengan penjelasan', async () => {
    const alamat = await mulai('kapus')
    await kirim('kapus', alamat, { versi: '1', ...PEMBIMBING })
    const kedua = await kirim('bidan', alamat, { versi: '1', ...PEGAWAI })
    assert.equal(kedua.status, 409)
    assert.match(await kedua.text(), /Meminta bantuan kader/)
  })

  test('penilai memberi penugasan khusus kepada pihak lain, pegawai tidak', async () => {
    const alamat = await mulai('kapus', { nip: ORANG.perawat })
    assert.equal(await status('perawat', alamat), 200)
    assert.equal((await kirim('perawat', alamat, { versi: '1', ...PEMBIMBING })).status, 303)
    const form = { id: newId(), jenis: 'coaching', rhk: rhkId, topik: '', nip: ORANG.perawat }
    assert.equal((await kirim('bidan', `/skp/${skpId}/bimbingan`, form)).status, 422)
    assert.equal((await kirim('perawat', `/skp/${skpId}/bimbingan`, form)).status, 404)
  })

  test('rekamannya dibaca yang disebut peraturan; admin, inspektorat, dan rekan lain tidak', async () => {
    const alamat = await selesai()
    for (const siapa of ['bidan', 'kapus', 'kadis'] as const)
      assert.equal(await status(siapa, alamat), 200, siapa)
    assert.equal((await d.request(kepegawaian, 'GET', alamat)).status, 200)
    for (const siapa of ['adminBkpsdm', 'adminDinkes', 'inspektur', 'perawat'] as const)
      for (const akhir of ['', '/bimbingan.pdf', '/kompetensi', '/umpan-balik'])
        assert.equal(await status(siapa, `${alamat}${akhir}`), 404, `${siapa} ${akhir}`)
  })

  test('sebelum ditandatangani keduanya, atasan penilai dan pimpinan kepegawaian belum membacanya', async () => {
    const alamat = await mulai('kapus', { topik: 'Belum dilaporkan' })
    for (const akhir of ['', '/bimbingan.pdf']) {
      assert.equal(await status('kadis', `${alamat}${akhir}`), 404)
      assert.equal((await d.request(kepegawaian, 'GET', `${alamat}${akhir}`)).status, 404)
      assert.equal(await status('bidan', `${alamat}${akhir}`), 200)
    }
    assert.doesNotMatch(await baca('kadis', '/pembinaan'), /Belum dilaporkan/)
  })

  test('umpan balik pegawai diserahkan kepada atasan pimpinan, pimpinannya tidak membacanya', async () => {
    const alamat = await selesai()
    assert.equal(
      (await kirim('bidan', `${alamat}/umpan-balik`, { ...PENDAPAT, 'kriteria.4': '' })).status,
      422,
    )
    const catatan = { 'catatan.pembimbing': 'Terlalu banyak menggurui.' }
    assert.equal((await kirim('bidan', `${alamat}/umpan-balik`, { ...PENDAPAT, ...catatan })).status, 303)
    assert.match(await baca('kadis', `${alamat}/umpan-balik`), /Terlalu banyak menggurui/)
    assert.equal(await status('kadis', `${alamat}/umpan-balik.pdf`), 200)
    for (const akhir of ['/umpan-balik', '/umpan-balik.pdf'])
      assert.equal(await status('kapus', `${alamat}${akhir}`), 404)
    const jejak = await d.db.selectFrom('audit').selectAll().execute()
    assert.ok(jejak.some(({ peristiwa }) => peristiwa === 'bimbingan.pendapat-diberikan'))
    assert.ok(!jejak.some((baris) => JSON.stringify(baris).includes('menggurui')))
  })

  test('pembimbing mengevaluasi kompetensi dengan alasan, lalu atasan menentukan tindak lanjut', async () => {
    const alamat = await selesai()
    assert.equal(
      (await kirim('kapus', `${alamat}/kompetensi`, { ...KOMPETENSI, 'alasan.2': '' })).status,
      422,
    )
    assert.equal((await kirim('bidan', `${alamat}/kompetensi`, KOMPETENSI)).status, 404)
    assert.equal((await kirim('kapus', `${alamat}/kompetensi`, KOMPETENSI)).status, 303)
    assert.match(await baca('bidan', `${alamat}/kompetensi`), /Pelatihan komunikasi/)
    assert.equal(await status('kadis', `${alamat}/kompetensi.pdf`), 200)

    const lanjut = { tindakLanjut: 'Diikutkan pelatihan bulan depan.' }
    assert.equal((await kirim('kapus', `${alamat}/tindak-lanjut`, lanjut)).status, 404)
    assert.equal((await kirim('kadis', `${alamat}/tindak-lanjut`, lanjut)).status, 303)
    assert.match(await baca('bidan', alamat), /Diikutkan pelatihan bulan depan/)
    assert.equal((await kirim('kadis', `${alamat}/tindak-lanjut`, lanjut)).status, 422)
  })

  test('sebelum keduanya menandatangani, belum ada umpan balik, evaluasi, atau tindak lanjut', async () => {
    const alamat = await mulai('kapus')
    assert.equal((await kirim('bidan', `${alamat}/umpan-balik`, PENDAPAT)).status, 422)
    assert.equal((await kirim('kapus', `${alamat}/kompetensi`, KOMPETENSI)).status, 422)
    assert.equal(
      (await kirim('kadis', `${alamat}/tindak-lanjut`, { tindakLanjut: 'Dilanjutkan' })).status,
      404,
    )
  })

  test('mentoring dicatat bersama dalam jurnal', async () => {
    const alamat = await mulai('bidan', { jenis: 'mentoring', rhk: '', topik: 'Konseling laktasi' })
    const tujuan = {
      'tujuan.0.keahlian': 'Konseling laktasi',
      'tujuan.0.jangkaWaktu': '2 bulan',
      'tujuan.0.perubahan': 'Mandiri',
      'tujuan.0.ukuran': '10 ibu',
    }
    const jurnal = {
      'jurnal.0.waktuTempat': '12 November, poli KIA',
      'jurnal.0.materi': 'Posisi menyusui',
      'jurnal.0.rencanaAksi': 'Mendampingi dua ibu',
      'jurnal.0.targetWaktu': '20 November',
    }
    await kirim('bidan', alamat, { versi: '1', ...tujuan })
    await kirim('kapus', alamat, { versi: '2', ...jurnal, aksi: 'tanda-tangan' })
    assert.equal((await kirim('bidan', `${alamat}/tanda-tangan`, { versi: '3' })).status, 303)
    assert.equal(await status('bidan', `${alamat}/bimbingan.pdf`), 200)
  })

  test('beranda pembinaan menyebut yang diminta dari setiap pihak', async () => {
    await mulai('kapus', { topik: 'Coaching yang menunggu' })
    assert.match(await baca('bidan', '/pembinaan'), /Coaching yang menunggu[\s\S]*?Isi bagian Anda/)
    assert.doesNotMatch(await baca('perawat', '/pembinaan'), /Coaching yang menunggu/)
    assert.doesNotMatch(await baca('adminBkpsdm', '/pembinaan'), /Coaching yang menunggu/)
  })
})
