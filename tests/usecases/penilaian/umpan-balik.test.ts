import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia, isianPenilai, mulai } from './dunia.ts'

const d = await bukaDunia('kapus', 'bidan', 'perawat', 'kadis', 'sopir')

const isian = (kepada: string, lain: { [nama: string]: string } = {}) => ({
  id: newId(),
  kepada,
  tentang: 'nilai:kolaboratif',
  sifat: 'positif',
  isi: 'Membantu menyusun jadwal bersama.',
  ...lain,
})

test('rekan, bawahan, dan pimpinan menulis sebagai dirinya masing-masing', async () => {
  const { bidan, kapus } = d.kota.id
  await d.request(d.masuk.perawat ?? null, 'POST', '/umpan-balik/tulis', isian(bidan))
  await d.request(d.masuk.kapus ?? null, 'POST', '/umpan-balik/tulis', isian(bidan))
  await d.request(d.masuk.kadis ?? null, 'POST', '/umpan-balik/tulis', isian(bidan))
  await d.request(d.masuk.bidan ?? null, 'POST', '/umpan-balik/tulis', isian(kapus))
  const baris = await d.db.selectFrom('umpanBalik').select(['sebagai']).orderBy('id').execute()
  assert.deepEqual(
    baris.map(({ sebagai }) => sebagai),
    ['rekan-kerja', 'pimpinan', 'pimpinan', 'bawahan'],
  )
})

test('penerima melihatnya dan mendapat kabar', async () => {
  const halaman = await (await d.request(d.masuk.bidan ?? null, 'GET', '/umpan-balik')).text()
  assert.match(halaman, /Membantu menyusun jadwal bersama/)
  assert.match(halaman, /Rizky Pratama/)
  const kabar = await d.db
    .selectFrom('kabar')
    .select('isi')
    .where('pejabatId', '=', d.kota.id.bidan)
    .execute()
  assert.ok(kabar.some(({ isi }) => isi === 'Rizky Pratama menulis umpan balik untuk Anda.'))
})

test('pimpinan tim dari unit lain yang bukan penilai menulis sebagai pimpinan, selama tim itu berjalan', async () => {
  const pegawaiId = d.kota.id.perawat
  const timId = newId()
  const saat = d.jam.now()
  const rentang = '[2026-01-01,2026-12-31]'
  const tim = { id: timId, nama: 'Angkutan ibu hamil', tujuan: '', rentang, pimpinanId: d.kota.id.sopir }
  await d.db.insertInto('timKerja').values(tim).execute()
  // The fixture's places are of the day the test runs; the city's day counts.
  await d.db
    .updateTable('penempatanKini')
    .set({ pada: Temporal.PlainDate.from('2026-11-10') })
    .execute()
  const tulis = () => d.request(d.masuk.sopir ?? null, 'POST', '/umpan-balik/tulis', isian(pegawaiId))
  assert.equal((await tulis()).status, 404)
  const sah = { diajukanPada: saat, disetujuiTimPada: saat, disetujuiPenilaiPada: saat } as const
  const anggota = { timId, pegawaiId, cara: 'penunjukan', berlaku: rentang, ...sah } as const
  await d.db.insertInto('anggotaTim').values(anggota).execute()
  assert.equal((await tulis()).status, 303)
  const { sebagai } = await d.db
    .selectFrom('umpanBalik')
    .select('sebagai')
    .where('penulisId', '=', d.kota.id.sopir)
    .executeTakeFirstOrThrow()
  assert.equal(sebagai, 'pimpinan')
  await d.db.deleteFrom('anggotaTim').execute()
  assert.equal((await tulis()).status, 404)
  await d.db.deleteFrom('umpanBalik').where('penulisId', '=', d.kota.id.sopir).execute()
})

test('orang dari dinas lain tidak dapat menulis, dan tidak melihat apa pun', async () => {
  const tujuan = d.kota.id.bidan
  const jawaban = await d.request(d.masuk.sopir ?? null, 'POST', '/umpan-balik/tulis', isian(tujuan))
  assert.equal(jawaban.status, 404)
  const formulir = await d.request(d.masuk.sopir ?? null, 'GET', `/umpan-balik/tulis?kepada=${tujuan}`)
  assert.equal(formulir.status, 404)
  const halaman = await (await d.request(d.masuk.sopir ?? null, 'GET', '/umpan-balik')).text()
  assert.doesNotMatch(halaman, /Membantu menyusun jadwal/)
})

test('tidak seorang pun menulis umpan balik untuk dirinya sendiri', async () => {
  const jawaban = await d.request(d.masuk.bidan ?? null, 'POST', '/umpan-balik/tulis', isian(d.kota.id.bidan))
  assert.equal(jawaban.status, 404)
})

test('kiriman yang sama dua kali tercatat satu kali', async () => {
  const sama = isian(d.kota.id.perawat)
  for (const _ of [1, 2]) {
    const jawaban = await d.request(d.masuk.bidan ?? null, 'POST', '/umpan-balik/tulis', sama)
    assert.equal(jawaban.status, 303)
  }
  const { length } = await d.db.selectFrom('umpanBalik').select('id').where('id', '=', sama.id).execute()
  assert.equal(length, 1)
})

test('tulisan yang terlalu pendek atau tanpa sifat ditolak, dan tetap ada di halaman', async () => {
  const { perawat } = d.kota.id
  const kirim = (lain: { [nama: string]: string }) =>
    d.request(d.masuk.bidan ?? null, 'POST', '/umpan-balik/tulis', isian(perawat, lain))
  const pendek = await kirim({ isi: 'Bagus' })
  assert.equal(pendek.status, 422)
  assert.match(await pendek.text(), /Baru 5 huruf, sedikitnya 10/)
  assert.equal((await kirim({ sifat: '' })).status, 422)
  const html = await kirim({ sifat: '', isi: '<script>alert(1)</script>' })
  assert.match(await html.text(), /&lt;script>alert\(1\)&lt;\/script>|&lt;script&gt;/)
})

test('apresiasi dan penugasan baru diberikan pimpinan atas kemajuan, dengan bukti', async () => {
  const { bidan } = d.kota.id
  const kirim = (siapa: 'kapus' | 'perawat', lain: { [nama: string]: string }) =>
    d.request(
      d.masuk[siapa] ?? null,
      'POST',
      '/umpan-balik/tulis',
      isian(bidan, { lanjutan: 'apresiasi', ...lain }),
    )
  assert.match(await (await kirim('perawat', {})).text(), /diberikan oleh pimpinan/)
  assert.match(await (await kirim('kapus', { sifat: 'perlu-perbaikan' })).text(), /atas kemajuan kinerja/)
  const bukti = 'Laporan kohort Oktober'
  assert.equal((await kirim('kapus', { bentuk: 'berkala', bukti })).status, 303)
  const halaman = await (await d.request(d.masuk.bidan ?? null, 'GET', '/umpan-balik')).text()
  assert.match(halaman, /Apresiasi/)
  assert.match(halaman, /Bukti: Laporan kohort Oktober/)
  assert.match(halaman, /2026, berkala/)
})

test('hasil kerja orang lain tidak dapat dilekatkan', async () => {
  const { perawat } = d.kota.id
  const tentang = `rhk:${d.skp.kapus.rhkId}`
  const jawaban = await d.request(
    d.masuk.bidan ?? null,
    'POST',
    '/umpan-balik/tulis',
    isian(perawat, { tentang }),
  )
  assert.equal(jawaban.status, 422)
})

test('di samping pilihan rating perilaku tampil saran dengan alasannya, dan pilihan penilai tetap berlaku', async () => {
  const { bidan, perawat } = d.kota.id
  for (const [nilai, sifat] of [
    ['akuntabel', 'positif'],
    ['kompeten', 'positif'],
    ['harmonis', 'positif'],
    ['loyal', 'positif'],
    ['adaptif', 'perlu-perbaikan'],
  ] as const)
    await d.db
      .insertInto('umpanBalik')
      .values({
        id: newId(),
        pegawaiId: bidan,
        penulisId: perawat,
        sebagai: 'rekan-kerja',
        nilai,
        sifat,
        isi: 'Terlihat sepanjang Oktober.',
        tanggal: Temporal.PlainDate.from('2026-10-20'),
        dibuatPada: d.jam.now(),
      })
      .execute()
  const id = await mulai(d, d.masuk.kapus, bidan)
  const halaman = await (await d.request(d.masuk.kapus ?? null, 'GET', `/penilaian/${id}`)).text()
  assert.match(halaman, /Saran: sesuai\. 4 dari 5 umpan balik positif, 1 perlu perbaikan\./)
  assert.match(halaman, /Belum konsisten: Adaptif\./)
  assert.match(halaman, /\/ketentuan\/saran-rating-perilaku/)

  const isian = isianPenilai(d.skp.bidan, { perilaku: 'di bawah', aksi: 'simpan' })
  const simpan = await d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, isian)
  assert.equal(simpan.status, 303)
  const tersimpan = await d.db
    .selectFrom('evaluasi')
    .select('ratingPerilaku')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  assert.equal(tersimpan.ratingPerilaku, 'di bawah')
})
