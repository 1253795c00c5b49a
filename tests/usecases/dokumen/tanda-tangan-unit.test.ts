import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { savePersetujuan } from '../../../src/db/queries/rencana/perjanjian.ts'
import { teksPdf } from '../../laporan/baca-pdf.ts'
import { bukaLayananBsre } from '../../support/layanan-bsre.ts'
import { addPerjanjian } from '../../support/perjanjian.ts'
import { bukaDuniaDengan } from '../penilaian/dunia.ts'
import { langkahTandaTangan, pindaian, sidikDari } from './langkah-tanda-tangan.ts'

const dunia = await bukaDuniaDengan(await bukaLayananBsre(), [
  ...(['kapus', 'kadis', 'bidan', 'perawat', 'sopir'] as const),
  ...(['adminDinkes', 'adminBkpsdm', 'adminDishub', 'inspektur', 'waliKota'] as const),
])
const { db, kota, skp, masuk, oktober } = dunia
const { buka, teks, unduh, unggah, bsre, dokumen, pembaca } = langkahTandaTangan(dunia)
const unitId = kota.unit.puskesmas
const kirim = async (siapa: 'kapus' | 'kadis', path: string, isi: { readonly [nama: string]: string }) => {
  const jawab = await dunia.request(masuk[siapa] ?? null, 'POST', path, isi)
  assert.equal(jawab.status, 303, await jawab.text())
}

/** Agreed to by its head, set by the leader above. */
async function concludePerjanjian(): Promise<string> {
  const [iku = ''] = await addPerjanjian(db, { unitId, tahun: 2026, oleh: kota.id.kadis }, [
    { uraian: 'Rujukan tuntas', target: 10, realisasi: 6 },
  ])
  const { id, versi } = await db
    .updateTable('perjanjianKinerja')
    .set({ status: 'draf', ditetapkanOleh: null, ditetapkanPada: null })
    .returning(['id', 'versi'])
    .executeTakeFirstOrThrow()
  await db
    .transaction()
    .execute((tx) => savePersetujuan(tx, id, { oleh: kota.id.kapus, pada: dunia.jam.now() }))
  await kirim('kadis', `/rencana/${unitId}/tetapkan`, { tahun: '2026', versi: String(versi) })

  return iku
}

/** Handed in by its head, answered by the leader above. */
async function replyToLaporan(iku: string): Promise<void> {
  const perbaikan = { perbaikan: '', [`perbaikan.${iku}`]: 'Petugas ditambah.' }
  const isi = { periode: oktober, versi: '0', aksi: 'ajukan', dikerjakan: 'Kelas ibu dibuka.', ...perbaikan }
  await kirim('kapus', `/laporan/${unitId}`, isi)
  const { versi } = await db.selectFrom('laporanUnit').select('versi').executeTakeFirstOrThrow()
  const jawaban = { periode: oktober, versi: String(versi), jawaban: 'Setuju, lanjutkan.' }
  await kirim('kadis', `/laporan/${unitId}/jawab`, jawaban)
}

await replyToLaporan(await concludePerjanjian())
await kirim('kapus', '/tim/matriks', {
  ...{ tahun: '2026', versi: '0', aksi: 'tetapkan' },
  [`peran.${kota.id.bidan}.${skp.kapus.rhkId}`]: 'Rujukan tercatat',
})
const perjanjian = await dokumen('perjanjian-kinerja')
const laporan = await dokumen('laporan-unit')
const matriks = await dokumen('matriks')
const PENGAMAT = ['adminBkpsdm', 'adminDinkes', 'inspektur', 'kadis', 'kapus', 'waliKota']

describe('Tanda tangan dokumen unit', () => {
  test('dicapai dari halamannya, dan pengesahan dalam aplikasi sudah tercatat', async () => {
    for (const [halaman, { alamat }] of [
      [`/rencana/${unitId}?tahun=2026`, perjanjian],
      [`/laporan/${unitId}?periode=${oktober}`, laporan],
      ['/tim/matriks?tahun=2026', matriks],
    ] as const)
      assert.ok((await (await buka('kapus', halaman)).text()).includes(`href="${alamat}"`), halaman)
    assert.match(
      await teks('kadis', perjanjian.alamat),
      /Puskesmas Sempaja\. Versi 1.*Hendra Wiratama.{0,12} Pihak Pertama Disahkan dalam aplikasi.*Hairul Anwar.{0,12} Pihak Kedua Disahkan dalam aplikasi/,
    )
    assert.match(
      await teks('kapus', laporan.alamat),
      /Pemimpin unit Disahkan dalam aplikasi.*Pimpinan satu tingkat di atas Disahkan dalam aplikasi/,
    )
    assert.match(
      await teks('kapus', matriks.alamat),
      /Hendra Wiratama.{0,12} Pimpinan Disahkan dalam aplikasi/,
    )
  })

  test('kedua pihak perjanjian: satu mengunggah, satu lewat BSrE; halaman QR menyebut caranya masing-masing', async () => {
    const { alamat, periksa } = perjanjian
    const isi = pindaian('ditandatangani kepala puskesmas')
    assert.equal((await unggah('kapus', alamat, isi)).status, 303)
    assert.match(await teks('kadis', '/kabar'), /mengunggah berkas bertanda tangan: perjanjian kinerja/)
    assert.ok((await (await buka('kadis', '/kabar')).text()).includes(`href="${alamat}"`))
    assert.equal((await bsre('kadis', alamat)).status, 303)
    const publik = await teks(null, periksa)
    assert.match(publik, new RegExp(`Pihak Pertama Berkas bertanda tangan diunggah.*${sidikDari(isi)}`))
    assert.match(publik, /Pihak Kedua Ditandatangani secara elektronik \(BSrE\)/)
    for (const pihak of ['Pertama', 'Kedua'])
      assert.match(publik, new RegExp(`Pihak ${pihak} Disahkan dalam aplikasi`))
    assert.doesNotMatch(publik, /Rujukan tuntas|perjanjian kinerja|Puskesmas Sempaja/i)
    assert.deepEqual(await unduh('inspektur', `${alamat}/${sidikDari(isi)}`), isi)
  })

  test('laporan ditandatangani yang mengajukan dan yang menjawab, matriks oleh pimpinannya', async () => {
    assert.equal((await bsre('kapus', laporan.alamat)).status, 303)
    assert.equal((await bsre('kadis', laporan.alamat)).status, 303)
    assert.equal((await unggah('kapus', matriks.alamat, pindaian('matriks'))).status, 303)
    assert.match(
      await teks(null, laporan.periksa),
      /Pemimpin unit Ditandatangani secara elektronik \(BSrE\).*Pimpinan satu tingkat di atas Ditandatangani secara elektronik/,
    )
    assert.match(await teks(null, matriks.periksa), /Pimpinan Berkas bertanda tangan diunggah/)
  })

  test('dibaca yang membaca unitnya; selain kedua pihak tidak ada yang menandatangani', async () => {
    for (const { alamat } of [perjanjian, laporan, matriks]) {
      assert.deepEqual(await pembaca(alamat), PENGAMAT)
      for (const siapa of ['adminDinkes', 'inspektur', 'waliKota', 'bidan', 'adminDishub'] as const)
        assert.equal((await unggah(siapa, alamat, pindaian(siapa))).status, 404, siapa)
    }
    assert.equal((await unggah('kadis', matriks.alamat, pindaian('kadis'))).status, 404)
    assert.doesNotMatch(await teks('inspektur', perjanjian.alamat), /Unggah berkas bertanda tangan/)
  })

  test('tetap seperti saat ditetapkan walau nama, jabatan, unit, dan isinya berubah; data yang sama memberi bita yang sama', async () => {
    const semua = [perjanjian, laporan, matriks]
    const lama = await Promise.all(semua.map(({ alamat }) => unduh('kapus', `${alamat}/asli.pdf`)))
    await db.updateTable('pejabat').set({ nama: 'Nama Baru' }).where('id', '=', kota.id.kapus).execute()
    await db.updateTable('unitMasa').set({ nama: 'Puskesmas Baru' }).where('unitId', '=', unitId).execute()
    await db.updateTable('iku').set({ uraian: 'Diganti' }).execute()
    await db.updateTable('peranMatriks').set({ uraian: 'Diganti' }).execute()
    for (const [i, { alamat, sidik }] of semua.entries()) {
      assert.deepEqual(await unduh('kadis', `${alamat}/asli.pdf`), lama[i])
      assert.equal(sidikDari(lama[i] ?? new Uint8Array()), sidik)
      await dunia.instansi.luar.berkas.remove(sidik ?? '')
      assert.deepEqual(await unduh('kadis', `${alamat}/asli.pdf`), lama[i], 'dicetak lagi dari datanya')
      const a4 = teksPdf(Buffer.from(await unduh('kadis', `${alamat}/asli.pdf?kertas=A4`)))
      assert.doesNotMatch(a4, /Nama Baru|Puskesmas Baru|Diganti/)
    }
  })

  test('pemimpin yang pindah tetap pihaknya, dan penggantinya membacanya', async () => {
    const { kapus, perawat } = kota.id
    const lama = await db
      .deleteFrom('penugasan')
      .where('pejabatId', 'in', [kapus, perawat])
      .returningAll()
      .execute()
    const bertukar = lama.map(({ pejabatId, ...satu }) => ({
      ...satu,
      pejabatId: pejabatId === kapus ? perawat : kapus,
    }))
    await db.insertInto('penugasan').values(bertukar).execute()
    dunia.jam.advance({ minutes: 1 })
    assert.equal((await buka('perawat', perjanjian.alamat)).status, 200)
    assert.equal((await buka('kapus', perjanjian.alamat)).status, 200)
    assert.equal((await unggah('perawat', perjanjian.alamat, pindaian('pengganti'))).status, 404)
    assert.equal((await unggah('kapus', perjanjian.alamat, pindaian('kemudian'))).status, 303)
  })
})
