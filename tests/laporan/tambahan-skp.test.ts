import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SKP_CONTOH } from '../../scripts/contoh-permenpanrb/contoh.ts'
import { CETAK, dataSkp } from '../../scripts/contoh-permenpanrb/kertas.ts'
import { lampiranSkp } from '../../src/reports/lampiran-skp.ts'
import { manualIndikator } from '../../src/reports/manual-indikator.ts'
import { rencanaAksi } from '../../src/reports/rencana-aksi.ts'
import { bacaPdf, teksPdf } from './baca-pdf.ts'
import { bertepi, berurutan } from './urut.ts'

const [contoh] = SKP_CONTOH
assert.ok(contoh)
const data = dataSkp(contoh)
const ukuran = (pdf: Uint8Array) => bacaPdf(pdf).map(({ lebar, tinggi }) => [lebar, tinggi])

test('lampiran SKP (A.1.8): tiga bagian berurutan, tepinya seperti peraturan, keduanya menandatangani', () => {
  const lampiran = {
    dukungan: ['Dukungan pegawai yang memahami pengembangan aplikasi', 'Sarana yang memadai'],
    pertanggungjawaban: ['Progres dilaporkan setiap dua minggu'],
    konsekuensi: [],
  }
  const pdf = lampiranSkp({ ...data, lampiran }, CETAK)
  berurutan(pdf, [
    'LAMPIRAN SASARAN KINERJA PEGAWAI',
    'PERIODE PENILAIAN:',
    'DUKUNGAN SUMBER DAYA',
    '1. Dukungan pegawai',
    '2. Sarana',
    'SKEMA PERTANGGUNGJAWABAN',
    'KONSEKUENSI',
    'Pegawai yang Dinilai',
    'Pejabat Penilai Kinerja',
  ])
  bertepi(pdf, [70.6, 95.4, 550.6])
  assert.deepEqual(ukuran(pdf), [[612, 936]])
})

test('manual indikator (A.1.3): satu lembar setiap indikator, pilihannya bertanda silang', () => {
  const manual = {
    rhk: 'Tersusunnya revisi undang-undang',
    indikator: 'Indeks penyelesaian revisi',
    tujuan: 'Menghitung tingkat penyelesaian',
    definisi: 'Indeks mengukur tahap penyusunan',
    formula: '100: selesai',
    satuan: 'Nilai',
    kualitas: 'output-kendali-rendah',
    sumberData: 'Laporan pemantauan',
    pelaporan: 'tahunan',
  } as const
  const kedua = { ...manual, kualitas: null, pelaporan: null }
  const pdf = manualIndikator({ ...data, bentuk: 'jpt', manual: [manual, kedua] }, CETAK)
  berurutan(pdf, [
    'MANUAL INDIKATOR KINERJA',
    'SKP PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
    'RENCANA HASIL KERJA',
    'UKURAN KEBERHASILAN/ INDIKATOR KINERJA',
    'TUJUAN',
    'Definisi',
    'Formula (opsional bagi pendekatan hasil kerja kualitatif)',
    'SATUAN PENGUKURAN (opsional bagi pendekatan hasil kerja kualitatif)',
    'KUALITAS DAN TINGKAT KENDALI',
    'Outcome Antara',
    '(X) Output kendali rendah',
    'SUMBER DATA',
    'PERIODE PELAPORAN',
    'Semesteran',
    '(X) Tahunan',
  ])
  bertepi(pdf, [86.6, 221.5, 349, 405.6, 497.9, 611.1, 660.9, 838.1])
  assert.deepEqual(ukuran(pdf), [
    [936, 612],
    [936, 612],
  ])
  assert.match(teksPdf(pdf), /DESKRIPSI/)
  assert.equal(teksPdf(pdf).match(/\(\sX\s\)/g)?.length, 2)
})

test('rencana aksi (B.1.1): langkah di samping hasil kerjanya, hanya pegawai menandatangani', () => {
  const rhk = [
    { uraian: 'Proses bisnis lengkap', aksi: ['Menyusun rancangan', 'Membahas rancangan'] },
    { uraian: 'Pengaduan terjawab', aksi: [] },
  ]
  const pdf = rencanaAksi({ ...data, periode: 'TRIWULAN I', rhk }, CETAK)
  berurutan(pdf, [
    'RENCANA AKSI',
    'PEGAWAI YANG DINILAI',
    'PEJABAT PENILAI KINERJA',
    'HASIL KERJA',
    'Proses bisnis lengkap',
    'Rencana Aksi:',
    '1. Menyusun rancangan',
    '2. Membahas rancangan',
    'Pengaduan terjawab',
    'Pegawai yang Dinilai',
  ])
  bertepi(pdf, [63, 65.1, 93.9, 98.6, 177.6, 292.1, 304, 320.6, 418.9, 545, 547.1])
  assert.doesNotMatch(teksPdf(pdf), /Pejabat Penilai Kinerja/)
})
