import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SKP_CONTOH } from '../../scripts/contoh-permenpanrb/contoh.ts'
import { CETAK, dataSkp } from '../../scripts/contoh-permenpanrb/kertas.ts'
import { KELOMPOK_KOMPETENSI, KOMPETENSI_BAKU } from '../../src/domain/pembinaan/kompetensi.ts'
import { bimbingan } from '../../src/reports/bimbingan.ts'
import { evaluasiKompetensi } from '../../src/reports/evaluasi-kompetensi.ts'
import { laporanPerilaku } from '../../src/reports/laporan-perilaku.ts'
import { pendapatBimbingan } from '../../src/reports/pendapat-bimbingan.ts'
import { bacaPdf, teksPdf } from './baca-pdf.ts'
import { bertepi, berurutan } from './urut.ts'

const [contoh] = SKP_CONTOH
assert.ok(contoh)
const { instansi, mulai, sampai, pegawai, penilai, pengesahan } = dataSkp(contoh)
const umum = { instansi, mulai, sampai, pegawai, penilai, pengesahan, pembimbing: penilai }
const IDENTITAS = [
  'PEGAWAI YANG DINILAI',
  'PEJABAT PENILAI KINERJA',
  'NAMA',
  'NIP',
  'PANGKAT/',
  'JABATAN',
  'UNIT KERJA',
]
const SATU_LEMBAR = [[612, 936]]
const ukuran = (pdf: Uint8Array) => bacaPdf(pdf).map(({ lebar, tinggi }) => [lebar, tinggi])

test('pelaksanaan coaching (B.1.6): empat bagian dengan kepala dan petunjuknya, keduanya menandatangani', () => {
  const isi = {
    tujuan: [{ indikator: 'Indeks layanan', baseline: '70', target: '90', strategi: 'Melatih petugas' }],
    fakta: [{ target: '90', progres: '75', masalah: 'Antrean panjang', penyebab: 'Loket satu' }],
    peluang: [{ peluang: 'Membuka loket kedua' }],
    langkah: [{ indikator: 'Indeks layanan', strategi: 'Mengatur giliran', penyesuaian: 'Tidak' }],
  }
  const pdf = bimbingan({ ...umum, jenis: 'coaching', isi }, CETAK)
  berurutan(pdf, [
    'PELAKSANAAN COACHING',
    'PERIODE PENILAIAN:',
    ...IDENTITAS,
    'TUJUAN: APA YANG INGIN SAYA CAPAI?',
    '(diisi oleh Pegawai)',
    'INDIKATOR KINERJA INDIVIDU',
    'BASELINE TARGET (JIKA ADA)',
    'TARGET',
    'STRATEGI PENCAPAIAN TARGET',
    'Melatih petugas',
    'FAKTA: DIMANA SAYA SEKARANG?',
    '(diisi oleh Pegawai)',
    'TARGET SKP',
    'PROGRES PENCAPAIAN TARGET',
    'MASALAH / HAMBATAN',
    'PENYEBAB',
    'Antrean panjang',
    'PELUANG: APA YANG DAPAT SAYA LAKUKAN?',
    '(diisi oleh Pegawai)',
    'Membuka loket kedua',
    'LANGKAH KEDEPAN: APA YANG AKAN SAYA LAKUKAN KE DEPAN?',
    '(rekomendasi pimpinan atau pihak lain yang diberikan penugasan khusus yang disepakati dengan pegawai)',
    'INDIKATOR KINERJA INDIVIDU',
    'STRATEGI UNTUK MENGATASI MASALAH/HAMBATAN',
    'PENYESUAIAN UKURAN KEBERHASILAN DAN TARGET (YA/ TIDAK)*',
    'Mengatur giliran',
    '*Jika diperlukan penyesuaian indikator/ target kinerja maka dilakukan perubahan SKP',
    'Pegawai yang Dinilai',
    'Pimpinan/ Pihak Lain yang Diberikan',
    'Penugasan Khusus',
  ])
  bertepi(pdf, [65.1, 93.9, 177.8, 292.2, 320.6, 419.1, 554.6])
  bertepi(pdf, [69.6, 197.2, 310.6, 431.1, 558.7, 218.4, 381.5])
  assert.deepEqual(ukuran(pdf), SATU_LEMBAR)
})

test('pelaksanaan mentoring (B.1.7): tujuan dan jurnal, keduanya menandatangani', () => {
  const isi = {
    tujuan: [
      { keahlian: 'Analisis data', jangkaWaktu: '3 bulan', perubahan: 'Mandiri', ukuran: 'Dua laporan' },
    ],
    jurnal: [
      {
        waktuTempat: '2 Juni, kantor',
        materi: 'Membaca tabel',
        rencanaAksi: 'Berlatih',
        targetWaktu: '9 Juni',
      },
    ],
  }
  const pdf = bimbingan({ ...umum, jenis: 'mentoring', isi }, CETAK)
  berurutan(pdf, [
    'PELAKSANAAN MENTORING',
    'PERIODE PENILAIAN:',
    ...IDENTITAS,
    'TUJUAN: APA YANG INGIN SAYA CAPAI DENGAN MENTORING?',
    '(diisi oleh Pegawai)',
    'KEAHLIAN/ KETERAMPILAN SPESIFIK YANG AKAN DIKEMBANGKAN',
    'JANGKA WAKTU MENTORING',
    'PERUBAHAN YANG DIHARAPKAN',
    'UKURAN KEBERHASILAN MENTORING',
    'Analisis data',
    'JURNAL MENTORING',
    'WAKTU DAN TEMPAT',
    'MATERI MENTORING',
    'RENCANA AKSI',
    'TARGET WAKTU RENCANA AKSI',
    'Membaca tabel',
    'Pegawai yang Dinilai',
    'Pimpinan/ Pihak Lain yang Diberikan',
  ])
  bertepi(pdf, [51.2, 86.6, 185, 299.4, 327.8, 426.3, 561.7])
  bertepi(pdf, [55.4, 239.8, 346, 466.6, 565.9, 147.6, 467.9])
  assert.deepEqual(ukuran(pdf), SATU_LEMBAR)
})

test('umpan balik bimbingan (B.1.8): sembilan pernyataan menurut subjeknya, hanya pegawai menandatangani', () => {
  const pendapat = {
    jawaban: Array.from({ length: 9 }, (_, i) => (i === 5 ? 'kurang-setuju' : 'setuju') as 'setuju'),
    catatan: { pegawai: 'Terima kasih.' },
  }
  const pdf = pendapatBimbingan({ ...umum, pendapat }, CETAK)
  berurutan(pdf, [
    'UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA',
    ...IDENTITAS,
    'SUBJEK',
    'KRITERIA',
    'UMPAN BALIK',
    'TENTANG PEGAWAI',
    '1. Saya merasa diperhatikan dan dipahami',
    '2. Saya merasa tindakan/langkah yang telah saya lakukan dihargai',
    '3. Saya merasa dapat dengan bebas mengemukakan pendapat/pemikiran saya',
    'Terima kasih.',
    'TENTANG PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS',
    '4. Saya merasa bahwa pandangan yang diberikan berdasarkan data/fakta yang akurat',
    '5. Saya merasa bahwa pandangan/pendapat yang diberikan kepada saya bersifat positif',
    '6. Lebih banyak menggunakan metode bertanya dibandingkan menggurui',
    '6. Kurang setuju',
    'TENTANG PEGAWAI DAN PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS',
    '7. Saya merasa dibantu dalam mencari solusi dan aksi tindak lanjut',
    '8. Saya tahu apa yang harus saya lakukan setelah mengikuti kegiatan bimbingan kinerja ini',
    '9. Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini',
    'Pegawai yang Dinilai',
  ])
  bertepi(pdf, [51, 79.3, 164.4, 310, 337.7, 426.6, 554.3, 199.9, 447.9])
  assert.deepEqual(ukuran(pdf), SATU_LEMBAR)
  assert.doesNotMatch(teksPdf(pdf), /Pejabat Penilai Kinerja|PERIODE PENILAIAN/)
})

test('evaluasi kompetensi (B.1.9): sembilan kompetensi baku dan yang teknis, skala 1 sampai 5 dengan artinya', () => {
  const satu = (kompetensi: string) => ({ kompetensi, nilai: 3 as const, alasan: `Alasan ${kompetensi}` })
  const kompetensi = {
    baku: KOMPETENSI_BAKU.map(satu),
    teknis: [satu('Penyusunan naskah')],
    rekomendasi: 'Pelatihan komunikasi.',
  }
  const pdf = evaluasiKompetensi({ ...umum, kompetensi }, CETAK)
  const [manajerial, sosioKultural] = KELOMPOK_KOMPETENSI.map((satu) =>
    satu.kompetensi.map((nama, i) => `${i + 1}. ${nama}`),
  )
  assert.ok(manajerial && sosioKultural)
  berurutan(pdf, [
    'EVALUASI KOMPETENSI PEGAWAI',
    'SEBAGAI TINDAK LANJUT BIMBINGAN KINERJA',
    ...IDENTITAS,
    'KOMPETENSI PEGAWAI*',
    'NILAI (SKALA 1-5)',
    'ALASAN TERHADAP PENILAIAN KOMPETENSI',
    'Manajerial',
    ...manajerial,
    'Sosio Kultural',
    ...sosioKultural,
    'Teknis',
    '1. Penyusunan naskah',
    'REKOMENDASI',
    'Pelatihan komunikasi.',
    'DESKRIPSI SKALA PENILAIAN',
    'Sangat Kurang',
    '(Tidak ada Indikator Kompetensi yang dipenuhi)',
    'Kurang memadai',
    '(1-2 Indikator Kompetensi yang dipenuhi)',
    'Memadai',
    '(3 Indikator Kompetensi yang dipenuhi)',
    'Diatas Memadai',
    'menunjukkan perilaku di atas level kompetensinya)',
    'Istimewa',
    'menunjukkan perilaku jauh di atas level kompetensinya)',
    'Pimpinan atau Pihak Lain yang Diberikan',
    'Penugasan Khusus',
  ])
  bertepi(pdf, [51, 79.3, 164.4, 310, 337.7, 426.6, 554.3])
  bertepi(pdf, [55.6, 91.2, 303.8, 353.4, 559, 90.8, 179.1, 558.7])
})

test('evaluasi kompetensi (B.1.9): tanda tangan tidak sendirian di lembar kedua', () => {
  const satu = (kompetensi: string) => ({
    kompetensi,
    nilai: 2 as const,
    alasan: 'Cara baru mencatat belum dipakai pada setiap kunjungan rumah',
  })
  const kompetensi = { baku: KOMPETENSI_BAKU.map(satu), teknis: [satu('Asuhan')], rekomendasi: 'Pelatihan.' }
  const lembar = bacaPdf(evaluasiKompetensi({ ...umum, kompetensi }, CETAK))
  assert.equal(lembar.length, 2)
  assert.ok(lembar[1]?.teks.some(({ isi }) => isi.includes('Istimewa')))
})

test('laporan permasalahan perilaku (B.1.10): pertanyaan peraturan dengan jawabannya, hanya penilai menandatangani', () => {
  const laporan = {
    ekspektasi: 'Datang tepat waktu',
    masalah: 'Sering meninggalkan loket',
    isSerupa: false,
    retrospektif: 'Sudah tiga kali dibicarakan',
    umpanBalikIds: [],
  }
  const pdf = laporanPerilaku({ ...umum, laporan }, CETAK)
  berurutan(pdf, [
    'LAPORAN PERMASALAHAN PERILAKU KERJA',
    ...IDENTITAS,
    'MASALAH: APA PERMASALAHAN PERILAKU KERJA PEGAWAI DIDASARKAN PADA NILAI DASAR ASN?',
    '(diisi oleh pejabat penilai kinerja)',
    'APAKAH ANDA MEMILIKI EKSPEKTASI KHUSUS TERHADAP YANG BERSANGKUTAN? JIKA YA, APA EKSPEKTASI KHUSUS TERSEBUT?',
    'Datang tepat waktu',
    'JELASKAN SECARA DETIL PERMASALAHAN TERKAIT PERILAKU KERJA PEGAWAI YANG DIANGGAP MENGHAMBAT KINERJA INDIVIDU, UNIT KERJA, DAN/ATAU TIM KERJA!',
    'Sering meninggalkan loket',
    'APAKAH PERMASALAHAN PERILAKU KERJA SERUPA JUGA TERJADI PADA PEGAWAI LAINNYA?',
    'YA',
    'TIDAK',
    'RETROSPEKTIF: APA YANG SUDAH ANDA LAKUKAN UNTUK PERBAIKAN PERILAKU KERJA PEGAWAI?',
    '(diisi oleh pejabat penilai kinerja)',
    'YANG SUDAH SAYA LAKUKAN UNTUK MEMPERBAIKI PERILAKU KERJA PEGAWAI ADALAH:',
    'Sudah tiga kali dibicarakan',
    'Pejabat Penilai Kinerja',
  ])
  bertepi(pdf, [51, 79.3, 178.5, 310, 337.7, 426.6, 561.3, 55.2, 565.5])
  assert.deepEqual(ukuran(pdf), SATU_LEMBAR)
  assert.doesNotMatch(teksPdf(pdf), /Pegawai yang Dinilai/)
})
