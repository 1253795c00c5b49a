import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'bidan')
const { db, request, masuk, kota, skp } = dunia

describe('Tombol yang sama ditekan beberapa kali sekaligus', () => {
  const sekaligus = (kirim: () => Promise<Response>) => Promise.all([1, 2, 3, 4].map(kirim))
  const tujuan = (jawab: readonly Response[]) => new Set(jawab.map((satu) => satu.headers.get('location')))

  test('memulai satu SKP', async () => {
    const jawab = await sekaligus(() => request(masuk.kapus ?? null, 'POST', '/skp', { tahun: '2027' }))
    assert.deepEqual(
      jawab.map(({ status }) => status),
      [303, 303, 303, 303],
    )
    assert.equal(tujuan(jawab).size, 1)
  })

  test('memulai satu penilaian', async () => {
    const isian = { pegawai: kota.id.perawat, periode: dunia.oktober }
    const jawab = await sekaligus(() => request(masuk.kapus ?? null, 'POST', '/tim/penilaian', isian))
    assert.deepEqual(
      jawab.map(({ status }) => status),
      [303, 303, 303, 303],
    )
    assert.equal(tujuan(jawab).size, 1)
  })
})

describe('Catatan yang diubah, dihapus, dan ditinjau sekaligus', () => {
  const isian = (id: string, tambahan: { [nama: string]: string } = {}) => ({
    id,
    versi: '0',
    tanggal: '2026-11-09',
    uraian: 'Memeriksa 12 ibu hamil',
    rhk: skp.bidan.rhkId,
    durasi: '10',
    ...tambahan,
  })
  const bidan = (jalan: string, form: { [nama: string]: string } = {}) =>
    request(masuk.bidan ?? null, 'POST', jalan, form)

  test('yang sudah dihapus tidak hidup lagi oleh kiriman lama, dan tulisannya menjadi catatan baru', async () => {
    const id = newId()
    await bidan('/kegiatan', isian(id))
    await bidan(`/kegiatan/catatan/${id}/hapus`)
    const lagi = await bidan('/kegiatan', isian(id, { uraian: 'Memeriksa 13 ibu hamil' }))
    const html = await lagi.text()
    assert.equal(lagi.status, 422)
    assert.match(html, /sudah Anda hapus/)
    assert.match(html, /Memeriksa 13 ibu hamil/)
    assert.doesNotMatch(html, new RegExp(`name="id" value="${id}"`))
  })

  test('angka harian tetap sama dengan catatannya', async () => {
    for (let putaran = 0; putaran < 6; putaran++) {
      const id = newId()
      await bidan('/kegiatan', isian(id))
      const jawab = await Promise.all([
        bidan('/kegiatan', isian(id, { versi: '1', durasi: '20' })),
        request(masuk.kapus ?? null, 'POST', '/tim/review', { id: `${id}.1`, keputusan: 'setujui' }),
        bidan(`/kegiatan/catatan/${id}/hapus`),
        bidan('/kegiatan', isian(id, { versi: '1', durasi: '25' })),
      ])
      for (const { status } of jawab) assert.ok(status < 500)
    }
    const hari = Temporal.PlainDate.from('2026-11-09')
    const nyata = await db
      .selectFrom('aktivitas')
      .select(['status', 'durasiMenit'])
      .where('pegawaiId', '=', kota.id.bidan)
      .where('tanggal', '=', hari)
      .execute()
    const tercatat = await db
      .selectFrom('rekapHarian')
      .select(['entri', 'menit', 'menunggu', 'disetujui'])
      .where('pegawaiId', '=', kota.id.bidan)
      .where('tanggal', '=', hari)
      .executeTakeFirst()
    assert.deepEqual(tercatat, {
      entri: nyata.length,
      menit: nyata.reduce((jumlah, { durasiMenit }) => jumlah + durasiMenit, 0),
      menunggu: nyata.filter(({ status }) => status === 'menunggu').length,
      disetujui: nyata.filter(({ status }) => status === 'disetujui').length,
    })
  })
})
