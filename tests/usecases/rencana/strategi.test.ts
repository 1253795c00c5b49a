import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { butirStrategi } from '../../../src/domain/rencana/strategi.ts'
import { teksPdf } from '../../laporan/baca-pdf.ts'
import { addPerjanjian } from '../../support/perjanjian.ts'
import { STRATEGI } from '../../support/strategi.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from '../skp/dunia-skp.ts'

const dunia = await bukaDunia('kapus', 'kadis', 'bidan', 'adminDinkes', 'inspektur', 'sopir')
const { kirim, buka, baca } = langkahSkp(dunia)
const unitId = dunia.kota.unit.puskesmas
const alamat = `/rencana/${unitId}/workblock`
const id = newId()
const [ikuId = ''] = await addPerjanjian(dunia.db, { unitId, tahun: 2026, oleh: dunia.kota.id.kadis }, [
  { uraian: 'Kunjungan ibu hamil', target: 1_000, realisasi: null },
])

type Siapa = 'kapus' | 'kadis' | 'bidan' | 'adminDinkes' | 'inspektur' | 'sopir'

function simpan(siapa: Siapa, versi: number, ubah: Readonly<Record<string, string>> = {}) {
  const isi = { ...STRATEGI, ikuId: '', ...ubah }
  return kirim(siapa, `${alamat}/${id}`, { tahun: '2026', versi: String(versi), ...isi })
}

describe('Strategi unit (Format A.1.4)', () => {
  test('ditulis pemimpin unit; orang unit itu membacanya, yang lain tidak', async () => {
    assert.match(await baca('kapus', `${alamat}?tahun=2026`), /Belum ada strategi/)
    assert.equal((await buka('kapus', `${alamat}/baru?tahun=2026`)).status, 200)
    assert.equal((await simpan('kapus', 0)).status, 303)
    for (const siapa of ['bidan', 'kadis', 'inspektur', 'adminDinkes'] as const)
      assert.match(await baca(siapa, `${alamat}?tahun=2026`), /Menjemput ibu hamil sampai rumah/)
    assert.match(await baca('bidan', '/tim-kerja'), new RegExp(alamat))
    assert.doesNotMatch(await baca('sopir', '/tim-kerja'), new RegExp(alamat))
    assert.doesNotMatch(await baca('bidan', alamat), /Ubah strategi/)
    for (const siapa of ['sopir'] as const) assert.equal((await buka(siapa, alamat)).status, 404)
    for (const siapa of ['bidan', 'sopir', 'inspektur'] as const)
      assert.equal((await simpan(siapa, 1)).status, 404)
    const atasan = await simpan('kadis', 1, { judul: 'Diubah atasan' })
    assert.equal(atasan.status, 422)
    assert.match(await atasan.text(), /karena ditulis oleh pemimpin unitnya/)
    assert.equal((await buka('kadis', `${alamat}/${id}`)).status, 404)
    assert.equal((await buka('kapus', `${alamat}/${newId()}`)).status, 404)
  })

  test('tanpa judul, atau dengan indikator yang bukan milik unit tahun itu, ditolak dan tulisannya kembali', async () => {
    const tanpaJudul = await simpan('kapus', 1, { judul: '', tujuan: 'Tujuan yang baru' })
    assert.equal(tanpaJudul.status, 422)
    const halaman = await tanpaJudul.text()
    assert.match(halaman, /karena judulnya belum ditulis/)
    assert.match(halaman, /Tujuan yang baru/)
    const asing = await simpan('kapus', 1, { ikuId: newId() })
    assert.equal(asing.status, 422)
    assert.match(await asing.text(), /tidak ada lagi di perjanjian kinerja/)
    const ganda = await simpan('kapus', 1, { ikuId, intervensi: 'Kata saya sendiri' })
    assert.equal(ganda.status, 422)
    assert.match(await ganda.text(), /Kosongkan salah satunya[\s\S]*Kata saya sendiri/)
  })

  test('indikator yang dipilih membawa targetnya, dan kalimatnya tetap ada setelah indikator itu dihapus', async () => {
    assert.equal((await simpan('kapus', 1, { ikuId, intervensi: '' })).status, 303)
    assert.match(await baca('kapus', alamat), /Kunjungan ibu hamil: 1\.000 orang/)
    await dunia.db.updateTable('iku').set({ target: 1_200 }).where('id', '=', ikuId).execute()
    assert.match(await baca('bidan', alamat), /Kunjungan ibu hamil: 1\.200 orang/)
    await dunia.db.deleteFrom('iku').where('id', '=', ikuId).execute()
    assert.match(await baca('bidan', alamat), /Kunjungan ibu hamil: 1\.000 orang/)
  })

  test('dua yang menyimpan bersamaan melihat tulisan keduanya', async () => {
    assert.equal((await simpan('adminDinkes', 2, { anggaran: 'Rp50.000.000' })).status, 303)
    const jawab = await simpan('kapus', 2, { anggaran: 'Rp60.000.000' })
    assert.equal(jawab.status, 409)
    const halaman = await jawab.text()
    assert.match(halaman, /Anggaran, tersimpan/)
    assert.match(halaman, /name="versi" value="3"/)
    assert.equal((await simpan('kapus', 3, { anggaran: 'Rp60.000.000' })).status, 303)
  })

  test('dicetak menurut Format A.1.4, satu lembar setiap strategi', async () => {
    const cetak = `/rencana/${unitId}/workblock.pdf?tahun=2026`
    const teks = teksPdf(Buffer.from(await (await buka('bidan', cetak)).arrayBuffer())).replaceAll(
      /\s+/g,
      ' ',
    )
    assert.match(teks, /JUDUL INISIATIF.*Menjemput ibu hamil sampai rumah/)
    assert.match(
      teks,
      /1\. 12 kelas ibu hamil 2\. 48 laporan kunjungan rumah B\. TRANSFORMATIF 3\. Daftar ibu/,
    )
    assert.equal((await buka('sopir', cetak)).status, 404)
    assert.equal((await buka('bidan', `/rencana/${unitId}/workblock.pdf?tahun=2027`)).status, 303)
  })

  test('keluaran kuncinya ditawarkan di matriks pemimpin unit', async () => {
    assert.match(await baca('kapus', '/tim/matriks?tahun=2026'), /Daftar ibu hamil yang diperbarui/)
    assert.doesNotMatch(await baca('kadis', '/tim/matriks?tahun=2026'), /Daftar ibu hamil yang diperbarui/)
  })

  test('dihapus pemimpinnya, bukan yang lain, dan tidak bila sudah berubah', async () => {
    const hapus = (siapa: Siapa, versi: number) =>
      kirim(siapa, `${alamat}/${id}/hapus`, { versi: String(versi) })
    assert.equal((await hapus('bidan', 4)).status, 404)
    assert.equal((await hapus('kadis', 4)).status, 422)
    const basi = await hapus('kapus', 3)
    assert.equal(basi.status, 422)
    assert.match(await basi.text(), /berubah di tempat lain/)
    assert.equal((await hapus('kapus', 4)).status, 303)
    assert.match(await baca('kapus', alamat), /Belum ada strategi/)
    assert.equal((await hapus('kapus', 4)).status, 404)
    assert.equal((await simpan('kapus', 4)).status, 404)
  })
})

test('daftar kegiatan dibaca sebaris satu, tanpa nomor atau tanda yang diketik di depannya', () => {
  assert.deepEqual(butirStrategi('1. Kelas ibu\n\n- Kunjungan rumah\n  12 laporan '), [
    'Kelas ibu',
    'Kunjungan rumah',
    '12 laporan',
  ])
})
