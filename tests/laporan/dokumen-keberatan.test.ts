import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SKP_CONTOH } from '../../scripts/contoh-permenpanrb/contoh.ts'
import { CETAK, dataEvaluasi } from '../../scripts/contoh-permenpanrb/kertas.ts'
import { type DokumenEvaluasi, dokumenEvaluasi } from '../../src/reports/dokumen-evaluasi.ts'
import { bacaPdf, rapat, teksPdf } from './baca-pdf.ts'

const [contoh] = SKP_CONTOH
assert.ok(contoh)
const data = dataEvaluasi(contoh)
const umum: DokumenEvaluasi = {
  ...data,
  pengesahan: { ...data.pengesahan, disetujuiPenilaiPada: Temporal.Instant.from('2026-12-30T02:00:00Z') },
  atasan: { ...data.penilai, nama: 'Siti Rahmah', nip: '196805051990032001', jabatan: 'Sekretaris Daerah' },
  catatan: 'Pertahankan.',
}

/** Each text of the regulation's page in the order in which it stands there. */
function berurutan(pdf: Uint8Array, teks: readonly string[]) {
  const dokumen = rapat(teksPdf(pdf))
  let posisi = -1
  for (const satu of teks) {
    const ketemu = dokumen.indexOf(rapat(satu), posisi + 1)
    assert.ok(ketemu > posisi, `"${satu}" ada setelah yang sebelumnya`)
    posisi = ketemu
  }
}

const KEPALA = [
  'DOKUMEN EVALUASI KINERJA PEGAWAI',
  'PERIODE',
  'PERIODE PENILAIAN',
  'PEGAWAI YANG DINILAI',
  'PEJABAT PENILAI KINERJA',
  'ATASAN PEJABAT PENILAI KINERJA',
  'EVALUASI KINERJA',
  'CAPAIAN KINERJA ORGANISASI',
  'PREDIKAT KINERJA PEGAWAI',
  'CATATAN/REKOMENDASI',
]
const KAKI = ['* periode disesuaikan dengan periode evaluasi kinerja Pegawai', '** pilih salah satu']

test('penilai yang melewati jendela: D.1.2 ditandatangani atasannya, dan bukan atas nama penilai', () => {
  const pdf = dokumenEvaluasi({ ...umum, penanda: 'atasan-penilai' }, CETAK)
  berurutan(pdf, [...KEPALA, 'Pertahankan.', '7. Pegawai yang Dinilai', ...KAKI])
  const teks = rapat(teksPdf(pdf))
  assert.ok(teks.includes(rapat('6. Atasan Pejabat Penilai Kinerja')))
  assert.ok(!teks.includes(rapat('6. Pejabat Penilai Kinerja')))
  assert.equal(bacaPdf(pdf).length, 1)
})

const KEBERATAN = {
  alasan: 'Perilaku dinilai tanpa contoh.',
  penjelasan: 'Dua kali terlambat membuka loket.',
  putusan: 'Hasil evaluasi diubah dari Kurang menjadi Baik.\nBukti kehadiran lengkap.',
  tanggal: Temporal.PlainDate.from('2027-02-26'),
  diputusPada: Temporal.Instant.from('2027-02-26T03:00:00Z'),
}

test('keberatan yang diputus: D.1.3 memuat keberatan, penjelasan, keputusan, dan tiga penanda tangan', () => {
  const pdf = dokumenEvaluasi({ ...umum, keberatan: KEBERATAN }, CETAK)
  berurutan(pdf, [
    ...KEPALA,
    'KEBERATAN',
    KEBERATAN.alasan,
    'PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN',
    KEBERATAN.penjelasan,
    'KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA',
    'diubah dari Kurang menjadi Baik.',
    'Bukti kehadiran lengkap.',
    '10. Pegawai yang Dinilai',
    '11. Atasan Pejabat Penilai Kinerja',
    'Siti Rahmah',
    ...KAKI,
  ])
  assert.ok(rapat(teksPdf(pdf)).includes(rapat('9. Pejabat Penilai Kinerja')))
  const [lembar, ...lain] = bacaPdf(pdf)
  assert.deepEqual([lembar?.lebar, lembar?.tinggi, lain.length], [612, 936, 0])
  for (const x of [79, 101, 292, 306, 547])
    assert.ok(
      lembar?.garis.some((g) => g.dx === 0 && Math.abs(g.x - x) < 0.6),
      `garis pada ${x} pt`,
    )
})

test('keberatan yang panjang berlanjut ke halaman berikut tanpa ada yang hilang', () => {
  const alasan = Array.from({ length: 600 }, (_, i) => `kata${i}`).join(' ')
  const teks = rapat(teksPdf(dokumenEvaluasi({ ...umum, keberatan: { ...KEBERATAN, alasan } }, CETAK)))
  for (let i = 0; i < 600; i++) assert.ok(teks.includes(`kata${i}`), `kata${i}`)
  assert.ok(teks.includes(rapat('11. Atasan Pejabat Penilai Kinerja')))
})
