import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refreshPenempatanToday } from '../../../src/usecases/organisasi/refresh-penempatan.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from './dunia-skp.ts'

const d = await bukaDunia('kapus', 'kadis', 'bidan', 'perawat', 'adminDinkes', 'sopir')
const { db, kota, skp, jam } = d
const { kirim, buka, baca, versiTerlihat } = langkahSkp(d)
const [BIDAN, PERAWAT] = [skp.bidan.skpId, skp.perawat.skpId]

/** As it stands between being handed in and being set. */
function ajukan(id: string, tahun: number) {
  const penilaiId = kota.id.kapus
  return db.updateTable('skp').set({ status: 'diajukan', tahun, penilaiId }).where('id', '=', id).execute()
}

async function keadaan(id: string) {
  return db.selectFrom('skp').select(['status', 'versi']).where('id', '=', id).executeTakeFirstOrThrow()
}

async function tetapkan(siapa: 'kapus' | 'kadis' | 'sopir', id: string) {
  const { versi } = await keadaan(id)
  return kirim(siapa, `/skp/${id}/tetapkan`, { versi: String(versi) })
}

/** The head of the puskesmas leaves the post on that last day. */
async function pindahkanKapus(sampai: string): Promise<void> {
  const penugasan = await db
    .selectFrom('penugasan')
    .select(['id', 'versi'])
    .where('pejabatId', '=', kota.id.kapus)
    .executeTakeFirstOrThrow()
  const { status } = await kirim(
    'adminDinkes',
    `/pegawai/${kota.id.kapus}/penugasan/${penugasan.id}/akhiri`,
    {
      sampai,
      versi: String(penugasan.versi),
    },
  )
  assert.equal(status, 303)
}

test('atasan penilai belum dapat menetapkan atau mengembalikan sebelum akhir Januari lewat, dan sebabnya dikatakan', async () => {
  await ajukan(BIDAN, 2027)
  assert.match(await baca('kapus', '/tim/skp?tahun=2026'), /1 SKP tahun 2027 juga menunggu Anda/)
  assert.doesNotMatch(await baca('kapus', '/tim/skp?tahun=2027'), /juga menunggu Anda/)
  assert.doesNotMatch(await baca('kadis', `/skp/${BIDAN}`), /\/tetapkan"/)
  const jawab = await tetapkan('kadis', BIDAN)
  assert.equal(jawab.status, 422)
  assert.match(await jawab.text(), /sampai 31 Januari 2027 SKP ditetapkan oleh pejabat penilainya/)
  const catatan = { versi: String((await keadaan(BIDAN)).versi), 'catatan.umum': 'Perjelas' }
  assert.equal((await kirim('kadis', `/skp/${BIDAN}/kembalikan`, catatan)).status, 422)
  assert.equal((await keadaan(BIDAN)).status, 'diajukan')
})

test('sesudah batasnya lewat atasan penilai dapat menetapkan', async () => {
  await ajukan(PERAWAT, 2026)
  assert.match(await baca('kadis', `/skp/${PERAWAT}`), /\/tetapkan"/)
  assert.equal((await tetapkan('sopir', PERAWAT)).status, 404)
  assert.equal((await tetapkan('kadis', PERAWAT)).status, 303)
  assert.equal((await keadaan(PERAWAT)).status, 'ditetapkan')
})

test('penilai yang sudah pindah masih membaca SKP yang dulu ditetapkannya, tetapi tidak memutus revisinya', async () => {
  const alamat = `/skp/${PERAWAT}`
  assert.equal((await kirim('perawat', `${alamat}/revisi`, { alasan: 'Penugasan baru' })).status, 303)
  await db.updateTable('revisiSkp').set({ status: 'diajukan' }).where('skpId', '=', PERAWAT).execute()
  assert.match(await baca('kapus', alamat), /\/tetapkan"/)
  const versi = await versiTerlihat('kapus', alamat)

  await pindahkanKapus('2026-11-12')
  jam.advance({ hours: 24 * 4 })
  await refreshPenempatanToday(db, '2026-11-14')
  const halaman = await buka('kapus', alamat)
  assert.equal(halaman.status, 200)
  assert.doesNotMatch(await halaman.text(), /\/tetapkan"/)
  assert.equal((await kirim('kapus', `${alamat}/tetapkan`, { versi })).status, 404)
  assert.equal((await buka('kapus', `${alamat}/dialog`)).status, 404)

  assert.match(await baca('kadis', alamat), /\/tetapkan"/)
  assert.equal((await kirim('kadis', `${alamat}/tetapkan`, { versi })).status, 303)
})
