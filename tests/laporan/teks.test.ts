import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SKP_CONTOH } from '../../scripts/contoh-permenpanrb/contoh.ts'
import { CETAK, dataEvaluasi, dataSkp, PENGESAHAN } from '../../scripts/contoh-permenpanrb/kertas.ts'
import { dokumenEvaluasi } from '../../src/reports/dokumen-evaluasi.ts'
import { laporanHarian } from '../../src/reports/laporan-harian.ts'
import { matriks } from '../../src/reports/matriks.ts'
import { skpKuantitatif } from '../../src/reports/skp-kuantitatif.ts'
import { slipAktivasi } from '../../src/reports/slip-aktivasi.ts'
import { bacaPdf, rapat, teksPdf } from './baca-pdf.ts'

const numRuns = Number(process.env.FC_RUNS ?? 100)

const skp = SKP_CONTOH.find((s) => s.orang === 'fungsional') ?? SKP_CONTOH[0]
assert.ok(skp)
const data = dataSkp(skp)
const evaluasi = { ...dataEvaluasi(skp), atasan: data.penilai }

const satuRhk = (teks: string) => ({
  ...data,
  utama: [
    {
      diintervensi: { uraian: teks, indikator: [teks] },
      rhk: [{ uraian: teks, indikator: [{ aspek: 'waktu' as const, uraian: teks, target: teks }] }],
    },
  ],
  tambahan: [],
  perilaku: data.perilaku.map((p) => ({ ...p, ekspektasi: teks })),
})

test('tanda baca dan kode yang diketik orang tercetak apa adanya', () => {
  const teks =
    '<b>tebal</b> #let x = 1 *bintang* _garis_ $x^2$ [kurung] \\ ~ "kutip" // /* -- @nama = judul `kode`'
  const dokumen = rapat(teksPdf(skpKuantitatif(satuRhk(teks), CETAK)))
  assert.equal(dokumen.split(rapat(teks)).length - 1, 12)
})

test('teks apa pun dapat dicetak, juga huruf yang tidak dimiliki fon', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (catatan) => {
      assert.ok(dokumenEvaluasi({ ...evaluasi, catatan }, CETAK).length > 0)
    }),
    { numRuns },
  )
})

test('emoji menjadi kotak dan selebihnya tetap terbaca', () => {
  const dokumen = teksPdf(
    dokumenEvaluasi({ ...evaluasi, catatan: 'bagus 👍 pertahankan 日本 → ≥ 90%' }, CETAK),
  )
  assert.ok(rapat(dokumen).includes(rapat('bagus □ pertahankan □□ → ≥ 90%')))
})

test('teks yang sangat panjang berlanjut ke halaman berikut tanpa ada yang hilang', () => {
  const panjang = Array.from({ length: 900 }, (_, i) => `kata${i}`).join(' ')
  const pdf = skpKuantitatif(satuRhk(panjang), CETAK)
  const tercetak = teksPdf(pdf)
  for (let i = 0; i < 900; i++)
    assert.ok((tercetak.match(new RegExp(`kata${i}\\b`, 'g')) ?? []).length >= 12, `kata${i}`)
  for (const h of bacaPdf(pdf)) for (const t of h.teks) assert.ok(t.y < h.tinggi - 30, t.isi)
})

test('alamat tanpa spasi tidak keluar dari kolomnya', () => {
  const alamat = `https://berkas.samarindakota.go.id/${'bukti-dukung-panjang/'.repeat(6)}`
  const pdf = skpKuantitatif(satuRhk(alamat), CETAK)
  assert.ok(rapat(teksPdf(pdf)).includes(rapat(alamat)))
  for (const h of bacaPdf(pdf)) for (const t of h.teks) assert.ok(t.x < 886, t.isi)
})

test('kata yang lebih lebar dari kolomnya dipatahkan, bukan keluar dari kolomnya', () => {
  const pemilik = { nama: 'Hasnah', jabatan: 'Pengadministrasi Perkantoran' }
  const baris = [{ ...pemilik, sel: [['Pertanggungjawaban kegiatan'], []] }]
  const tabel = [{ pemilik, kolom: ['Waktu', 'Kepuasan'], baris }]
  const pdf = matriks({ instansi: 'PEMERINTAH KOTA', tahun: 2026, tabel }, CETAK)
  assert.ok(rapat(teksPdf(pdf)).includes('Pengadministrasi'))
  const [halaman] = bacaPdf(pdf)
  assert.deepEqual(
    halaman?.teks.filter(({ x }) => x > 190 && x < 206).map(({ isi }) => isi),
    ['MATRIKS PEMBAGIAN PERAN DAN HASIL'],
    'selain judulnya tidak ada huruf di kiri tepi kolom jabatan',
  )
})

test('persetujuan elektronik tercetak dengan tanggal, jam dan zona waktu setempat', () => {
  const pengesahan = {
    ...PENGESAHAN,
    zonaWaktu: 'Asia/Makassar',
    disetujuiPenilaiPada: Temporal.Instant.from('2026-12-30T23:05:00Z'),
  }
  const dokumen = teksPdf(dokumenEvaluasi({ ...evaluasi, catatan: '', pengesahan }, CETAK))
  assert.match(dokumen, /Disetujui secara elektronik\s+31 Desember 2026 07\.05 WITA/)
  assert.equal(dokumen.match(/Disetujui/g)?.length, 1)
})

test('dokumen evaluasi memuat semua bagian D.1.1 pada satu lembar potret', () => {
  const pdf = dokumenEvaluasi({ ...evaluasi, catatan: 'Pertahankan.' }, CETAK)
  const [lembar, ...lain] = bacaPdf(pdf)
  assert.deepEqual([lembar?.lebar, lembar?.tinggi, lain.length], [612, 936, 0])
  for (const x of [79, 101, 292, 306, 547])
    assert.ok(
      lembar?.garis.some((g) => g.dx === 0 && Math.abs(g.x - x) < 0.6),
      `garis pada ${x} pt`,
    )
  const dokumen = rapat(teksPdf(pdf))
  for (const b of [
    'ATASAN PEJABAT PENILAI KINERJA',
    'PREDIKAT KINERJA PEGAWAI : BAIK',
    '7. Pegawai yang Dinilai',
    '6. Pejabat Penilai Kinerja',
  ])
    assert.ok(dokumen.includes(rapat(b)), b)
})

test('slip aktivasi: satu untuk setiap orang, tidak terpotong halaman', () => {
  const orang = Array.from({ length: 13 }, (_, i) => ({
    nama: `Pegawai ${i}`,
    nip: '198702132014022001',
    kode: `KODE-${i}X`,
  }))
  const pdf = slipAktivasi(
    {
      instansi: 'Pemerintah Kota Samarinda',
      unit: 'Dinas Perumahan',
      alamat: 'https://kinerja.samarindakota.go.id/aktivasi',
      berlakuSampai: Temporal.PlainDate.from('2026-12-14'),
      orang,
    },
    CETAK,
  )
  const lembar = bacaPdf(pdf).map((h) => h.teks.map((t) => t.isi).join(' '))
  for (const o of orang) {
    const miliknya = lembar.filter((l) => l.includes(o.nama) && l.includes(o.kode))
    assert.ok(miliknya.length >= 1, o.nama)
  }
  assert.equal(lembar.join(' ').match(/Berlaku sampai 14 Desember 2026/g)?.length, 13)
})

test('laporan harian memakai kolom yang dipilih instansi', () => {
  const laporan = {
    tahun: 2026,
    bulan: 11,
    pegawai: data.pegawai,
    atasan: data.penilai,
    pengesahan: PENGESAHAN,
    kegiatan: [
      {
        tanggal: Temporal.PlainDate.from('2026-11-24'),
        uraian: 'Menyusun telaahan',
        volume: 2.5,
        satuan: 'dokumen',
        durasiMenit: 90,
      },
    ],
  }
  const biasa = teksPdf(laporanHarian(laporan, CETAK))
  assert.match(
    biasa,
    /BULAN NOVEMBER 2026[\s\S]*Selasa 24\/11\/2026 Menyusun telaahan 2,5 dokumen[\s\S]*Mengetahui/,
  )
  assert.doesNotMatch(biasa, /90 menit/)
  const lain = teksPdf(laporanHarian({ ...laporan, kolom: ['tanggal', 'uraian', 'durasi'] }, CETAK))
  assert.match(lain, /90 menit/)
})

test('SKP yang belum lengkap pun tercetak utuh', () => {
  const kosong = { ...data, utama: [], tambahan: [], perilaku: [] }
  assert.match(teksPdf(skpKuantitatif(kosong, CETAK)), /dapat ditambahkan pada tahun berjalan/)
  const tanpaIndikator = {
    ...kosong,
    utama: [
      { diintervensi: { uraian: 'RHK pimpinan' }, rhk: [{ uraian: 'RHK tanpa indikator', indikator: [] }] },
    ],
  }
  assert.match(teksPdf(skpKuantitatif(tanpaIndikator, CETAK)), /RHK tanpa indikator/)
})
