import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaDunia, isianPenilai, mulai, statusEvaluasi, tetapkanCapaian } from './dunia.ts'

const dunia = await bukaDunia('kapus', 'kadis', 'bidan', 'perawat', 'waliKota', 'adminDishub', 'adminDinkes')
const { db, kota, skp, masuk } = dunia
await tetapkanCapaian(dunia, masuk.kadis)
const evaluasi = {
  bidan: await mulai(dunia, masuk.kapus, kota.id.bidan),
  perawat: await mulai(dunia, masuk.kapus, kota.id.perawat),
}
const halaman = `/kalibrasi/${kota.unit.puskesmas}`
type Nama = keyof typeof masuk

const simpan = (nama: 'bidan' | 'perawat', rating: Parameters<typeof isianPenilai>[1]) =>
  dunia.request(
    masuk.kapus ?? null,
    'POST',
    `/penilaian/${evaluasi[nama]}/simpan`,
    isianPenilai(skp[nama], { aksi: 'simpan', ...rating }),
  )
const versi = async (nama: 'bidan' | 'perawat') => (await statusEvaluasi(db, evaluasi[nama])).versi
const kirim = async (as: Nama, akhir: string, isi: { [nama: string]: string } = {}) => {
  const jawaban = await dunia.request(masuk[as] ?? null, 'POST', `${halaman}${akhir}`, {
    periode: dunia.oktober,
    ...isi,
  })
  return { status: jawaban.status, teks: await jawaban.text() }
}
const ubah = async (as: Nama, isi: { [nama: string]: string }) =>
  kirim(as, '/ubah', {
    evaluasi: evaluasi.bidan,
    versi: String(await versi('bidan')),
    hasil: 'sesuai',
    perilaku: 'sesuai',
    alasan: 'Dibanding tiga bidan lain, capaiannya setara.',
    ...isi,
  })
const buka = async (as: Nama) => {
  const jawaban = await dunia.request(masuk[as] ?? null, 'GET', `${halaman}?periode=${dunia.oktober}`)
  return { status: jawaban.status, teks: await jawaban.text() }
}
const rating = async (nama: 'bidan' | 'perawat') => {
  const { ratingHasil, ratingPerilaku } = await db
    .selectFrom('evaluasi')
    .select(['ratingHasil', 'ratingPerilaku'])
    .where('id', '=', evaluasi[nama])
    .executeTakeFirstOrThrow()
  return [ratingHasil, ratingPerilaku]
}

await simpan('bidan', { hasil: 'di atas', perilaku: 'di atas' })

test('hanya kepala unit yang membuka sesi, dan orang di luar sesi tidak melihat papannya', async () => {
  assert.equal((await kirim('kadis', '')).status, 422)
  for (const nama of ['waliKota', 'adminDishub', 'bidan', 'perawat', 'adminDinkes'] as const) {
    assert.equal((await kirim(nama, '')).status, 404, nama)
    assert.equal((await buka(nama)).status, 404, nama)
    const { status } = await dunia.request(masuk[nama] ?? null, 'GET', `${halaman}/langsung`)
    assert.equal(status, 404, nama)
  }
  assert.equal((await kirim('kapus', '')).status, 303)
  assert.equal((await kirim('kapus', '')).status, 303)
  assert.equal((await db.selectFrom('kalibrasi').select('id').execute()).length, 1)
})

test('papan memuat draf semua pegawai unit dengan pola di sampingnya, bagi kepala dan pimpinan di atasnya', async () => {
  for (const nama of ['kapus', 'kadis'] as const) {
    const { status, teks } = await buka(nama)
    assert.equal(status, 200)
    assert.match(teks, /Nur Aisyah Rahmadani/)
    assert.match(teks, /Rizky Pratama/)
    assert.match(teks, /Pola untuk capaian Baik/)
  }
  assert.match((await buka('kapus')).teks, /Ubah rating/)
  assert.doesNotMatch((await buka('kadis')).teks, /Ubah rating</)
})

test('selama sesi terbuka rating tidak berubah dan tidak ditetapkan lewat halaman lain, tulisan lain tetap tersimpan', async () => {
  const langsung = await simpan('bidan', { hasil: 'sesuai', perilaku: 'sesuai', versi: await versi('bidan') })
  assert.equal(langsung.status, 422)
  assert.match(await langsung.text(), /sesi kalibrasi unit ini masih terbuka/)
  const tetap = await simpan('bidan', {
    hasil: 'di atas',
    perilaku: 'di atas',
    aksi: 'tetapkan',
    versi: await versi('bidan'),
  })
  assert.equal(tetap.status, 422)
  assert.equal((await statusEvaluasi(db, evaluasi.bidan)).status, 'draf')
  const tulisan = { hasil: 'di atas', perilaku: 'di atas', versi: await versi('bidan') }
  assert.equal((await simpan('bidan', tulisan)).status, 303)
})

test('setiap perubahan meminta alasan, dan sebelum serta sesudahnya tersimpan', async () => {
  assert.match((await ubah('kapus', { alasan: '  ' })).teks, /alasannya belum ditulis/)
  assert.match(
    (await ubah('kapus', { hasil: 'di atas', perilaku: 'di atas' })).teks,
    /Tidak ada yang berubah/,
  )
  assert.match((await ubah('kapus', { hasil: '' })).teks, /belum dipilih/)
  assert.deepEqual(await rating('bidan'), ['di atas', 'di atas'])

  assert.equal((await ubah('kapus', {})).status, 303)
  assert.deepEqual(await rating('bidan'), ['sesuai', 'sesuai'])
  const ubahan = await db.selectFrom('kalibrasiUbahan').selectAll().execute()
  assert.equal(ubahan.length, 1)
  assert.equal(ubahan[0]?.hasilSemula, 'di atas')
  assert.equal(ubahan[0]?.hasil, 'sesuai')
  assert.match((await buka('kadis')).teks, /Alasan: Dibanding tiga bidan lain/)
})

test('papan pimpinan yang terbuka menerima kurva dan rating baru tanpa dimuat ulang', async () => {
  const alamat = `${halaman}/langsung?periode=${dunia.oktober}`
  const jawaban = await dunia.request(masuk.kadis ?? null, 'GET', alamat)
  assert.ok(jawaban.body)
  const aliran = jawaban.body.pipeThrough(new TextDecoderStream()).getReader()
  await aliran.read()
  assert.equal((await ubah('kapus', { perilaku: 'di atas' })).status, 303)
  let pesan = ''
  while (!pesan.startsWith('data:')) pesan = (await aliran.read()).value ?? 'data:'
  await aliran.cancel()
  const kiriman = JSON.parse(pesan.slice('data:'.length)) as Record<string, string>
  assert.match(kiriman.kurva ?? '', /Sebaran predikat tim dibanding pola/)
  assert.match(kiriman[`draf.${evaluasi.bidan}`] ?? '', /hasil sesuai, perilaku di atas/)
  assert.equal((await ubah('kapus', {})).status, 303)
})

test('pimpinan di atas dan orang lain tidak mengubah rating, dan layar yang usang tidak menimpa', async () => {
  assert.equal((await ubah('kadis', { hasil: 'di atas' })).status, 422)
  assert.equal((await ubah('waliKota', { hasil: 'di atas' })).status, 404)
  assert.equal((await ubah('adminDishub', { hasil: 'di atas' })).status, 404)
  assert.equal((await ubah('bidan', { hasil: 'di atas' })).status, 404)
  assert.equal((await ubah('kapus', { hasil: 'di atas', versi: '1' })).status, 422)
  assert.deepEqual(await rating('bidan'), ['sesuai', 'sesuai'])
})

test('sesi ditutup oleh pimpinan di atas setelah setiap draf lengkap', async () => {
  assert.match((await kirim('kapus', '/tutup')).teks, /pimpinan satu tingkat di atas/)
  assert.match((await kirim('kadis', '/tutup')).teks, /1 draf belum berisi kedua rating/)
  const perawat = {
    evaluasi: evaluasi.perawat,
    versi: String(await versi('perawat')),
    alasan: 'Rating pertama, disepakati bersama.',
  }
  assert.equal((await ubah('kapus', { ...perawat, hasil: 'sesuai', perilaku: 'di bawah' })).status, 303)
  assert.equal((await kirim('kadis', '/tutup', { catatan: 'Sepakat.' })).status, 303)
  assert.match((await kirim('kadis', '/tutup')).teks, /sudah ditutup/)
  assert.match((await ubah('kapus', { hasil: 'di atas' })).teks, /sudah ditutup/)
  const draf = await db
    .selectFrom('kalibrasiDraf')
    .selectAll()
    .where('evaluasiId', '=', evaluasi.bidan)
    .execute()
  assert.deepEqual(
    draf.map(({ hasilSemula, perilakuSemula, hasilAkhir, perilakuAkhir }) => [
      hasilSemula,
      perilakuSemula,
      hasilAkhir,
      perilakuAkhir,
    ]),
    [['di atas', 'di atas', 'sesuai', 'sesuai']],
  )
})

test('sesudah sesi ditutup penilai menetapkan rating hasil sesi, bukan rating lain', async () => {
  const lain = { hasil: 'di atas', perilaku: 'di atas', aksi: 'tetapkan', versi: await versi('bidan') }
  const ditolak = await simpan('bidan', lain)
  assert.equal(ditolak.status, 422)
  assert.match(await ditolak.text(), /sudah disepakati dalam sesi kalibrasi/)
  const sama = { ...lain, hasil: 'sesuai', perilaku: 'sesuai', versi: await versi('bidan') }
  assert.equal((await simpan('bidan', sama)).status, 303)
  const { status, predikat } = await statusEvaluasi(db, evaluasi.bidan)
  assert.deepEqual([status, predikat], ['ditetapkan', 'Baik'])
})
