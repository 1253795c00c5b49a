import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SKP_CONTOH } from '../../scripts/contoh-permenpanrb/contoh.ts'
import { CETAK, dataEvaluasi, dataSkp } from '../../scripts/contoh-permenpanrb/kertas.ts'
import type { BentukSkp } from '../../src/domain/skp/skp.ts'
import { evaluasiKualitatif } from '../../src/reports/evaluasi-kualitatif.ts'
import { skpKualitatif } from '../../src/reports/skp-kualitatif.ts'
import { bacaPdf, rapat, teksPdf } from './baca-pdf.ts'
import { bertepi, berurutan } from './urut.ts'

const numRuns = Number(process.env.FC_RUNS ?? 100)
const [contoh] = SKP_CONTOH
assert.ok(contoh)
const data = dataSkp(contoh)
const { catatanKaki: _, ...evaluasi } = dataEvaluasi(contoh)

const ukuran = (uraian: string, realisasi?: string) => ({
  uraian,
  target: '90',
  perspektif: 'proses-bisnis' as const,
  realisasi,
  umpanBalik: realisasi && `Pimpinan: ${realisasi}`,
})
const isi = (bentuk: BentukSkp) => ({
  bentuk,
  utama: [
    { uraian: 'Layanan publik membaik', pemberiTugas: 'Wali Kota', indikator: [ukuran('Indeks', '91')] },
    { uraian: 'Peraturan tersusun', indikator: [ukuran('Tahap', 'uji publik'), ukuran('Mutu')] },
  ],
  tambahan: [],
})

const BUTIR = [
  'Berorientasi pelayanan',
  'Akuntabel',
  'Kompeten',
  'Harmonis',
  'Loyal',
  'Adaptif',
  'Kolaboratif',
]

for (const [bentuk, bagi, tepi, label] of [
  [
    'jpt',
    'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
    [72.4, 100.9, 261.1, 501.6, 504.9, 529.4, 682.1, 885.4],
    'Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif',
  ],
  [
    'ja-jf',
    'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
    [72.4, 100.9, 249.6, 498.1, 501.6, 529.4, 680.4, 885.4],
    'Ukuran keberhasilan/ indikator kinerja individu dan Target:',
  ],
] as const)
  test(`SKP kualitatif ${bentuk}: bagian, urutan, dan tepinya seperti halaman peraturan`, () => {
    const pdf = skpKualitatif({ ...data, ...isi(bentuk) }, CETAK)
    berurutan(pdf, [
      'SASARAN KINERJA PEGAWAI',
      'PENDEKATAN HASIL KERJA KUALITATIF',
      bagi,
      'PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026',
      'PEGAWAI YANG DINILAI',
      'HASIL KERJA',
      'A. UTAMA',
      'Layanan publik membaik (penugasan dari Wali Kota)',
      label,
      'Indeks, target 90',
      'B. TAMBAHAN',
      'PERILAKU KERJA*',
      ...BUTIR,
      'Pegawai yang Dinilai',
      'Pejabat Penilai Kinerja',
      '* Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai',
    ])
    bertepi(pdf, tepi)
    const [lembar] = bacaPdf(pdf)
    assert.deepEqual([lembar?.lebar, lembar?.tinggi], [936, 612])
  })

test('evaluasi kualitatif: bagian, urutan, dan tepinya seperti halaman peraturan; hanya penilai menandatangani', () => {
  const pdf = evaluasiKualitatif({ ...evaluasi, ...isi('jpt') }, CETAK)
  berurutan(pdf, [
    'HASIL EVALUASI KINERJA PEGAWAI',
    'PENDEKATAN HASIL KERJA KUALITATIF',
    'PERIODE***: TRIWULAN',
    'CAPAIAN KINERJA ORGANISASI*',
    'POLA DISTRIBUSI',
    'HASIL KERJA',
    'REALISASI BERDASARKAN BUKTI DUKUNG',
    'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG',
    'Layanan publik membaik',
    'B. TAMBAHAN',
    'RATING HASIL KERJA*',
    'PERILAKU KERJA',
    ...BUTIR,
    'RATING PERILAKU KERJA*',
    'PREDIKAT KINERJA PEGAWAI*',
    'Pejabat Penilai Kinerja',
    '* pilih salah satu',
    '**** perspektif hanya digunakan untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri',
  ])
  bertepi(pdf, [51, 80.5, 240.1, 455, 490.8, 660.8, 873.2])
  const teks = rapat(teksPdf(pdf))
  assert.ok(
    teks.includes(rapat('Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif****:')),
  )
  assert.ok(!teks.includes(rapat('Pegawai yang Dinilai')))
})

test('setiap ukuran, realisasi, dan umpan balik tercetak, berapa pun banyaknya', () => {
  const kata = fc.stringMatching(/^[a-z]{3,12}$/)
  const baris = fc.record({
    uraian: kata,
    indikator: fc.array(fc.record({ uraian: kata, target: kata, realisasi: kata, umpanBalik: kata }), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  fc.assert(
    fc.property(fc.array(baris, { minLength: 1, maxLength: 6 }), (utama) => {
      const pdf = evaluasiKualitatif({ ...evaluasi, bentuk: 'ja-jf', utama, tambahan: [] }, CETAK)
      const teks = rapat(teksPdf(pdf))
      for (const { uraian, indikator } of utama)
        for (const satu of [uraian, ...indikator.flatMap((iki) => Object.values(iki))])
          assert.ok(teks.includes(satu), satu)
    }),
    { numRuns: Math.min(numRuns, 25) },
  )
})
