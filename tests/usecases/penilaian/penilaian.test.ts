import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { kalimatPerbedaan, perbedaan } from '../../../src/web/jejak/perbedaan.ts'
import {
  addEntriDisetujui,
  bukaDunia,
  idPeriode,
  isianPenilai,
  mulai,
  statusEvaluasi,
  tetapkanCapaian,
} from './dunia.ts'

const d = await bukaDunia('kapus', 'kadis', 'bidan', 'perawat', 'sopir', 'adminDishub', 'waliKota')
await addEntriDisetujui(d.db, { rhkId: d.skp.bidan.rhkId, pegawaiId: d.kota.id.bidan })
const id = await mulai(d, d.masuk.kapus, d.kota.id.bidan)

test('periode setahun terbentuk sekali saja: dua belas bulan dan satu tahun', async () => {
  await d.request(d.masuk.kapus ?? null, 'GET', '/tim/penilaian')
  const { length } = await d.db.selectFrom('periode').select('id').where('tahun', '=', 2026).execute()
  assert.equal(length, 13)
})

test('penilai melihat realisasi dari kegiatan yang disetujui', async () => {
  const halaman = await (await d.request(d.masuk.kapus ?? null, 'GET', `/penilaian/${id}`)).text()
  assert.match(halaman, /7 orang dari 1 kegiatan disetujui pada 1 hari/)
})

test('penilai lain, rekan, dan orang dari dinas lain tidak menemukan penilaian ini', async () => {
  for (const as of [d.masuk.perawat, d.masuk.sopir, d.masuk.adminDishub]) {
    assert.equal((await d.request(as ?? null, 'GET', `/penilaian/${id}`)).status, 404)
    const isian = isianPenilai(d.skp.bidan, {})
    assert.equal((await d.request(as ?? null, 'POST', `/penilaian/${id}/simpan`, isian)).status, 404)
    assert.equal((await d.request(as ?? null, 'GET', `/penilaian/${id}/evaluasi.pdf`)).status, 404)
  }
})

test('pegawai dan pimpinan di atas penilai tidak dapat mengisi rating', async () => {
  for (const as of [d.masuk.bidan, d.masuk.kadis])
    assert.equal(
      (await d.request(as ?? null, 'POST', `/penilaian/${id}/simpan`, isianPenilai(d.skp.bidan, {}))).status,
      404,
    )
})

test('pegawai menulis pernyataan, tetapi belum melihat rating draf', async () => {
  const jawaban = await d.request(d.masuk.bidan ?? null, 'POST', `/penilaian/${id}/pernyataan`, {
    pernyataan: 'Vaksin terlambat dua minggu.',
    [`pernyataan.${d.skp.bidan.indikatorId}`]: 'Terlayani 19 orang.',
  })
  assert.equal(jawaban.status, 303)
  assert.equal((await statusEvaluasi(d.db, id)).versi, 1)
  const halaman = await (await d.request(d.masuk.bidan ?? null, 'GET', `/penilaian/${id}`)).text()
  assert.match(halaman, /Vaksin terlambat dua minggu/)
  assert.doesNotMatch(halaman, /Rating perilaku kerja/)
  assert.equal((await d.request(d.masuk.bidan ?? null, 'GET', `/penilaian/${id}/evaluasi.pdf`)).status, 404)
  const penilai = await (await d.request(d.masuk.kapus ?? null, 'GET', `/penilaian/${id}`)).text()
  assert.match(penilai, /Pernyataan pegawai: Terlayani 19 orang/)
})

test('penilai pegawai tidak dapat menulis pernyataan atas nama pegawai', async () => {
  const jawaban = await d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${id}/pernyataan`, {})
  assert.equal(jawaban.status, 404)
})

test('predikat belum dapat ditetapkan sebelum capaian unit ada, dan draf tetap tersimpan', async () => {
  const jawaban = await d.request(
    d.masuk.kapus ?? null,
    'POST',
    `/penilaian/${id}/simpan`,
    isianPenilai(d.skp.bidan, {}),
  )
  assert.equal(jawaban.status, 422)
  assert.match(await jawaban.text(), /capaian Puskesmas Sempaja untuk periode ini belum ditetapkan/)
  const { status, ratingHasil, versi } = await statusEvaluasi(d.db, id)
  assert.deepEqual({ status, ratingHasil, versi }, { status: 'draf', ratingHasil: 'sesuai', versi: 2 })
})

test('capaian unit hanya ditetapkan pimpinan satu tingkat di atasnya, dengan dasar tertulis', async () => {
  for (const as of [d.masuk.kapus, d.masuk.waliKota, d.masuk.adminDishub])
    assert.equal((await tetapkanCapaian(d, as)).status, 404)
  assert.equal((await tetapkanCapaian(d, d.masuk.bidan)).status, 404)
  const tanpaDasar = await d.request(
    d.masuk.kadis ?? null,
    'POST',
    `/tim/penilaian/capaian/${d.kota.unit.puskesmas}`,
    { periode: d.oktober, versi: '0', capaian: 'Baik', dasar: ' ' },
  )
  assert.equal(tanpaDasar.status, 422)
  assert.equal((await tetapkanCapaian(d, d.masuk.kadis)).status, 303)
})

test('versi yang lama tidak menimpa: kedua tulisan ditampilkan', async () => {
  const isian = { ...isianPenilai(d.skp.bidan, { aksi: 'simpan', versi: 1 }), catatan: 'Tulisan tab kedua' }
  const jawaban = await d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, isian)
  const halaman = await jawaban.text()
  assert.equal(jawaban.status, 409)
  assert.match(halaman, /Tulisan tab kedua/)
  assert.match(halaman, /Ikuti pelatihan konseling/)
})

test('jejak menyebut yang berubah saja: draf yang disimpan tanpa perubahan tidak tampak sebagai terhapus', async () => {
  const jejak = await d.db
    .selectFrom('audit')
    .select(['sebelum', 'sesudah'])
    .where('entitasId', '=', id)
    .where('peristiwa', '=', 'evaluasi.disimpan')
    .orderBy('id')
    .execute()
  const [pertama] = jejak.map(({ sebelum, sesudah }) => perbedaan(sebelum, sesudah).map(kalimatPerbedaan))
  assert.match((pertama ?? []).join('\n'), /Rating hasil/i)
  assert.deepEqual(
    pertama?.filter((satu) => /dihapus|[0-9a-f]{8} [0-9a-f]{4} /.test(satu)),
    [],
  )
  await d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, {
    ...isianPenilai(d.skp.bidan, { aksi: 'simpan', versi: 2 }),
  })
  const terakhir = await d.db
    .selectFrom('audit')
    .select(['sebelum', 'sesudah'])
    .where('entitasId', '=', id)
    .where('peristiwa', '=', 'evaluasi.disimpan')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  assert.deepEqual(perbedaan(terakhir.sebelum, terakhir.sesudah), [])
})

test('rating dan umpan balik yang belum lengkap ditolak dengan tautan ke isiannya', async () => {
  const { ratingPerilaku: _, ...tanpaRating } = isianPenilai(d.skp.bidan, { versi: 3 })
  const kurang = await d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, tanpaRating)
  assert.equal(kurang.status, 422)
  assert.match(await kurang.text(), /#rating-perilaku/)
  const tanpaLoyal = { ...isianPenilai(d.skp.bidan, { versi: 4 }), 'perilaku.loyal': '' }
  const kosong = await d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, tanpaLoyal)
  assert.equal(kosong.status, 422)
  assert.match(await kosong.text(), /#perilaku-loyal/)
})

test('penilai menetapkan predikat dan lanjut ke pegawai berikutnya', async () => {
  const isian = isianPenilai(d.skp.bidan, { versi: 5 })
  const jawaban = await d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, isian)
  assert.equal(jawaban.status, 303, await jawaban.text())
  const ke = jawaban.headers.get('location') ?? ''
  assert.match(ke, /^\/penilaian\/[0-9a-f-]{36}\?sesudah=/)
  assert.notEqual(ke.slice(0, 47), `/penilaian/${id}`)
  const berikut = await d.request(d.masuk.kapus ?? null, 'GET', ke)
  assert.match(await berikut.text(), /ditetapkan Baik\./)
  const { status, predikat } = await statusEvaluasi(d.db, id)
  assert.deepEqual({ status, predikat }, { status: 'ditetapkan', predikat: 'Baik' })
})

test('penetapan membekukan dua dokumen, tercatat di jejak, dan dikabarkan kepada pegawai', async () => {
  const dokumen = await d.db
    .selectFrom('dokumen')
    .select(['jenis', 'versi'])
    .where('entitasId', '=', id)
    .execute()
  assert.deepEqual(dokumen.map(({ jenis }) => jenis).sort(), ['dokumen-evaluasi', 'evaluasi'])
  const jejak = await d.db.selectFrom('audit').select('peristiwa').where('entitasId', '=', id).execute()
  assert.ok(jejak.some(({ peristiwa }) => peristiwa === 'evaluasi.ditetapkan'))
  const kabar = await d.db
    .selectFrom('kabar')
    .select('isi')
    .where('pejabatId', '=', d.kota.id.bidan)
    .execute()
  assert.ok(kabar.some(({ isi }) => isi === 'Evaluasi Oktober 2026 Anda ditetapkan: Baik.'))
})

test('penilaian yang sudah ditetapkan tidak berubah lagi', async () => {
  const isian = isianPenilai(d.skp.bidan, { versi: 6, hasil: 'di bawah' })
  const jawaban = await d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, isian)
  assert.equal(jawaban.status, 422)
  assert.equal((await statusEvaluasi(d.db, id)).predikat, 'Baik')
})

test('capaian terkunci setelah dipakai', async () => {
  const jawaban = await d.request(
    d.masuk.kadis ?? null,
    'POST',
    `/tim/penilaian/capaian/${d.kota.unit.puskesmas}`,
    { periode: d.oktober, versi: '1', capaian: 'Istimewa', dasar: 'Laporan lain.' },
  )
  assert.equal(jawaban.status, 422)
})

test('pegawai melihat sampai kapan hasilnya diterima: 14 hari kerja sesudah ditetapkan', async () => {
  const halaman = await (await d.request(d.masuk.bidan ?? null, 'GET', `/penilaian/${id}`)).text()
  assert.match(halaman, /14 hari kerja lagi.*30 Nov/)
})

test('hanya pegawai sendiri yang menerima hasil, dan dokumennya mendapat tanggal terima', async () => {
  assert.equal((await d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${id}/terima`, {})).status, 404)
  assert.equal((await d.request(d.masuk.bidan ?? null, 'POST', `/penilaian/${id}/terima`, {})).status, 303)
  assert.equal((await statusEvaluasi(d.db, id)).status, 'diterima')
  const versi = await d.db
    .selectFrom('dokumen')
    .select('versi')
    .where('entitasId', '=', id)
    .where('jenis', '=', 'dokumen-evaluasi')
    .execute()
  assert.equal(versi.length, 2)
  assert.equal((await d.request(d.masuk.bidan ?? null, 'POST', `/penilaian/${id}/terima`, {})).status, 422)
})

test('pegawai mencetak kedua dokumennya', async () => {
  for (const berkas of ['evaluasi.pdf', 'dokumen.pdf']) {
    const jawaban = await d.request(d.masuk.bidan ?? null, 'GET', `/penilaian/${id}/${berkas}`)
    assert.equal(jawaban.status, 200)
    assert.equal(
      Buffer.from(await jawaban.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    )
  }
})

test('yang dicetak sama dengan yang dibekukan, sampai ke sidiknya', async () => {
  const jawaban = await d.request(d.masuk.bidan ?? null, 'GET', `/penilaian/${id}/evaluasi.pdf`)
  const { sidik } = await d.db
    .selectFrom('dokumen')
    .select('sidik')
    .where('entitasId', '=', id)
    .where('jenis', '=', 'evaluasi')
    .executeTakeFirstOrThrow()
  const isi = Buffer.from(await jawaban.arrayBuffer())
  assert.equal(createHash('sha256').update(isi).digest('hex'), sidik)
})

test('rating hasil kerja kepala unit mengikuti capaian unitnya, apa pun yang dikirim', async () => {
  const kepala = await mulai(d, d.masuk.kadis, d.kota.id.kapus)
  const isian = isianPenilai(d.skp.kapus, { hasil: 'di atas', perilaku: 'sesuai' })
  const jawaban = await d.request(d.masuk.kadis ?? null, 'POST', `/penilaian/${kepala}/simpan`, isian)
  assert.equal(jawaban.status, 303, await jawaban.text())
  const { ratingHasil, predikat } = await statusEvaluasi(d.db, kepala)
  assert.deepEqual({ ratingHasil, predikat }, { ratingHasil: 'sesuai', predikat: 'Baik' })
  const pdf = await d.request(d.masuk.kapus ?? null, 'GET', `/penilaian/${kepala}/evaluasi.pdf`)
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
})

test('penilaian belum dapat dimulai sebelum jendelanya dibuka', async () => {
  const jawaban = await d.request(d.masuk.kapus ?? null, 'POST', '/tim/penilaian', {
    pegawai: d.kota.id.perawat,
    periode: await idPeriode(d.db, ['bulanan', 11]),
  })
  assert.equal(jawaban.status, 422)
  assert.match(await jawaban.text(), /1 Desember 2026/)
})

test('penilai tidak dapat memulai penilaian orang di luar timnya', async () => {
  const jawaban = await d.request(d.masuk.adminDishub ?? null, 'POST', '/tim/penilaian', {
    pegawai: d.kota.id.perawat,
    periode: d.oktober,
  })
  assert.equal(jawaban.status, 404)
})

test('alasan sebaran tidak diminta untuk tim yang terlalu kecil', async () => {
  const jawaban = await d.request(d.masuk.kapus ?? null, 'POST', '/tim/penilaian/alasan', {
    periode: d.oktober,
    alasan: 'Tim kecil.',
  })
  assert.equal(jawaban.status, 422)
  assert.match(await jawaban.text(), /Alasan tidak diperlukan/)
})
