import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia, isianPenilai, mulai, statusEvaluasi, tetapkanCapaian } from './dunia.ts'
import { keHari } from './jam.ts'

const d = await bukaDunia('kapus', 'kadis', 'bidan', 'perawat', 'sopir')
const { db, kota } = d
await tetapkanCapaian(d, d.masuk.kadis)

async function tetapkan(siapa: 'bidan' | 'perawat'): Promise<string> {
  const id = await mulai(d, d.masuk.kapus, kota.id[siapa])
  const isian = isianPenilai(d.skp[siapa], { hasil: 'sesuai', perilaku: 'di bawah' })
  assert.equal((await d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, isian)).status, 303)
  return id
}

const bidan = await tetapkan('bidan')
const perawat = await tetapkan('perawat')
type Nama = keyof typeof ORANG
const kirim = async (nama: Nama, path: string, isi: { [kunci: string]: string }) => {
  const jawab = await d.request(d.masuk[nama] ?? null, 'POST', `/penilaian/${path}`, isi)
  return { status: jawab.status, teks: await jawab.text() }
}
const buka = async (nama: Nama, path: string) =>
  (await d.request(d.masuk[nama] ?? null, 'GET', `/penilaian/${path}`)).text()
const beranda = async (nama: Nama) =>
  (await (await d.request(d.masuk[nama] ?? null, 'GET', '/')).text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
const dokumen = () =>
  db
    .selectFrom('dokumen')
    .select(['jenis', 'versi', 'isi'])
    .where('entitasId', '=', bidan)
    .orderBy('jenis')
    .orderBy('versi')
    .execute()

const PUTUSAN = {
  versi: '2',
  putusan: 'mengubah',
  ratingHasil: 'sesuai',
  ratingPerilaku: 'sesuai',
  keteranganPegawai: 'Hadir setiap hari dan tidak pernah ditegur.',
  pertimbangan: 'Bukti kehadiran lengkap. Rekomendasi: ikuti pelatihan konseling.',
}

test('pegawai melihat sampai kapan keberatan dapat diajukan: 14 hari kerja sejak hasil diterima', async () => {
  const halaman = await buka('bidan', bidan)
  assert.match(halaman, /Senin 30 November/)
  assert.match(halaman, /Ajukan keberatan/)
  assert.match(await buka('kadis', bidan), /Mengajukan keberatan/)
})

test('orang lain tidak dapat mengajukan keberatan atas namanya, tidak pula membacanya', async () => {
  for (const nama of ['perawat', 'kapus', 'kadis', 'sopir'] as const)
    assert.equal((await kirim(nama, `${bidan}/keberatan`, { alasan: 'Bukan saya.' })).status, 404, nama)
  assert.match(await buka('perawat', `${bidan}/keberatan`), /Halaman ini tidak ada/)
})

test('keberatan yang tidak ada pemutusnya ditolak dengan sebabnya, bukan menggantung', async () => {
  const tempat = db.updateTable('penempatanKini').where('pegawaiId', '=', kota.id.bidan)
  await tempat.set({ atasanPenilaiId: null }).execute()
  const { status, teks } = await kirim('bidan', `${bidan}/keberatan`, { alasan: 'Tidak sesuai bukti.' })
  await tempat.set({ atasanPenilaiId: kota.id.kadis }).execute()
  assert.equal(status, 422)
  assert.match(teks, /tidak ada pejabat di atas pejabat penilai Anda/)
})

test('keberatan tanpa alasan ditolak', async () => {
  const { status, teks } = await kirim('bidan', `${bidan}/keberatan`, { alasan: '  ' })
  assert.equal(status, 422)
  assert.match(teks, /alasannya belum ditulis/)
  assert.match(teks, /<textarea id="alasan"[^>]*aria-invalid="true"[^>]*autofocus/)
})

test('keberatan yang beralasan sampai kepada penilai dan atasannya, dan hanya satu kali', async () => {
  const alasan = 'Perilaku dinilai di bawah ekspektasi tanpa contoh.'
  assert.equal((await kirim('bidan', `${bidan}/keberatan`, { alasan })).status, 303)
  assert.equal((await statusEvaluasi(db, bidan)).status, 'keberatan')
  const kedua = await kirim('bidan', `${bidan}/keberatan`, { alasan: 'Sekali lagi.' })
  assert.equal(kedua.status, 422)
  assert.match(kedua.teks, /Keberatan kedua tidak dapat diajukan/)
  for (const pejabatId of [kota.id.kapus, kota.id.kadis]) {
    const kabar = await db.selectFrom('kabar').select('isi').where('pejabatId', '=', pejabatId).execute()
    assert.ok(kabar.some(({ isi }) => isi.includes('mengajukan keberatan')))
  }
  assert.match(await buka('kadis', `${bidan}/keberatan`), /Memutus keberatan/)
  assert.match(
    await beranda('kadis'),
    /Putuskan keberatan Nur Aisyah Rahmadani .*?7 hari kerja lagi, Kamis 19 November/,
  )
  assert.match(await beranda('kapus'), /Jelaskan keberatan Nur Aisyah Rahmadani/)
})

test('kedua pihak didengar sebelum putusan', async () => {
  const { status, teks } = await kirim('kadis', `${bidan}/keberatan/putusan`, {
    ...PUTUSAN,
    versi: '1',
    keteranganPegawai: '',
  })
  assert.equal(status, 422)
  assert.match(teks, /keterangan penilai dan pegawai belum ditulis/)
  assert.match(teks, /Bukti kehadiran lengkap/)
})

test('hanya penilai yang menjelaskan, hanya atasannya yang memutus', async () => {
  for (const nama of ['bidan', 'perawat', 'kadis', 'sopir'] as const)
    assert.equal((await kirim(nama, `${bidan}/keberatan/penjelasan`, { penjelasan: 'x' })).status, 404, nama)
  for (const nama of ['bidan', 'perawat', 'kapus', 'sopir'] as const)
    assert.equal((await kirim(nama, `${bidan}/keberatan/putusan`, PUTUSAN)).status, 404, nama)
  const penjelasan = 'Dua kali terlambat membuka loket pada minggu pertama.'
  assert.equal((await kirim('kapus', `${bidan}/keberatan/penjelasan`, { penjelasan })).status, 303)
  assert.match(await buka('kadis', `${bidan}/keberatan`), /Dua kali terlambat/)
})

test('putusan yang ditulis sebelum penjelasan penilai terbaca tidak tersimpan', async () => {
  const { status, teks } = await kirim('kadis', `${bidan}/keberatan/putusan`, { ...PUTUSAN, versi: '1' })
  assert.equal(status, 422)
  assert.match(teks, /penilai baru saja menulis penjelasan/)
})

test('mengubah hasil menjadi hasil yang sama ditolak', async () => {
  const sama = { ...PUTUSAN, ratingPerilaku: 'di bawah' }
  const { status, teks } = await kirim('kadis', `${bidan}/keberatan/putusan`, sama)
  assert.equal(status, 422)
  assert.match(teks, /kedua rating sama dengan semula/)
})

test('keberatan yang menang mengubah predikat, menjadi final, dan membuat versi baru dokumen (D.1.3)', async () => {
  assert.equal((await statusEvaluasi(db, bidan)).predikat, 'Kurang')
  const jawab = await kirim('kadis', `${bidan}/keberatan/putusan`, PUTUSAN)
  assert.equal(jawab.status, 303, jawab.teks)
  const { status, predikat } = await statusEvaluasi(db, bidan)
  assert.deepEqual({ status, predikat }, { status: 'final', predikat: 'Baik' })
  const versi = await dokumen()
  assert.deepEqual(
    versi.map(({ jenis, versi: nomor }) => `${jenis} ${nomor}`),
    ['evaluasi 1', 'evaluasi 2', 'dokumen-evaluasi 1', 'dokumen-evaluasi 2'],
  )
  const [, , lama, baru] = versi.map(
    ({ isi }) => isi as { predikat: string; keberatan?: { putusan: string } },
  )
  assert.equal(lama?.predikat, 'Kurang')
  assert.equal(lama?.keberatan, undefined)
  assert.equal(baru?.predikat, 'Baik')
  assert.match(baru?.keberatan?.putusan ?? '', /diubah dari Kurang menjadi Baik/)
})

test('versi lama dokumen tetap dapat dibaca di samping yang baru', async () => {
  assert.match(await buka('bidan', bidan), /Versi 1/)
  for (const versi of ['1', '2']) {
    const jawab = await d.request(
      d.masuk.bidan ?? null,
      'GET',
      `/penilaian/${bidan}/dokumen.pdf?versi=${versi}`,
    )
    assert.equal(jawab.status, 200)
  }
  const tidakAda = await d.request(d.masuk.bidan ?? null, 'GET', `/penilaian/${bidan}/dokumen.pdf?versi=9`)
  assert.equal(tidakAda.status, 404)
  const orangLain = await d.request(d.masuk.perawat ?? null, 'GET', `/penilaian/${bidan}/dokumen.pdf?versi=1`)
  assert.equal(orangLain.status, 404)
})

test('putusan tidak dapat diulang, dan hasilnya tidak dapat diberatkan lagi', async () => {
  const ulang = await kirim('kadis', `${bidan}/keberatan/putusan`, {
    ...PUTUSAN,
    versi: '3',
    putusan: 'menguatkan',
  })
  assert.equal(ulang.status, 422)
  assert.match(ulang.teks, /sudah diputus/)
  assert.equal((await kirim('bidan', `${bidan}/keberatan`, { alasan: 'Lagi.' })).status, 422)
})

test('pegawai menandatangani hasil yang sudah final, dan predikatnya tetap', async () => {
  assert.equal((await kirim('bidan', `${bidan}/terima`, {})).status, 303)
  const { status, predikat } = await statusEvaluasi(db, bidan)
  assert.deepEqual({ status, predikat }, { status: 'final', predikat: 'Baik' })
})

test('keberatan pada hari terakhir diterima, sehari sesudahnya ditolak dengan batasnya', async () => {
  await keHari(d, '2026-12-01')
  const masuk = await d.login(ORANG.perawat)
  const jawab = await d.request(masuk, 'POST', `/penilaian/${perawat}/keberatan`, { alasan: 'Terlambat.' })
  assert.equal(jawab.status, 422)
  assert.match(await jawab.text(), /batasnya 30 November 2026/)
  const { status, finalSejak } = await db
    .selectFrom('evaluasi')
    .select(['status', 'finalSejak'])
    .where('id', '=', perawat)
    .executeTakeFirstOrThrow()
  assert.equal(status, 'final')
  assert.equal(String(finalSejak), '2026-12-01')
})
