import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { teksPdf } from '../../laporan/baca-pdf.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from '../skp/dunia-skp.ts'

const dunia = await bukaDunia('kapus', 'kadis', 'bidan', 'perawat', 'sopir', 'waliKota')
const { kirim, buka, baca } = langkahSkp(dunia)
const { id } = dunia.kota
const { rhkId: induk, indikatorId } = dunia.skp.kapus
const alamat = '/tim/matriks'
const sel = (pegawaiId: string) => `${pegawaiId}.${induk}`
await dunia.db.updateTable('indikator').set({ target: '20 orang' }).where('id', '=', indikatorId).execute()
await dunia.db.updateTable('skp').set({ status: 'draf' }).where('id', '=', dunia.skp.bidan.skpId).execute()

const isian = (versi: number, isi: { readonly [nama: string]: string }) => ({
  tahun: '2026',
  versi: String(versi),
  [`peran.${sel(id.bidan)}`]: '',
  [`peran.${sel(id.perawat)}`]: '',
  ...isi,
})
const rhkDari = (skpId: string) =>
  dunia.db
    .selectFrom('rhk')
    .leftJoin('indikator', 'indikator.rhkId', 'rhk.id')
    .select(['rhk.id', 'rhk.uraian', 'rhk.diintervensiId', 'indikator.uraian as ukuran', 'indikator.target'])
    .where('rhk.skpId', '=', skpId)
    .where('rhk.diintervensiId', '=', induk)
    .execute()

describe('Matriks pembagian peran dan hasil', () => {
  test('kepala daerah tidak punya SKP: matriksnya menunjuk perjanjian kinerja, bukan halaman yang tertutup baginya', async () => {
    const halaman = await baca('waliKota', alamat)
    assert.match(halaman, /Kepala daerah tidak menyusun SKP/)
    assert.doesNotMatch(halaman, /href="\/skp"/)
    assert.doesNotMatch(await baca('waliKota', '/'), /Matriks peran/)
    assert.match(await baca('kapus', '/'), /Matriks peran/)
  })

  test('kolom tanpa pendukung dan orang tanpa peran terlihat sejak awal', async () => {
    const halaman = await baca('kapus', `${alamat}?tahun=2026`)
    assert.match(halaman, /Hasil kerja tanpa pendukung: nomor 1\./)
    assert.match(halaman, /Belum berperan: Nur Aisyah Rahmadani, Rizky Pratama\./)
    assert.equal((await buka('bidan', alamat)).status, 404)
    assert.match(await baca('sopir', '/skp'), /SKP saya/)
  })

  test('sel yang diisi menjadi hasil kerja di draf SKP, dengan bagian target pimpinannya', async () => {
    const jawab = await kirim(
      'kapus',
      alamat,
      isian(0, {
        [`peran.${sel(id.bidan)}`]: 'Dua belas ibu terlayani',
        [`bagian.${sel(id.bidan)}`]: '12',
        [`peran.${sel(id.perawat)}`]: 'Rujukan tercatat',
      }),
    )
    assert.equal(jawab.status, 303, await jawab.text())
    const [lahir, ...lain] = await rhkDari(dunia.skp.bidan.skpId)
    assert.equal(lain.length, 0)
    assert.equal(lahir?.uraian, 'Dua belas ibu terlayani')
    assert.equal(lahir?.ukuran, 'Jumlah kunjungan K6')
    assert.equal(lahir?.target, '12')
    assert.deepEqual(await rhkDari(dunia.skp.perawat.skpId), [])
    const halaman = await baca('kapus', `${alamat}?tahun=2026`)
    assert.match(halaman, /Masuk di draf SKP/)
    assert.match(halaman, /Menunggu revisi SKP/)
    assert.match(halaman, /12 dari 20 orang/)
    assert.match(halaman, /Kurang 8/)
    assert.match(halaman, /Setiap hasil kerja didukung, dan setiap orang berperan\./)
    assert.match(await baca('bidan', '/kabar'), /memberi Anda peran: Dua belas ibu terlayani\./)
  })

  test('dua layar yang menyimpan bersamaan melihat tulisan keduanya', async () => {
    const jawab = await kirim('kapus', alamat, isian(0, { [`peran.${sel(id.bidan)}`]: 'Ibu sehat' }))
    assert.equal(jawab.status, 409)
    const halaman = await jawab.text()
    assert.match(halaman, /Nur Aisyah Rahmadani, hasil kerja 1, tersimpan/)
    assert.match(halaman, /name="versi" value="1"/)
  })

  test('mengubah sel mengubah hasil kerjanya selama draf', async () => {
    const ubah = isian(1, {
      [`peran.${sel(id.bidan)}`]: 'Ibu hamil berisiko terpantau',
      [`bagian.${sel(id.bidan)}`]: '12',
      [`peran.${sel(id.perawat)}`]: 'Rujukan tercatat',
    })
    assert.equal((await kirim('kapus', alamat, ubah)).status, 303)
    const [lahir] = await rhkDari(dunia.skp.bidan.skpId)
    assert.equal(lahir?.uraian, 'Ibu hamil berisiko terpantau')
    assert.match(await baca('bidan', `/skp/${dunia.skp.bidan.skpId}`), /Ibu hamil berisiko terpantau/)
  })

  test('peran di SKP yang sudah diajukan tidak berubah dari matriks', async () => {
    const { skpId } = dunia.skp.bidan
    await dunia.db.updateTable('skp').set({ status: 'diajukan' }).where('id', '=', skpId).execute()
    const jawab = await kirim('kapus', alamat, isian(2, { [`peran.${sel(id.bidan)}`]: 'Lain' }))
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /ada di SKP yang sudah diajukan atau ditetapkan/)
    await dunia.db.updateTable('skp').set({ status: 'draf' }).where('id', '=', skpId).execute()
  })

  test('sel yang dikosongkan menghapus hasil kerja yang belum dikerjakan, dan hanya itu', async () => {
    const [lahir] = await rhkDari(dunia.skp.bidan.skpId)
    await dunia.db
      .updateTable('indikator')
      .set({ uraian: 'Ibu dengan buku KIA lengkap' })
      .where('rhkId', '=', lahir?.id ?? '')
      .execute()
    const kosong = isian(2, { [`peran.${sel(id.perawat)}`]: 'Rujukan tercatat' })
    const jawab = await kirim('kapus', alamat, kosong)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /sudah diisi indikator atau didukung orang lain/)
    await dunia.db
      .updateTable('indikator')
      .set({ uraian: '' })
      .where('rhkId', '=', lahir?.id ?? '')
      .execute()
    assert.equal((await kirim('kapus', alamat, kosong)).status, 303)
    assert.deepEqual(await rhkDari(dunia.skp.bidan.skpId), [])
  })

  test('peran yang menunggu masuk saat SKP mulai disusun', async () => {
    await dunia.db
      .updateTable('skp')
      .set({ tahun: 2027, rentang: '[2027-01-01,2027-12-31]' })
      .where('id', '=', dunia.skp.kapus.skpId)
      .execute()
    const jawab = await kirim('kapus', alamat, {
      ...isian(0, { [`peran.${sel(id.perawat)}`]: 'Rujukan tuntas' }),
      tahun: '2027',
    })
    assert.equal(jawab.status, 303)
    assert.match(await baca('kapus', `${alamat}?tahun=2027`), /Masuk saat SKP mulai disusun/)
    const mulai = await kirim('perawat', '/skp', { tahun: '2027' })
    const skpId = (mulai.headers.get('location') ?? '').split('/').at(-1) ?? ''
    const [lahir] = await rhkDari(skpId)
    assert.equal(lahir?.uraian, 'Rujukan tuntas')
    assert.equal(lahir?.target, '')
  })

  test('orang dan hasil kerja dari luar matriks tidak dapat disisipkan', async () => {
    const halaman = await kirim('kapus', alamat, {
      ...isian(1, { [`peran.${sel(id.sopir)}`]: 'Menyetir' }),
      tahun: '2027',
      [`peran.${sel(id.perawat)}`]: 'Rujukan tuntas',
    })
    assert.equal(halaman.status, 303)
    const jumlah = await dunia.db
      .selectFrom('peranMatriks')
      .select('uraian')
      .where('pegawaiId', '=', id.sopir)
      .execute()
    assert.deepEqual(jumlah, [])
  })

  test('dicetak dengan urutan Format A.1.5', async () => {
    const jawab = await buka('kapus', `${alamat}/cetak.pdf?tahun=2027`)
    assert.equal(jawab.status, 200)
    const teks = teksPdf(Buffer.from(await jawab.arrayBuffer())).replaceAll(/\s+/g, ' ')
    assert.match(
      teks,
      /MATRIKS PEMBAGIAN PERAN DAN HASIL.*PEGAWAI JABATAN OUTCOME ANTARA\/ OUTPUT\/ LAYANAN.*Jumlah kunjungan K6.*TIDAK ADA PERAN.*Rujukan tuntas/,
    )
    assert.equal((await buka('kapus', `${alamat}/cetak.pdf?tahun=2025`)).status, 303)
  })
})
