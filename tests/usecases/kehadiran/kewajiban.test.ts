import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '../../../src/db/id.ts'
import { foldKini } from '../../../src/db/queries/pantauan/lipat.ts'
import { listPegawaiUnit } from '../../../src/db/queries/pantauan/pegawai.ts'
import { findPeriode } from '../../../src/db/queries/penilaian/periode.ts'
import { listPredikatPeriodik } from '../../../src/db/queries/penilaian/tim.ts'
import { runImpor } from '../../../src/usecases/impor/run-impor.ts'
import { readOrangLaporan } from '../../../src/usecases/laporan/orang-laporan.ts'
import { readPapanKalibrasi } from '../../../src/usecases/penilaian/kalibrasi/papan-kalibrasi.ts'
import { readSebaranTim } from '../../../src/usecases/penilaian/sebaran-tim.ts'
import type { Peramban } from '../../support/aplikasi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { jalankan, keHari } from '../penilaian/jam.ts'

const d = await bukaDunia('kapus', 'bidan', 'perawat', 'adminBkpsdm', 'adminDinkes', 'adminDishub', 'sopir')
const { db, kota, request, masuk, instansi, jam } = d
await sql`update jabatan_masa set jenis = 'fungsional' where nama = 'Bidan Mahir'`.execute(db)

const PILIHAN = {
  versi: '0',
  unitId: kota.unit.puskesmas,
  jenisJabatan: 'fungsional',
  jenisPegawai: '',
  evaluasiPeriodik: 'impor',
  mulai: '2026-10-01',
  sampai: '',
  dasar: 'Surat edaran 800/12/2026',
}

function kirim(siapa: Peramban | undefined, path: string, isi: { [nama: string]: string } = {}) {
  return request(siapa ?? null, 'POST', path, isi)
}

async function halaman(siapa: Peramban | undefined, path: string): Promise<string> {
  return (await request(siapa ?? null, 'GET', path)).text()
}

function kini(pegawaiId: string) {
  return db
    .selectFrom('penempatanKini')
    .select(['catatanHarian', 'menit', 'evaluasiPeriodik'])
    .where('pegawaiId', '=', pegawaiId)
    .executeTakeFirstOrThrow()
}

describe('Kewajiban menurut unit', () => {
  test('hanya BKPSDM yang mengaturnya, dan admin OPD membacanya', async () => {
    for (const siapa of [masuk.adminDinkes, masuk.kapus, masuk.bidan])
      assert.equal((await kirim(siapa, '/kalender/kewajiban/baru', PILIHAN)).status, 404)
    assert.match(
      await halaman(masuk.adminDinkes, '/kalender/kewajiban'),
      /Semua unit mengikuti kewajiban kota/,
    )
    assert.equal((await request(masuk.sopir ?? null, 'GET', '/kalender/kewajiban')).status, 404)
  })

  test('isian yang keliru ditolak dengan sebabnya', async () => {
    for (const [salah, kalimat] of [
      [{ dasar: '' }, /dasar/],
      [{ menit: 'ya' }, /menit diwajibkan tanpa catatan harian/],
      [{ sampai: '2026-09-01' }, /lebih awal/],
    ] as const) {
      const jawab = await kirim(masuk.adminBkpsdm, '/kalender/kewajiban/baru', { ...PILIHAN, ...salah })
      assert.equal(jawab.status, 422)
      assert.match(await jawab.text(), kalimat)
    }
  })

  test('pilihan puskesmas bagi jabatan fungsional berlaku bagi bidan, tidak bagi perawat', async () => {
    assert.equal((await kirim(masuk.adminBkpsdm, '/kalender/kewajiban/baru', PILIHAN)).status, 303)
    assert.equal((await kirim(masuk.adminBkpsdm, '/kalender/kewajiban/baru', PILIHAN)).status, 303)
    const { length } = await db.selectFrom('kewajibanUnit').select('id').execute()
    assert.equal(length, 1)
    assert.deepEqual(await kini(kota.id.bidan), {
      catatanHarian: false,
      menit: false,
      evaluasiPeriodik: 'impor',
    })
    assert.deepEqual(await kini(kota.id.perawat), {
      catatanHarian: true,
      menit: true,
      evaluasiPeriodik: 'aplikasi',
    })
    assert.match(await halaman(masuk.bidan, '/kegiatan'), /Catatan harian tidak diwajibkan/)
    assert.doesNotMatch(await halaman(masuk.perawat, '/kegiatan'), /tidak diwajibkan/)
  })

  test('yang tidak wajib menit mencatat tanpa waktu, yang wajib tidak', async () => {
    const isi = (rhk: string) => ({
      ...{ id: newId(), versi: '0', tanggal: '2026-11-10', uraian: '12 ibu hamil diperiksa', rhk },
      ...{ mulai: '', selesai: '', durasi: '', jumlah: '', satuan: '', tautan: '' },
    })
    assert.equal((await kirim(masuk.bidan, '/kegiatan', isi(d.skp.bidan.rhkId))).status, 303)
    assert.equal((await kirim(masuk.perawat, '/kegiatan', isi(d.skp.perawat.rhkId))).status, 422)
  })

  test('pilihan kedua yang bertumpuk ditolak, dan yang menyebut lain diterima', async () => {
    const lagi = await kirim(masuk.adminBkpsdm, '/kalender/kewajiban/baru', {
      ...PILIHAN,
      mulai: '2026-12-01',
    })
    assert.equal(lagi.status, 422)
    assert.match(await lagi.text(), /bertumpuk dengan pilihan Puskesmas Sempaja/)
    const lain = { ...PILIHAN, jenisJabatan: '', jenisPegawai: 'pppk', dasar: 'Lain' }
    assert.equal((await kirim(masuk.adminBkpsdm, '/kalender/kewajiban/baru', lain)).status, 303)
  })
})

describe('Evaluasi yang diimpor', () => {
  const KEPALA = 'NIP;Tahun;Jenis periode;Periode ke;Hasil kerja;Perilaku kerja;Penilai;Sumber'
  const BIDAN = `${ORANG.bidan};2026;Bulanan;10;Sesuai;Di atas;Siti Contoh;Ruang GTK`

  async function unggah(siapa: Peramban | undefined, ...baris: string[]) {
    const form = new FormData()
    form.set('berkas', new File([[KEPALA, ...baris].join('\r\n')], 'hasil.csv', { type: 'text/csv' }))
    const jawab = await request(siapa ?? null, 'POST', '/impor/jenis/hasil-evaluasi', form)
    const id = (jawab.headers.get('location') ?? '').split('/').at(-1) ?? ''
    const { galat, ...isi } = await db
      .selectFrom('impor')
      .select(['status', 'baru', 'berubah', 'tetap', 'galat'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return { id, ...isi, galat: JSON.stringify(galat) }
  }

  test('tidak dimulai di sini, dan sebabnya dikatakan', async () => {
    const isi = { pegawai: kota.id.bidan, periode: d.oktober }
    const jawab = await kirim(masuk.kapus, '/tim/penilaian', isi)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /diimpor dari aplikasi lain/)
  })

  test('baris yang keliru disebut sebabnya, dan berkas dengan galat tidak diterapkan', async () => {
    const perawat = await unggah(masuk.adminBkpsdm, BIDAN.replace(ORANG.bidan, ORANG.perawat))
    assert.match(perawat.galat, /bukan-kewajiban-impor/)
    assert.equal(perawat.status, 'ditolak')
    assert.match(
      (await unggah(masuk.adminBkpsdm, BIDAN.replace(';10;', ';12;'))).galat,
      /periode-belum-selesai/,
    )
    assert.match((await unggah(masuk.adminBkpsdm, BIDAN, BIDAN)).galat, /ganda/)
    assert.match((await unggah(masuk.adminDishub, BIDAN)).galat, /di-luar-lingkup/)
  })

  test('diperiksa, diterapkan, terbaca pegawainya, dan berkas yang sama dua kali tidak mengubah apa pun', async () => {
    const { id, status, baru, galat } = await unggah(masuk.adminDinkes, BIDAN)
    assert.deepEqual([status, baru], ['siap', 1], galat)
    assert.equal((await kirim(masuk.adminDinkes, `/impor/${id}/terapkan`)).status, 303)
    await runImpor({ db, luar: instansi.luar, instansi: instansi.profil, now: jam.now() }, id)
    assert.match(await halaman(masuk.bidan, '/penilaian'), /Dari aplikasi lain[\s\S]*Baik[\s\S]*Siti Contoh/)
    const { baru: lagi, tetap } = await unggah(masuk.adminDinkes, BIDAN)
    assert.deepEqual([lagi, tetap], [0, 1])
  })

  test('terhitung dalam sebaran tim dan predikat periodik, dan asalnya disebut', async () => {
    const periode = await findPeriode(db, d.oktober)
    assert.ok(periode)
    const cari = { penilaiId: kota.id.kapus, periode, hariIni: '2026-11-10' }
    const { sebaran, anggota } = await readSebaranTim(db, cari)
    assert.equal(sebaran.Baik, 1)
    assert.equal(anggota.find(({ pegawaiId }) => pegawaiId === kota.id.bidan)?.sumber, 'Ruang GTK')
    assert.match(
      await halaman(masuk.kapus, `/tim/penilaian?periode=${d.oktober}`),
      /Dari aplikasi lain: Ruang GTK/,
    )
    const periodik = await listPredikatPeriodik(db, { pegawaiId: kota.id.bidan, tahun: 2026 })
    assert.deepEqual(
      periodik.map(({ predikat, evaluasiId, sumber }) => [predikat, evaluasiId, sumber]),
      [['Baik', null, 'Ruang GTK']],
    )
  })

  test('terhitung juga pada papan kalibrasi, laporan unit, dan Pantauan', async () => {
    const periode = await findPeriode(db, d.oktober)
    assert.ok(periode)
    const puskesmas = { unitId: kota.unit.puskesmas, periode }
    const papan = await readPapanKalibrasi(db, { ...puskesmas, hariIni: '2026-11-10' })
    assert.deepEqual([papan.jumlahImpor, papan.sebaran.Baik, papan.draf.length], [1, 1, 0])
    const { sebaran, perilaku } = await readOrangLaporan(db, { ...puskesmas, capaian: undefined })
    assert.deepEqual([sebaran?.ditetapkan, sebaran?.sebaran.Baik, perilaku?.rating['di atas']], [1, 1, 1])
    const pegawai = await listPegawaiUnit(db, { unitId: kota.unit.puskesmas, tanggal: '2026-11-10' })
    assert.equal(pegawai.find(({ pegawaiId }) => pegawaiId === kota.id.bidan)?.predikat, 'Baik')
    await foldKini(db, { unitIds: [kota.unit.puskesmas], hariIni: '2026-11-10', periodeId: d.oktober })
    const { baik } = await db
      .selectFrom('rekapUnitKini')
      .select('baik')
      .where('unitId', '=', kota.unit.puskesmas)
      .executeTakeFirstOrThrow()
    assert.equal(Number(baik), 1)
  })

  test('bagi yang putus studi predikatnya dibatasi seperti hasil yang dibuat di sini', async () => {
    const studi = {
      ...{ versi: '0', nomorSurat: '800/1', keterangan: '', jenis: 'tugas-belajar' },
      ...{ mulai: '2026-02-01', sampai: '2026-10-20', tempat: 'Unmul', akhirStudi: 'tidak-lulus' },
    }
    const alamat = `/pegawai/${kota.id.bidan}/ketidakhadiran`
    assert.equal((await kirim(masuk.adminDinkes, alamat, studi)).status, 303)
    const { id, berubah, galat } = await unggah(masuk.adminDinkes, BIDAN)
    assert.equal(berubah, 1, galat)
    await kirim(masuk.adminDinkes, `/impor/${id}/terapkan`)
    await runImpor({ db, luar: instansi.luar, instansi: instansi.profil, now: jam.now() }, id)
    const [hasil] = await listPredikatPeriodik(db, { pegawaiId: kota.id.bidan, tahun: 2026 })
    assert.equal(hasil?.predikat, 'Kurang')
  })

  test('jam peraturan tidak mengalihkan evaluasi yang diimpor, tetapi mengalihkan yang lain', async () => {
    await jalankan(d)
    await keHari(d, '2026-12-02')
    const { rows } = await sql<{ nama: string }>`select pejabat.nama from evaluasi
      join pejabat on pejabat.id = evaluasi.pegawai_id where periode_id = ${d.oktober} order by nama`.execute(
      db,
    )
    assert.deepEqual(
      rows.map(({ nama }) => nama).filter((nama) => nama !== 'dr. Hendra Wiratama'),
      ['Rizky Pratama'],
    )
  })

  test('dihapus, kewajiban kota berlaku lagi', async () => {
    const { id } = await db
      .selectFrom('kewajibanUnit')
      .select('id')
      .where('jenisJabatan', '=', 'fungsional')
      .executeTakeFirstOrThrow()
    const bkpsdm = await d.login(ORANG.adminBkpsdm)
    assert.equal((await kirim(masuk.adminDinkes, `/kalender/kewajiban/${id}/hapus`)).status, 404)
    assert.equal((await kirim(bkpsdm, `/kalender/kewajiban/${id}/hapus`)).status, 303)
    assert.equal((await kini(kota.id.bidan)).evaluasiPeriodik, 'aplikasi')
  })
})
