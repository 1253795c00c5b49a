import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langkahSkp } from '../skp/dunia-skp.ts'
import { bukaDunia } from './dunia.ts'
import { keHari } from './jam.ts'

const d = await bukaDunia('kapus', 'bidan', 'kadis')
const { db, kota } = d
const { kirim, baca, versiTerlihat } = langkahSkp(d)
const alamat = `/skp/${d.skp.bidan.skpId}`
const kabarBerisi = async (pejabatId: string, kata: string) =>
  (
    await db
      .selectFrom('kabar')
      .select('isi')
      .where('pejabatId', '=', pejabatId)
      .where('isi', 'like', `%${kata}%`)
      .execute()
  ).map(({ isi }) => isi)

async function ajukanRevisi(): Promise<void> {
  assert.equal((await kirim('bidan', `${alamat}/revisi`, { alasan: 'Penugasan imunisasi' })).status, 303)
  const { rhkId, indikatorId } = d.skp.bidan
  const jawab = await kirim('bidan', `${alamat}/simpan`, {
    versi: await versiTerlihat('bidan', alamat),
    aksi: 'ajukan',
    pendekatan: 'kuantitatif',
    rhk: rhkId,
    [`jenis.${rhkId}`]: 'utama',
    [`uraian.${rhkId}`]: 'Ibu hamil terlayani sampai nifas',
    [`diintervensi.${rhkId}`]: d.skp.kapus.rhkId,
    [`indikator.${rhkId}`]: indikatorId,
    [`uraian.${indikatorId}`]: 'Jumlah kunjungan',
    [`target.${indikatorId}`]: '25 orang',
    [`aspek.${indikatorId}`]: 'kuantitas',
  })
  assert.equal(jawab.status, 303, await jawab.text())
}

test('revisi yang diajukan terhitung di halaman langsung unit dan tampil di daftar pegawainya', async () => {
  await ajukanRevisi()
  const { langsung } = d.instansi
  for (;;) {
    const [unit] = await langsung.readAngka(kota.unit.puskesmas)
    if (unit?.skpDiajukan === 1) break
    await new Promise((lanjut) => setTimeout(lanjut, 100))
  }
  assert.match(await baca('kapus', `/pantauan/unit/${kota.unit.puskesmas}/pegawai`), /revisi:/)
})

test('penilai yang belum menjawab revisi diingatkan tiga hari kerja sebelum batasnya, satu kali', async () => {
  await keHari(d, '2026-11-13')
  assert.deepEqual(await kabarBerisi(kota.id.kapus, 'Revisi SKP'), [])
  await keHari(d, '2026-11-18')
  const isi = await kabarBerisi(kota.id.kapus, 'Revisi SKP')
  assert.equal(isi.length, 1)
  assert.match(isi[0] ?? '', /menunggu Anda tetapkan paling lambat 19 November 2026\.$/)
  assert.deepEqual(await kabarBerisi(kota.id.kadis, 'Revisi SKP'), [])
})

test('atasan penilai yang melewati 14 hari kerja diberi tahu sekali, demikian pula yang menilainya', async () => {
  await keHari(d, '2026-12-18')
  assert.deepEqual(await kabarBerisi(kota.id.kadis, 'padahal'), [])
  await keHari(d, '2026-12-22')
  const kata = '2 evaluasi Oktober 2026 masih menunggu'
  assert.deepEqual(await kabarBerisi(kota.id.kadis, kata), [
    '2 evaluasi Oktober 2026 masih menunggu Anda, padahal batasnya 18 Desember 2026.',
  ])
  const [diAtas = ''] = await kabarBerisi(kota.id.waliKota, kata)
  assert.match(diAtas, /^2 evaluasi Oktober 2026 masih menunggu .+, padahal batasnya 18 Desember 2026\.$/)
  for (const lain of [kota.id.kapus, kota.id.bidan, kota.id.perawat])
    assert.deepEqual(await kabarBerisi(lain, kata), [])
})
