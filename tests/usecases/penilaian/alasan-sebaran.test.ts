import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { bukaDunia, isianPenilai, mulai, statusEvaluasi, tetapkanCapaian } from './dunia.ts'

const d = await bukaDunia('kapus', 'kadis')
// The team of this small city is two people; the pattern is asked of them all the same.
await sql`insert into parameter (ketentuan_id, berlaku, nilai, alasan, diubah_oleh, diubah_pada)
  values ('pola-distribusi', '[2026-01-01,)', '{"pegawaiPalingSedikit": 1}', 'uji', ${d.kota.id.kadis}, ${d.jam.now()})`.execute(
  d.db,
)
await tetapkanCapaian(d, d.masuk.kadis)
const bidan = await mulai(d, d.masuk.kapus, d.kota.id.bidan)
const perawat = await mulai(d, d.masuk.kapus, d.kota.id.perawat)
const timOktober = `/tim/penilaian?periode=${d.oktober}`

const buka = async (path: string) => (await d.request(d.masuk.kapus ?? null, 'GET', path)).text()
const tetapkan = async (id: string, siapa: 'bidan' | 'perawat') => {
  const { versi } = await statusEvaluasi(d.db, id)
  const isian = isianPenilai(d.skp[siapa], { perilaku: 'sesuai', versi })
  return d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, isian)
}

test('selama belum ada yang ditetapkan, alasan sebaran belum menjadi tugas', async () => {
  assert.doesNotMatch(await buka('/'), /Tulis alasan sebaran/)
})

test('predikat dapat ditetapkan satu per satu, dan alasan sebaran menjadi tugas di Beranda dan halaman tim', async () => {
  assert.equal((await tetapkan(bidan, 'bidan')).status, 303)
  assert.match(await buka('/'), /Tulis alasan sebaran Oktober 2026/)
  const tim = await buka(timOktober)
  assert.match(tim, /Alasannya diminta sebelum pegawai terakhir ditetapkan/)
  assert.match(tim, /Tulis alasan sebaran/)
})

test('pegawai terakhir belum ditetapkan tanpa alasan, dan semua isian tetap ada', async () => {
  const jawab = await tetapkan(perawat, 'perawat')
  const halaman = await jawab.text()
  assert.equal(jawab.status, 422)
  assert.match(halaman, /Predikat pegawai terakhir belum dapat ditetapkan/)
  assert.match(halaman, /Ikuti pelatihan konseling\./)
  assert.match(halaman, /19 orang/)
  const { status, ratingHasil } = await statusEvaluasi(d.db, perawat)
  assert.deepEqual({ status, ratingHasil }, { status: 'draf', ratingHasil: 'sesuai' })
})

test('setelah alasannya ditulis, pegawai terakhir ditetapkan dan tugasnya selesai', async () => {
  const tulis = await d.request(d.masuk.kapus ?? null, 'POST', '/tim/penilaian/alasan', {
    periode: d.oktober,
    alasan: 'Tim hanya dua orang dan keduanya memenuhi target.',
  })
  assert.equal(tulis.status, 303)
  assert.equal((await tetapkan(perawat, 'perawat')).status, 303)
  assert.doesNotMatch(await buka('/'), /Tulis alasan sebaran/)
  assert.doesNotMatch(await buka(timOktober), /Tulis alasan sebaran/)
})
