import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SKP_CONTOH } from '../../scripts/contoh-permenpanrb/contoh.ts'
import { CETAK, dataSkp } from '../../scripts/contoh-permenpanrb/kertas.ts'
import { pendokumentasian } from '../../src/reports/pendokumentasian.ts'
import { rekamanJpt, rekamanKualitatif, rekamanKuantitatif } from '../../src/reports/rekaman.ts'
import { bacaPdf } from './baca-pdf.ts'
import { bertepi, berurutan } from './urut.ts'

const [contoh] = SKP_CONTOH
assert.ok(contoh)
const { instansi, mulai, sampai, pegawai, penilai, pengesahan, perilaku } = dataSkp(contoh)
const umum = { instansi, mulai, sampai, pegawai, penilai, pengesahan, perilaku, periode: 'TRIWULAN I' }
const iki = {
  uraian: 'Indeks penyelesaian revisi',
  target: '100',
  perspektif: 'penerima-layanan',
  realisasi: '40 (laporan-maret.pdf)',
  umpanBalik: 'Pimpinan: Sesuai rencana.',
} as const
const utama = [{ uraian: 'Tersusunnya revisi undang-undang', indikator: [iki] }]
const TANDA_TANGAN = ['Pegawai yang Dinilai', 'Pejabat Penilai Kinerja', 'pilih salah satu']

test('pendokumentasian (B.1.2): rencana aksi dan realisasi di samping hasil kerja, hanya pegawai menandatangani', () => {
  const rhk = [
    { uraian: 'Proses bisnis lengkap', aksi: ['Menyusun rancangan'], realisasi: ['3 rancangan', 'foto.jpg'] },
  ]
  const pdf = pendokumentasian({ ...umum, rhk }, CETAK)
  berurutan(pdf, [
    'PENDOKUMENTASIAN KINERJA',
    'PERIODE PENILAIAN:',
    'PEGAWAI YANG DINILAI',
    'HASIL KERJA',
    'Proses bisnis lengkap',
    'Rencana Aksi:',
    '1. Menyusun rancangan',
    'Realisasi dan Bukti Dukung:',
    '1. 3 rancangan',
    '2. foto.jpg',
    'Pegawai yang Dinilai',
  ])
  bertepi(pdf, [62.5, 92, 254, 403.5, 552])
  assert.deepEqual(
    bacaPdf(pdf).map(({ lebar, tinggi }) => [lebar, tinggi]),
    [[612, 936]],
  )
})

test('rekaman umpan balik kualitatif (B.1.3): tepinya seperti peraturan, keduanya menandatangani', () => {
  const pdf = rekamanKualitatif({ ...umum, bentuk: 'ja-jf', utama, tambahan: [] }, CETAK)
  berurutan(pdf, [
    'REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN',
    'PENDEKATAN HASIL KERJA KUALITATIF',
    'PERIODE: TRIWULAN I/',
    'HASIL KERJA',
    'REALISASI BERDASARKAN BUKTI DUKUNG',
    'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG',
    'Ukuran keberhasilan dan Target:',
    'B. TAMBAHAN',
    'PERILAKU KERJA',
    'Berorientasi pelayanan',
    ...TANDA_TANGAN,
  ])
  bertepi(pdf, [80, 101, 484, 668, 880])
})

test('rekaman umpan balik pimpinan (B.1.4): instansi penilai dan perspektif tercetak', () => {
  const pdf = rekamanJpt({ ...umum, utama, tambahan: [] }, CETAK)
  berurutan(pdf, [
    'REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN',
    'PENDEKATAN HASIL KERJA KUANTITATIF',
    'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
    'PERIODE: TRIWULAN I/',
    'INSTANSI',
    'PERSPEKTIF',
    'A. UTAMA',
    'B. TAMBAHAN',
    'PERILAKU KERJA*',
    ...TANDA_TANGAN,
  ])
  bertepi(pdf, [44, 78.5, 200, 384, 440, 526, 696, 894])
})

test('rekaman umpan balik pejabat administrasi dan fungsional (B.1.5): delapan kolom', () => {
  const kelompok = [{ diintervensi: { uraian: 'Layanan unggul' }, rhk: utama }]
  const pdf = rekamanKuantitatif({ ...umum, utama: kelompok, tambahan: [] }, CETAK)
  berurutan(pdf, [
    'REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN',
    'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
    'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI',
    'A. UTAMA',
    '40 (laporan-maret.pdf)',
    'Pimpinan: Sesuai rencana.',
    'B. TAMBAHAN',
    'PERILAKU KERJA*',
    ...TANDA_TANGAN,
  ])
  bertepi(pdf, [35.5, 76.5, 197.5, 298, 368, 503.5, 602, 716, 906])
})
