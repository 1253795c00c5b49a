import { type IsiContoh, kegiatan, tambah, utama } from './bentuk.ts'

export const KESEHATAN = {
  kapus: {
    rhk: [
      utama(
        0,
        'Turunnya kematian ibu di wilayah {wilayah}',
        ['penerima-layanan', 'Kematian ibu', '0 kasus', 'kasus'],
        ['penerima-layanan', 'Ibu hamil dengan kunjungan K6', '≥ 92 %', 'persen'],
      ),
      utama(
        1,
        'Warga mendapat pelayanan rawat jalan sesuai standar',
        ['penerima-layanan', 'Kunjungan yang terlayani', '100 %', 'persen'],
        ['proses-bisnis', 'Waktu tunggu pendaftaran', '≤ 15 menit', 'menit'],
      ),
      utama(1, 'Penyakit menular terkendali di wilayah {wilayah}', [
        'penerima-layanan',
        'Kasus TB yang diobati sampai sembuh',
        '≥ 90 %',
        'persen',
      ]),
      utama(
        2,
        'Puskesmas dikelola tertib dan pegawainya berkembang',
        ['penguatan-internal', 'Pegawai yang mendapat umpan balik setiap bulan', '100 %', 'persen'],
        ['proses-bisnis', 'Status akreditasi', 'Paripurna', 'status'],
        ['anggaran', 'Serapan anggaran BLUD', '≥ 95 %', 'persen'],
      ),
    ],
    kegiatan: kegiatan(`
      0|Audit {n} kasus risiko tinggi ibu hamil, {m} dirujuk terencana|kasus|2-6
      1|Antrean pagi ditinjau, {n} loket dibuka sampai pukul 10|loket|2-3
      2|Lokakarya mini bulanan, {n} rencana tindak lanjut disepakati|rencana|3-7
      3|Umpan balik diberikan kepada {n} pegawai|orang|1-4
      3|{n} dokumen keuangan BLUD ditandatangani|dokumen|4-15
      1|{n} pasien diperiksa di poli umum|pasien|8-20
    `),
  },
  bidan: {
    rhk: [
      utama(
        0,
        'Ibu hamil mendapat pelayanan antenatal lengkap',
        ['kuantitas', 'Persentase ibu hamil dengan kunjungan K6', '≥ 95 %', 'persen'],
        ['waktu', 'Kunjungan pertama sebelum minggu ke-12', '90 %', 'persen'],
      ),
      utama(
        0,
        'Persalinan di fasilitas kesehatan sesuai standar',
        ['kuantitas', 'Persalinan di fasilitas kesehatan', '100 %', 'persen'],
        ['kualitas', 'Persalinan tanpa komplikasi yang dapat dicegah', '100 %', 'persen'],
      ),
      utama(
        0,
        'Kohort ibu dan bayi lengkap dan terbarui setiap bulan',
        ['kuantitas', 'Jumlah laporan kohort', '12 laporan', 'laporan'],
        ['waktu', 'Laporan masuk paling lambat tanggal 5', '11 dari 12 bulan', 'bulan'],
      ),
      tambah('Kelas ibu hamil ramah difabel terselenggara', [
        'kuantitas',
        'Kelas dengan juru bahasa isyarat',
        '4 kelas',
        'kelas',
      ]),
    ],
    kegiatan: kegiatan(`
      0|{n} ibu hamil diperiksa, {m} dirujuk ke RSUD|ibu hamil|6-18
      0|{n} ibu nifas dikunjungi di rumah, {m} dirujuk karena tekanan darah tinggi|ibu nifas|2-5
      1|{n} persalinan normal ditolong, ibu dan bayi sehat|persalinan|1-2
      1|{n} bayi baru lahir mendapat imunisasi HB-0|bayi|1-4
      2|Kohort ibu bulan ini terbarui, {n} baris|baris|18-126
      2|Data {n} ibu hamil dicocokkan dengan kader kelurahan|ibu hamil|8-30
      3|Kelas ibu hamil, {n} peserta hadir|peserta|7-14
      0|Stok vaksin TT dihitung, {n} vial|vial|20-60
    `),
  },
  perawat: {
    rhk: [
      utama(
        1,
        'Pelayanan rawat jalan sesuai standar',
        ['kuantitas', 'Pasien yang terlayani', '≥ 98 %', 'persen'],
        ['waktu', 'Waktu tunggu pemeriksaan', '≤ 30 menit', 'menit'],
      ),
      utama(
        1,
        'Tindakan keperawatan aman bagi pasien',
        ['kualitas', 'Tindakan tanpa insiden keselamatan', '100 %', 'persen'],
        ['kuantitas', 'Tindakan sesuai prosedur', '≥ 95 %', 'persen'],
      ),
      utama(2, 'Keluarga binaan memahami cara merawat penderita', [
        'kuantitas',
        'Keluarga binaan yang dikunjungi',
        '60 keluarga',
        'keluarga',
      ]),
    ],
    kegiatan: kegiatan(`
      0|{n} pasien poli umum diperiksa awal, {m} didahulukan karena gawat|pasien|14-42
      1|{n} luka dirawat dan dikontrol ulang|pasien|2-9
      1|{n} suntikan dan infus diberikan sesuai instruksi dokter|tindakan|3-12
      2|{n} keluarga binaan dikunjungi, {m} minum obat teratur|keluarga|1-5
      0|Rekam medis {n} pasien lengkap pada hari yang sama|rekam medis|14-40
      1|Alat steril untuk {n} set siap pakai|set|4-10
    `),
  },
  dokter: {
    rhk: [
      utama(
        1,
        'Pasien terdiagnosis dan terobati sesuai pedoman',
        ['kuantitas', 'Pasien terlayani', '≥ 98 %', 'persen'],
        ['kualitas', 'Kesesuaian dengan panduan praktik klinis', '≥ 95 %', 'persen'],
      ),
      utama(
        1,
        'Rujukan tepat dan tuntas di puskesmas',
        ['kuantitas', 'Rujukan nonspesialistik', '≤ 2 %', 'persen'],
        ['waktu', 'Rujukan gawat darurat dalam 30 menit', '100 %', 'persen'],
      ),
      utama(2, 'Penderita hipertensi dan diabetes terkendali', [
        'kuantitas',
        'Penderita dengan pengobatan teratur',
        '≥ 70 %',
        'persen',
      ]),
    ],
    kegiatan: kegiatan(`
      0|{n} pasien diperiksa dan diobati, {m} dirujuk|pasien|18-46
      1|{n} rujukan direviu, {m} dapat diselesaikan di puskesmas|rujukan|2-8
      2|{n} peserta Prolanis diperiksa, tekanan darah {m} orang belum terkendali|peserta|8-24
      0|{n} surat keterangan sehat diterbitkan|surat|2-9
      2|Pembacaan {n} hasil laboratorium dengan pasien|pasien|4-12
    `),
  },
  apoteker: {
    rhk: [
      utama(
        1,
        'Obat tersedia dan diberikan dengan benar',
        ['kuantitas', 'Ketersediaan obat esensial', '≥ 95 %', 'persen'],
        ['kualitas', 'Kesalahan pemberian obat', '0 kejadian', 'kejadian'],
      ),
      utama(
        3,
        'Persediaan obat tercatat dan tidak kedaluwarsa',
        ['kuantitas', 'Laporan LPLPO', '12 laporan', 'laporan'],
        ['biaya', 'Nilai obat kedaluwarsa', '≤ 0,5 %', 'persen'],
      ),
    ],
    kegiatan: kegiatan(`
      0|{n} resep dilayani dengan penjelasan cara minum|resep|24-70
      0|{n} pasien mendapat konseling obat|pasien|3-9
      1|Stok {n} jenis obat dihitung, {m} diminta ke gudang|jenis obat|15-50
      1|LPLPO bulan berjalan terisi, {n} baris|baris|40-120
    `),
  },
  gizi: {
    rhk: [
      utama(0, 'Balita bergizi kurang tertangani', [
        'kuantitas',
        'Balita gizi kurang yang mendapat makanan tambahan',
        '≥ 90 %',
        'persen',
      ]),
      utama(
        0,
        'Prevalensi stunting di wilayah turun',
        ['kuantitas', 'Balita yang ditimbang setiap bulan', '≥ 88 %', 'persen'],
        ['waktu', 'Data penimbangan masuk paling lambat tanggal 5', '12 bulan', 'bulan'],
      ),
    ],
    kegiatan: kegiatan(`
      0|{n} balita gizi kurang dipantau, {m} naik berat badannya|balita|4-12
      1|{n} balita ditimbang di posyandu|balita|22-60
      1|Data penimbangan {n} balita masuk e-PPGBM|balita|22-80
      0|Penyuluhan makanan pendamping ASI, {n} ibu hadir|ibu|6-20
    `),
  },
  sanitarian: {
    rhk: [
      utama(
        2,
        'Tempat umum dan depot air memenuhi syarat kesehatan',
        ['kuantitas', 'Tempat yang memenuhi syarat', '≥ 80 %', 'persen'],
        ['kuantitas', 'Inspeksi kesehatan lingkungan', '120 inspeksi', 'inspeksi'],
      ),
      utama(2, 'Rumah di wilayah bebas jentik', ['kuantitas', 'Angka bebas jentik', '≥ 95 %', 'persen']),
    ],
    kegiatan: kegiatan(`
      0|{n} depot air minum diperiksa, {m} diminta memperbaiki penyaring|depot|1-4
      1|{n} rumah diperiksa jentiknya, {m} positif|rumah|15-40
      0|Inspeksi {n} rumah makan, saran perbaikan ditulis|rumah makan|1-4
      1|Penyuluhan 3M di RT, {n} warga hadir|warga|10-32
    `),
  },
  epidemiolog: {
    rhk: [
      utama(
        2,
        'Kejadian luar biasa tertangani dalam 24 jam',
        ['waktu', 'Penyelidikan dalam 24 jam', '100 %', 'persen'],
        ['kuantitas', 'Penyelidikan epidemiologi', '24 penyelidikan', 'penyelidikan'],
      ),
      utama(2, 'Penderita TB ditemukan dan diobati', [
        'kuantitas',
        'Terduga TB yang diperiksa',
        '≥ 90 %',
        'persen',
      ]),
    ],
    kegiatan: kegiatan(`
      0|Penyelidikan {n} kasus demam berdarah, {m} rumah sekitar diperiksa|kasus|1-3
      1|{n} terduga TB diperiksa dahaknya|orang|2-8
      0|Laporan mingguan W2 terkirim, {n} penyakit|penyakit|21-23
      1|{n} kontak erat penderita TB dikunjungi|orang|2-8
    `),
  },
} satisfies Record<string, IsiContoh>
