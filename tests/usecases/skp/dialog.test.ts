import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from './dunia-skp.ts'

const dunia = await bukaDunia('kapus', 'bidan', 'perawat', 'kadis', 'inspektur')
const { kirim, buka, baca, versiTerlihat } = langkahSkp(dunia)
const { skpId, rhkId, indikatorId } = dunia.skp.bidan
const alamat = `/skp/${skpId}/dialog`
await dunia.db.updateTable('skp').set({ status: 'draf' }).where('id', '=', skpId).execute()
await dunia.db
  .updateTable('rhk')
  .set({ diintervensiId: dunia.skp.kapus.rhkId })
  .where('id', '=', rhkId)
  .execute()

const utasTerakhir = async () => {
  const { utasId } = await dunia.db
    .selectFrom('dialogSkp')
    .select('utasId')
    .where('skpId', '=', skpId)
    .orderBy('dibuatPada', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return utasId
}
const target = async () =>
  (
    await dunia.db
      .selectFrom('indikator')
      .select('target')
      .where('id', '=', indikatorId)
      .executeTakeFirstOrThrow()
  ).target

describe('Dialog ekspektasi, baris demi baris', () => {
  test('hanya pegawai, penilai, dan atasan penilai yang berdialog', async () => {
    assert.equal((await buka('perawat', alamat)).status, 404)
    assert.equal((await buka('inspektur', alamat)).status, 404)
    assert.equal((await buka('kadis', alamat)).status, 200)
    const usul = { langkah: 'usul', sasaran: `target:${indikatorId}`, usulan: '30 orang' }
    assert.equal((await kirim('perawat', alamat, usul)).status, 404)
    assert.doesNotMatch(await baca('inspektur', `/skp/${skpId}`), />Dialog</)
  })

  test('penilai mengusulkan target, pegawai menawar, penilai sepakat: target berubah', async () => {
    const usul = {
      langkah: 'usul',
      sasaran: `target:${indikatorId}`,
      usulan: '30 orang',
      isi: 'Cakupan kota naik.',
    }
    assert.equal((await kirim('kapus', alamat, usul)).status, 303)
    const utas = await utasTerakhir()
    assert.match(await baca('bidan', `/skp/${skpId}`), /Dialog \(1 terbuka\)/)
    assert.equal((await kirim('kapus', alamat, usul)).status, 422)
    assert.equal((await kirim('kapus', alamat, { langkah: 'sepakat', utas })).status, 422)
    const tawar = { langkah: 'jawab', utas, usulan: '25 orang', isi: 'Satu bidan sedang cuti.' }
    assert.equal((await kirim('bidan', alamat, tawar)).status, 303)
    assert.equal((await kirim('bidan', alamat, { langkah: 'sepakat', utas })).status, 422)
    assert.equal(await target(), '20 orang')
    assert.equal((await kirim('kapus', alamat, { langkah: 'sepakat', utas })).status, 303)
    assert.equal(await target(), '25 orang')
    assert.equal((await kirim('bidan', alamat, { ...tawar, usulan: '' })).status, 422)
  })

  test('riwayatnya terbaca lengkap oleh kedua pihak', async () => {
    for (const siapa of ['bidan', 'kapus'] as const) {
      const halaman = await baca(siapa, alamat)
      for (const bagian of [
        '“30 orang”',
        'Cakupan kota naik.',
        '“25 orang”',
        'Satu bidan sedang cuti.',
        'sepakat',
      ])
        assert.ok(halaman.includes(bagian), bagian)
    }
  })

  test('ekspektasi khusus pimpinan disepakati pegawai lalu menjadi isi SKP', async () => {
    const usul = { langkah: 'usul', sasaran: 'perilaku:loyal', usulan: 'Menjaga rahasia pasien' }
    await kirim('kapus', alamat, usul)
    assert.equal(
      (await kirim('bidan', alamat, { langkah: 'sepakat', utas: await utasTerakhir() })).status,
      303,
    )
    assert.match(await baca('kapus', `/skp/${skpId}`), /Menjaga rahasia pasien/)
  })

  test('usulan ditarik hanya oleh pihak yang mengajukannya; usulan kosong dan baris asing ditolak dengan tulisannya tetap ada', async () => {
    await kirim('bidan', alamat, { langkah: 'usul', sasaran: `rhk:${rhkId}`, usulan: 'Ibu hamil sehat' })
    const utas = await utasTerakhir()
    assert.equal((await kirim('kapus', alamat, { langkah: 'tarik', utas })).status, 422)
    assert.equal((await kirim('bidan', alamat, { langkah: 'tarik', utas })).status, 303)
    const sama = {
      langkah: 'usul',
      sasaran: `rhk:${rhkId}`,
      usulan: 'Ibu hamil terlayani lengkap',
      isi: 'Sebab',
    }
    const kosong = await kirim('bidan', alamat, sama)
    assert.equal(kosong.status, 422)
    assert.match(await kosong.text(), />Sebab<\/textarea>/)
    const asing = `target:${dunia.skp.perawat.indikatorId}`
    assert.equal((await kirim('bidan', alamat, { ...sama, sasaran: asing })).status, 422)
  })

  test('riwayat tetap ada setelah barisnya dihapus dan setelah SKP ditetapkan; usulan baru menunggu revisi', async () => {
    const simpan = {
      versi: await versiTerlihat('bidan', `/skp/${skpId}`),
      aksi: 'hapus-rhk:lain',
      pendekatan: 'kuantitatif',
    }
    await kirim('bidan', `/skp/${skpId}/simpan`, simpan)
    const halaman = await baca('bidan', alamat)
    assert.match(halaman, /Tentang baris yang sudah tidak ada/)
    assert.match(halaman, /“25 orang”/)
    await dunia.db.updateTable('skp').set({ status: 'ditetapkan' }).where('id', '=', skpId).execute()
    const usul = { langkah: 'usul', sasaran: 'perilaku:adaptif', usulan: 'Cepat belajar' }
    const jawab = await kirim('kapus', alamat, usul)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /setelah revisi dimulai/)
    await kirim('bidan', `/skp/${skpId}/revisi`, { alasan: 'Umpan balik' })
    assert.equal((await kirim('kapus', alamat, usul)).status, 303)
  })
})
