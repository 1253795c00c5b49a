import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bekukanKota } from '../../../scripts/demo/beku/bekukan-kota.ts'
import { newId } from '../../../src/db/id.ts'
import { teksPdf } from '../../laporan/baca-pdf.ts'
import { SKEMA_UJI, urlAplikasiUji } from '../../support/basisdata.ts'
import { addEntriDisetujui, bukaDunia, mulai } from '../penilaian/dunia.ts'
import { langkahSkp } from './dunia-skp.ts'

const dunia = await bukaDunia('kapus', 'bidan', 'perawat', 'kadis')
const { kirim, buka, baca, versiTerlihat } = langkahSkp(dunia)
const { skpId, rhkId, indikatorId } = dunia.skp.bidan
const alamat = `/skp/${skpId}`
const [rhkBaru, ikiBaru] = [newId(), newId()]
await bekukanKota({ url: urlAplikasiUji(dunia.urlPemilik), schema: SKEMA_UJI }, dunia.instansi.profil)

const baris = (id: string, iki: string, uraian: string) => ({
  [`jenis.${id}`]: 'utama',
  [`uraian.${id}`]: uraian,
  [`diintervensi.${id}`]: dunia.skp.kapus.rhkId,
  [`indikator.${id}`]: iki,
  [`uraian.${iki}`]: 'Jumlah kunjungan',
  [`target.${iki}`]: '25 orang',
  [`aspek.${iki}`]: 'kuantitas',
})
const tulis = async (isian: { [nama: string]: string }) =>
  kirim('bidan', `${alamat}/simpan`, {
    versi: await versiTerlihat('bidan', alamat),
    aksi: 'simpan',
    pendekatan: 'kuantitatif',
    ...isian,
  })

describe('Revisi SKP di tengah tahun', () => {
  test('hanya pemilik yang memulai, hanya dengan alasan, dan hanya satu sekaligus', async () => {
    assert.equal((await kirim('perawat', `${alamat}/revisi`, { alasan: 'Penugasan baru' })).status, 404)
    assert.equal((await kirim('kapus', `${alamat}/revisi`, { alasan: 'Penugasan baru' })).status, 404)
    const kosong = await kirim('bidan', `${alamat}/revisi`, { alasan: '  ' })
    assert.equal(kosong.status, 422)
    assert.match(await kosong.text(), /karena alasannya belum ditulis/)
    assert.equal((await kirim('bidan', `${alamat}/revisi`, { alasan: 'Penugasan baru' })).status, 303)
    assert.equal((await kirim('bidan', `${alamat}/revisi`, { alasan: 'Sekali lagi' })).status, 422)
  })

  test('selama ditulis, yang berlaku tidak berubah bagi siapa pun', async () => {
    const lama = { rhk: rhkId, ...baris(rhkId, indikatorId, 'Ibu hamil terlayani sampai nifas') }
    assert.equal((await tulis(lama)).status, 303)
    assert.match(await baca('bidan', alamat), /Ibu hamil terlayani sampai nifas/)
    for (const siapa of ['kapus', 'kadis'] as const) {
      const halaman = await baca(siapa, alamat)
      assert.match(halaman, /Ibu hamil terlayani lengkap/)
      assert.doesNotMatch(halaman, /sampai nifas/)
    }
    assert.match(await baca('bidan', `${alamat}/versi`), /Ibu hamil terlayani lengkap/)
  })

  test('dibatalkan: tidak ada yang tersisa', async () => {
    assert.equal((await kirim('bidan', `${alamat}/revisi/batal`)).status, 303)
    assert.doesNotMatch(await baca('bidan', alamat), /sampai nifas/)
    assert.equal((await kirim('bidan', `${alamat}/revisi/batal`)).status, 422)
  })

  test('penilai melihat perbedaannya, mengembalikan, lalu menetapkan', async () => {
    await kirim('bidan', `${alamat}/revisi`, { alasan: 'Penugasan imunisasi' })
    const ganti = { rhk: rhkBaru, ...baris(rhkBaru, ikiBaru, 'Imunisasi bayi tercatat') }
    await tulis(ganti)
    assert.equal((await tulis({ ...ganti, aksi: 'ajukan' })).status, 303)
    assert.match(await baca('kapus', '/tim/skp?tahun=2026'), /1 SKP menunggu Anda/)
    assert.match(await baca('kapus', '/'), /Putuskan 1 SKP yang diajukan/)
    const halaman = await baca('kapus', alamat)
    assert.match(halaman, /Penugasan imunisasi/)
    assert.match(halaman, /Yang berubah/)
    assert.match(halaman, /Imunisasi bayi tercatat/)
    assert.doesNotMatch(await baca('kadis', `${alamat}/versi`), /Imunisasi bayi tercatat/)

    const catatan = { [`catatan.${rhkBaru}`]: 'Bayi siapa?' }
    const kembali = await kirim('kapus', `${alamat}/kembalikan`, {
      versi: await versiTerlihat('kapus', alamat),
      ...catatan,
    })
    assert.equal(kembali.status, 303)
    assert.match(await baca('bidan', alamat), /Bayi siapa\?/)
    assert.match(await baca('bidan', '/'), new RegExp(`href="${alamat}"`))
    await tulis({ ...ganti, [`uraian.${rhkBaru}`]: 'Imunisasi bayi binaan tercatat', aksi: 'ajukan' })
    const tetap = await kirim('kapus', `${alamat}/tetapkan`, {
      versi: await versiTerlihat('kapus', alamat),
    })
    assert.equal(tetap.status, 303, await tetap.text())
  })

  test('versi lama tetap terbaca dengan alasannya, dan dokumennya menjadi dua versi', async () => {
    const satu = await baca('bidan', `${alamat}/versi?nomor=1`)
    assert.match(satu, /Ibu hamil terlayani lengkap/)
    const dua = await baca('bidan', `${alamat}/versi`)
    assert.match(dua, /Alasan versi 2/)
    assert.match(dua, /Penugasan imunisasi/)
    const dokumen = await dunia.db
      .selectFrom('dokumen')
      .select('versi')
      .where('entitasId', '=', skpId)
      .where('jenis', '=', 'skp')
      .execute()
    assert.deepEqual(dokumen.map(({ versi }) => versi).toSorted(), [1, 2])
    const kertas = teksPdf(Buffer.from(await (await buka('bidan', `${alamat}/cetak.pdf`)).arrayBuffer()))
    assert.match(kertas, /Imunisasi/)
    const lama = await buka('bidan', `${alamat}/cetak.pdf?versi=1`)
    const kertasLama = teksPdf(Buffer.from(await lama.arrayBuffer()))
    assert.match(kertasLama, /Ibu hamil terlayani lengkap/)
    assert.doesNotMatch(kertasLama, /Imunisasi/)
    for (const tiada of ['3', '0', 'satu', '1.5'])
      assert.equal((await buka('bidan', `${alamat}/cetak.pdf?versi=${tiada}`)).status, 404)
  })

  test('SKP yang direvisi tidak menjadi terlambat karenanya', async () => {
    assert.doesNotMatch(await baca('bidan', alamat), /Terlambat/)
  })

  test('kegiatan lama tetap menunjuk hasil kerjanya; kegiatan hari ini memilih dari versi baru', async () => {
    await addEntriDisetujui(dunia.db, { rhkId, pegawaiId: dunia.kota.id.bidan })
    assert.match(await baca('bidan', '/kegiatan/2026-10-12'), /Ibu hamil terlayani lengkap/)
    const isian = { id: newId(), versi: '0', tanggal: '2026-11-10', uraian: 'Mencatat', durasi: '30' }
    assert.equal((await kirim('bidan', '/kegiatan', { ...isian, rhk: rhkId })).status, 422)
    assert.equal((await kirim('bidan', '/kegiatan', { ...isian, rhk: rhkBaru })).status, 303)
  })

  test('kegiatan berbunyi seperti SKP pada harinya, dan kalimat sesudah direvisi tampil di sampingnya', async () => {
    const { rhkId: milikPerawat, skpId: skpPerawat } = dunia.skp.perawat
    const versi = (nomor: number, uraian: string, sejak: string) => ({
      skpId: skpPerawat,
      nomor,
      isi: JSON.stringify({ rhk: [{ id: milikPerawat, uraian }] }),
      berlakuSejak: Temporal.PlainDate.from(sejak),
      ditetapkanPada: dunia.jam.now(),
    })
    await dunia.db
      .insertInto('versiSkp')
      .values([
        versi(1, 'Kalimat pertama', '2026-01-01'),
        versi(2, 'Kalimat kedua', '2026-10-01'),
        versi(3, 'Ibu hamil terlayani lengkap', '2026-11-01'),
      ])
      .execute()
    await addEntriDisetujui(dunia.db, { rhkId: milikPerawat, pegawaiId: dunia.kota.id.perawat })
    const hari = (await baca('perawat', '/kegiatan/2026-10-12')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    assert.match(hari, /Kalimat kedua SKP sudah direvisi, kini: Ibu hamil terlayani lengkap/)
    assert.doesNotMatch(hari, /Kalimat pertama/)
    await dunia.db.deleteFrom('versiSkp').where('skpId', '=', skpPerawat).execute()
  })

  test('evaluasi bulan sebelum revisi memakai versi bulan itu', async () => {
    const id = await mulai(dunia, dunia.masuk.kapus, dunia.kota.id.bidan)
    const halaman = await baca('kapus', `/penilaian/${id}`)
    assert.match(halaman, /Ibu hamil terlayani lengkap/)
    assert.doesNotMatch(halaman, /Imunisasi bayi/)
  })

  test('SKP yang masanya sudah berakhir tidak dapat direvisi', async () => {
    dunia.jam.advance({ hours: 24 * 60 })
    const { perawat } = dunia.skp
    const masuk = await dunia.login('199603112020121003')
    const jawab = await dunia.request(masuk, 'POST', `/skp/${perawat.skpId}/revisi`, { alasan: 'Terlambat' })
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /karena masanya berakhir/)
  })
})
