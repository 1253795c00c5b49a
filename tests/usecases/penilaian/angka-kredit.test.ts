import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { runImpor } from '../../../src/usecases/impor/run-impor.ts'
import { readAngkaKredit } from '../../../src/usecases/penilaian/catatan/read-angka-kredit.ts'
import type { Peramban } from '../../support/aplikasi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia, idPeriode } from './dunia.ts'

const d = await bukaDunia('kapus', 'bidan', 'adminBkpsdm', 'adminDinkes', 'sopir')
const { db, kota, request, masuk, instansi, jam } = d
await db
  .updateTable('jabatanMasa')
  .set({ jenis: 'fungsional', jenjang: 'mahir' })
  .where('nama', '=', 'Bidan Mahir')
  .execute()
const akun = (hariIni = '2027-02-01') => readAngkaKredit(db, { pegawaiId: kota.id.bidan, hariIni })

async function unggah(siapa: Peramban | undefined, jenis: string, baris: readonly string[]) {
  const form = new FormData()
  form.set('berkas', new File([baris.join('\r\n')], 'data.csv', { type: 'text/csv' }))
  const jawab = await request(siapa ?? null, 'POST', `/impor/jenis/${jenis}`, form)
  const id = (jawab.headers.get('location') ?? '').split('/').at(-1) ?? ''
  return { status: jawab.status, id }
}

async function terapkan(jenis: string, baris: readonly string[]) {
  const { id } = await unggah(masuk.adminBkpsdm, jenis, baris)
  assert.equal((await request(masuk.adminBkpsdm ?? null, 'POST', `/impor/${id}/terapkan`)).status, 303)
  await runImpor({ db, luar: instansi.luar, instansi: instansi.profil, now: jam.now() }, id)
  return bacaImpor(id)
}

function bacaImpor(id: string) {
  return db
    .selectFrom('impor')
    .select(['status', 'baru', 'berubah', 'tetap', 'galat'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

async function beriPredikat(status: 'ditetapkan' | 'diterima' | 'final'): Promise<void> {
  await db.deleteFrom('evaluasi').where('pegawaiId', '=', kota.id.bidan).execute()
  await db
    .insertInto('evaluasi')
    .values({
      id: newId(),
      skpId: d.skp.bidan.skpId,
      pegawaiId: kota.id.bidan,
      periodeId: await idPeriode(db, ['tahunan', 1]),
      unitId: kota.unit.puskesmas,
      penilaiId: kota.id.kapus,
      status,
      ratingHasil: 'di atas',
      ratingPerilaku: 'di atas',
      predikat: 'Sangat Baik',
      ditetapkanPada: jam.now(),
    })
    .execute()
}

const JUDUL_KREDIT = 'NIP;Tanggal;Jenis;Angka kredit pangkat;Angka kredit jenjang;Nomor surat'
const SALDO = `${ORANG.bidan};2025-12-31;Saldo awal;25,63;75,63;800/1`
const JUDUL_LAMA = 'NIP;Tahun;Nilai SKP;Nilai perilaku;Bobot;Ide baru;Penilai'

test('predikat tahunan menjadi angka kredit begitu hasilnya diterima, bukan sebelumnya', async () => {
  await beriPredikat('ditetapkan')
  const menunggu = await akun()
  assert.deepEqual([menunggu.baris.length, menunggu.menunggu.length], [0, 1])

  await beriPredikat('diterima')
  const { baris, saldo, kini } = await akun()
  assert.equal(kini?.jenjang, 'mahir')
  assert.deepEqual([baris.length, saldo], [1, { pangkat: 18.75, jenjang: 18.75 }])
})

test('saldo awal dari berkas menjadi awal hitungan, dan berkas yang sama dua kali tidak mengubah apa pun', async () => {
  await beriPredikat('final')
  const { status, baru } = await terapkan('angka-kredit', [JUDUL_KREDIT, SALDO])
  assert.deepEqual([status, baru], ['selesai', 1])
  const { saldo, pangkat, jenjang } = await akun()
  assert.deepEqual(saldo, { pangkat: 44.38, jenjang: 94.38 })
  assert.deepEqual(pangkat?.nilai, { kebutuhan: 50, kurang: 5.62, lebih: 0 })
  assert.deepEqual(jenjang?.nilai, { kebutuhan: 100, kurang: 5.62, lebih: 0 })

  const lagi = await bacaImpor((await unggah(masuk.adminBkpsdm, 'angka-kredit', [JUDUL_KREDIT, SALDO])).id)
  assert.deepEqual([lagi.baru, lagi.berubah, lagi.tetap], [0, 0, 1])
})

test('ijazah menambah seperempat kebutuhan pangkat, dan kenaikan pangkat membawa kelebihannya', async () => {
  await terapkan('angka-kredit', [
    JUDUL_KREDIT,
    `${ORANG.bidan};2026-06-01;Ijazah baru;;;Ijazah D-4`,
    `${ORANG.bidan};2027-01-01;Kenaikan pangkat;;;SK 1/2027`,
  ])
  const { saldo, baris } = await akun()
  assert.deepEqual(saldo, { pangkat: 6.88, jenjang: 106.88 })
  assert.equal(baris.length, 4)
})

test('parameter yang diubah BKPSDM berlaku sejak tanggalnya, bukan bagi tahun sebelumnya', async () => {
  await db
    .insertInto('parameter')
    .values({
      ketentuanId: 'angka-kredit',
      berlaku: '[2027-01-01,)',
      nilai: JSON.stringify({ mahir: 20 }),
      alasan: 'Perubahan peraturan',
      diubahOleh: kota.id.adminBkpsdm,
      diubahPada: jam.now(),
    })
    .execute()
  assert.deepEqual((await akun()).saldo, { pangkat: 6.88, jenjang: 106.88 })
})

test('saldo tanpa angka, angka tiga desimal, dan NIP yang tidak ada disebut barisnya', async () => {
  const { id } = await unggah(masuk.adminBkpsdm, 'angka-kredit', [
    JUDUL_KREDIT,
    `${ORANG.bidan};2025-11-30;Saldo awal;;10;800/1`,
    `${ORANG.bidan};2025-10-31;Saldo awal;1,234;10;800/1`,
    '199001012014021999;2025-12-31;Saldo awal;1;1;800/1',
  ])
  const { status, galat } = await bacaImpor(id)
  assert.equal(status, 'ditolak')
  const daftar = (galat as unknown as { daftar: { baris: number; penolakan: { kode: string } }[] }).daftar
  assert.deepEqual(
    daftar.map(({ baris, penolakan }) => [baris, penolakan.kode]),
    [
      [2, 'sel-kosong'],
      [3, 'bukan-bilangan'],
      [4, 'tidak-dikenal'],
    ],
  )
})

test('nilai PP 30/2019 dari berkas tampil dengan predikat dan alasannya, tanpa cara mengubahnya', async () => {
  const { status, baru } = await terapkan('nilai-lama', [
    JUDUL_LAMA,
    `${ORANG.bidan};2020;100;90;70/30;Tidak;dr. Lama`,
    `${ORANG.bidan};2021;112;112;60/40;Ya;dr. Lama`,
  ])
  assert.deepEqual([status, baru], ['selesai', 2])
  const halaman = await (
    await request(masuk.bidan ?? null, 'GET', `/pegawai/${kota.id.bidan}/nilai-lama`)
  ).text()
  assert.match(halaman, /Mengapa Baik\?/)
  assert.match(halaman, /Mengapa Sangat Baik\?/)
  assert.match(halaman, /PP 30\/2019/)
  assert.doesNotMatch(halaman, /<form[^>]*nilai-lama/)
})

test('nilai di atas 120 dan tahun sesudah 2021 ditolak', async () => {
  const { id } = await unggah(masuk.adminBkpsdm, 'nilai-lama', [
    JUDUL_LAMA,
    `${ORANG.bidan};2019;120,01;90;70/30;Tidak;dr. Lama`,
    `${ORANG.perawat};2022;90;90;70/30;Tidak;dr. Lama`,
  ])
  const { status, galat } = await bacaImpor(id)
  assert.equal(status, 'ditolak')
  assert.match(JSON.stringify(galat), /"baris":2.*"sampai":120.*"baris":3.*"sampai":2021/)
})

test('orang lain tidak melihat angka kredit bidan, dan admin OPD tidak dapat mengimpornya', async () => {
  for (const halaman of ['angka-kredit', 'nilai-lama']) {
    const alamat = `/pegawai/${kota.id.bidan}/${halaman}`
    assert.equal((await request(masuk.sopir ?? null, 'GET', alamat)).status, 404)
    assert.equal((await request(masuk.kapus ?? null, 'GET', alamat)).status, 200)
    assert.equal((await unggah(masuk.adminDinkes, halaman, [JUDUL_KREDIT, SALDO])).status, 404)
  }
})

test('hasil tahunan dari aplikasi lain menjadi angka kredit, menurut bulan yang dipangku dan tanpa bulan tanpa SKP', async () => {
  await db.deleteFrom('angkaKredit').where('pegawaiId', '=', kota.id.bidan).execute()
  await db.deleteFrom('evaluasi').where('pegawaiId', '=', kota.id.bidan).execute()
  await db
    .insertInto('hasilImpor')
    .values({
      pegawaiId: kota.id.bidan,
      periodeId: await idPeriode(db, ['tahunan', 1]),
      ratingHasil: 'sesuai',
      ratingPerilaku: 'sesuai',
      predikat: 'Baik',
      penilai: 'Siti Contoh',
      sumber: 'Ruang GTK',
      dicatatOleh: kota.id.kapus,
      dicatatPada: jam.now(),
    })
    .execute()
  const penuh = await akun()
  const [baris] = penuh.baris
  assert.equal(baris?.sumber.jenis === 'konversi' && baris.sumber.tahunan.sumber, 'Ruang GTK')
  const halaman = await request(masuk.bidan ?? null, 'GET', `/pegawai/${kota.id.bidan}/angka-kredit`)
  assert.match(await halaman.text(), /Dari aplikasi lain: Ruang GTK/)

  const cltn = {
    ...{ versi: '0', nomorSurat: '800/1', keterangan: '', tempat: '', akhirStudi: '' },
    ...{ jenis: 'cltn', mulai: '2026-04-01', sampai: '2026-06-30' },
  }
  const alamat = `/pegawai/${kota.id.bidan}/ketidakhadiran`
  assert.equal((await request(masuk.adminDinkes ?? null, 'POST', alamat, cltn)).status, 303)
  assert.equal((await akun()).saldo.jenjang, Math.round(penuh.saldo.jenjang * 75) / 100)

  await db
    .updateTable('penugasan')
    .set({ berlaku: '[2026-01-01,2026-10-20]' })
    .where('pejabatId', '=', kota.id.bidan)
    .execute()
  assert.equal((await akun()).saldo.jenjang, Math.round((12.5 * 700) / 12) / 100)
})
