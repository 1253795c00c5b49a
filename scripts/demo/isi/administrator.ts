import { type IsiContoh, kegiatan, utama } from './bentuk.ts'

export const ADMINISTRATOR = {
  sekretaris: {
    rhk: [
      utama(
        2,
        'Dukungan administrasi {opd} selesai tepat waktu',
        ['kuantitas', 'Laporan administrasi tersampaikan', '12 laporan', 'laporan'],
        ['waktu', 'Laporan masuk paling lambat tanggal 5', '11 dari 12 bulan', 'bulan'],
      ),
      utama(
        3,
        'Perencanaan dan keuangan {opd} tertib dan dapat dipertanggungjawabkan',
        ['kuantitas', 'Dokumen perencanaan ditetapkan', '5 dokumen', 'dokumen'],
        ['kualitas', 'Nilai SAKIP', '≥ 78', 'nilai'],
      ),
      utama(2, 'Pegawai {opd} terlayani hak kepegawaiannya', [
        'kuantitas',
        'Usulan kepegawaian terproses',
        '100 %',
        'persen',
      ]),
    ],
    kegiatan: kegiatan(`
      0|{n} surat masuk didisposisi, {m} diselesaikan pada hari yang sama|surat|8-26
      1|Bahan evaluasi rencana kerja triwulan rampung, {n} indikator terisi|indikator|6-14
      1|{n} dokumen pembayaran diperiksa, {m} dikembalikan untuk dilengkapi|dokumen|5-15
      2|{n} usulan cuti dan kenaikan gaji berkala selesai diproses|usulan|2-9
      0|Rapat staf sekretariat, {n} tugas dibagi dengan batas waktu|tugas|4-9
      2|Umpan balik diberikan kepada {n} pegawai sekretariat|orang|1-3
    `),
  },
  kabid: {
    rhk: [
      utama(
        0,
        'Layanan {urusan} selesai sesuai waktu yang dijanjikan',
        ['kuantitas', 'Layanan yang selesai tepat waktu', '≥ 92 %', 'persen'],
        ['waktu', 'Waktu penyelesaian rata-rata', '≤ 3 hari kerja', 'hari kerja'],
      ),
      utama(
        1,
        'Kebijakan teknis {urusan} ditetapkan dan dijalankan',
        ['kuantitas', 'Kebijakan teknis yang ditetapkan', '4 dokumen', 'dokumen'],
        ['kualitas', 'Kebijakan yang dijalankan tanpa perbaikan besar', '≥ 90 %', 'persen'],
      ),
      utama(0, 'Data {urusan} lengkap dan terbarui setiap bulan', [
        'kuantitas',
        'Laporan bulanan',
        '12 laporan',
        'laporan',
      ]),
    ],
    kegiatan: kegiatan(`
      0|{n} berkas {urusan} diperiksa, {m} dikembalikan karena syarat kurang|berkas|6-28
      0|Antrean {urusan} ditinjau, {n} berkas tertunda diselesaikan|berkas|2-9
      1|Rancangan kebijakan {urusan} dibahas, {n} pasal disepakati|pasal|3-11
      2|Data {urusan} dicocokkan, {n} baris diperbaiki|baris|20-180
      1|Rapat lintas bidang, {n} keputusan ditindaklanjuti|keputusan|2-5
      2|Laporan mingguan {urusan} disampaikan kepada pimpinan|laporan|1-1
    `),
  },
  irban: {
    rhk: [
      utama(
        0,
        'Perangkat daerah di {urusan} menindaklanjuti temuan',
        ['kuantitas', 'Temuan yang ditindaklanjuti', '≥ 90 %', 'persen'],
        ['waktu', 'Tindak lanjut dalam 60 hari', '≥ 85 %', 'persen'],
      ),
      utama(
        1,
        'Pemeriksaan {urusan} selesai sesuai program kerja',
        ['kuantitas', 'Laporan hasil pemeriksaan', '14 laporan', 'laporan'],
        ['kualitas', 'Laporan tanpa koreksi reviu', '≥ 90 %', 'persen'],
      ),
      utama(2, 'Konsultasi pencegahan dimanfaatkan perangkat daerah', [
        'kuantitas',
        'Konsultasi terlayani',
        '60 konsultasi',
        'konsultasi',
      ]),
    ],
    kegiatan: kegiatan(`
      0|Tindak lanjut {n} temuan diperiksa, {m} dinyatakan selesai|temuan|3-12
      1|Konsep laporan pemeriksaan direviu, {n} catatan perbaikan|catatan|4-12
      2|{n} perangkat daerah berkonsultasi tentang pengadaan|konsultasi|1-4
      1|Rapat ekspose hasil pemeriksaan, {n} rekomendasi disepakati|rekomendasi|2-7
    `),
  },
  'kasubag-umum': {
    rhk: [
      utama(0, 'Surat dan arsip {opd} tertangani pada hari yang sama', [
        'kuantitas',
        'Surat yang terdisposisi pada hari yang sama',
        '≥ 95 %',
        'persen',
      ]),
      utama(
        2,
        'Data kepegawaian {opd} mutakhir',
        ['kuantitas', 'Data pegawai yang dimutakhirkan', '100 %', 'persen'],
        ['waktu', 'Pemutakhiran paling lambat tanggal 5', '12 bulan', 'bulan'],
      ),
      utama(
        0,
        'Sarana kantor siap pakai',
        ['kualitas', 'Sarana dalam keadaan baik', '≥ 95 %', 'persen'],
        ['kuantitas', 'Pemeriksaan sarana', '12 kali', 'kali'],
      ),
    ],
    kegiatan: kegiatan(`
      0|{n} surat masuk tercatat dan terdisposisi|surat|10-32
      1|Data {n} pegawai dimutakhirkan di SIASN|pegawai|2-11
      1|{n} usulan cuti selesai diverifikasi|usulan|1-6
      2|{n} kendaraan dan alat kantor diperiksa, {m} dijadwalkan servis|unit|3-9
      0|Presensi {n} pegawai direkap, {m} dikonfirmasi ke atasan|pegawai|12-40
    `),
  },
  'kasubag-keuangan': {
    rhk: [
      utama(
        1,
        'Pembayaran {opd} selesai tepat waktu',
        ['kuantitas', 'SPM terbit', '≥ 98 %', 'persen'],
        ['waktu', 'SPM terbit paling lama 2 hari kerja', '≥ 95 %', 'persen'],
      ),
      utama(
        1,
        'Laporan keuangan {opd} tersaji wajar',
        ['kuantitas', 'Laporan keuangan', '12 laporan', 'laporan'],
        ['kualitas', 'Koreksi pemeriksaan', '0 koreksi', 'koreksi'],
      ),
      utama(0, 'Aset {opd} tercatat lengkap', ['kuantitas', 'Aset yang terlabel', '100 %', 'persen']),
    ],
    kegiatan: kegiatan(`
      0|{n} SPM terbit, {m} dikembalikan untuk dilengkapi|SPM|3-14
      1|Buku kas bulan berjalan ditutup, {n} transaksi cocok|transaksi|20-90
      2|{n} aset diberi label dan difoto|aset|6-30
      0|Bukti belanja {n} kegiatan diverifikasi|kegiatan|2-8
    `),
  },
  kasi: {
    rhk: [
      utama(
        0,
        'Warga terlayani dalam urusan {urusan}',
        ['kuantitas', 'Layanan yang selesai', '≥ 95 %', 'persen'],
        ['waktu', 'Layanan selesai pada hari yang sama', '≥ 85 %', 'persen'],
      ),
      utama(1, 'Kegiatan {urusan} terlaksana sesuai rencana', [
        'kuantitas',
        'Kegiatan terlaksana',
        '24 kegiatan',
        'kegiatan',
      ]),
      utama(
        2,
        'Laporan {urusan} tersampaikan setiap bulan',
        ['kuantitas', 'Laporan bulanan', '12 laporan', 'laporan'],
        ['waktu', 'Laporan masuk paling lambat tanggal 5', '12 bulan', 'bulan'],
      ),
    ],
    kegiatan: kegiatan(`
      0|{n} warga terlayani, {m} diarahkan ke kantor lain|warga|4-18
      1|Pertemuan dengan {n} ketua RT, {m} persoalan disepakati penyelesaiannya|ketua RT|5-16
      1|Kunjungan lapangan ke {n} RT, kondisi dicatat dan difoto|RT|1-5
      2|Rekap kegiatan pekan ini selesai, {n} baris|baris|10-45
      0|{n} pengaduan warga diselesaikan di tempat|pengaduan|1-4
    `),
  },
  lurah: {
    rhk: [
      utama(
        0,
        'Warga {unit} terlayani cepat dan ramah',
        ['kuantitas', 'Surat pengantar selesai pada hari yang sama', '≥ 95 %', 'persen'],
        ['kualitas', 'Indeks kepuasan masyarakat', '≥ 84', 'indeks'],
      ),
      utama(1, 'Usulan warga {unit} masuk musrenbang', [
        'kuantitas',
        'RT yang mengusulkan',
        '100 %',
        'persen',
      ]),
      utama(
        0,
        'Lingkungan {unit} bersih dan aman',
        ['kuantitas', 'Kegiatan gotong royong dan ronda', '48 kegiatan', 'kegiatan'],
        ['waktu', 'Pengaduan ditanggapi dalam sehari', '≥ 90 %', 'persen'],
      ),
    ],
    kegiatan: kegiatan(`
      0|{n} surat pengantar ditandatangani|surat|6-24
      1|Rembuk dengan {n} ketua RT tentang usulan drainase|ketua RT|4-15
      2|Tinjauan genangan di {n} titik, {m} dilaporkan ke Dinas PUPR|titik|1-5
      2|Gotong royong di RT setempat, {n} warga hadir|warga|18-70
      0|{n} pengaduan warga ditanggapi|pengaduan|1-5
    `),
  },
  seklur: {
    rhk: [
      utama(0, 'Administrasi {unit} tertib dan selesai pada hari yang sama', [
        'kuantitas',
        'Surat terdisposisi pada hari yang sama',
        '≥ 95 %',
        'persen',
      ]),
      utama(
        1,
        'Keuangan {unit} dapat dipertanggungjawabkan',
        ['kuantitas', 'Pertanggungjawaban bulanan', '12 laporan', 'laporan'],
        ['waktu', 'Masuk paling lambat tanggal 10', '12 bulan', 'bulan'],
      ),
    ],
    kegiatan: kegiatan(`
      0|{n} surat masuk tercatat dan terdisposisi|surat|5-18
      1|Pertanggungjawaban {n} kegiatan kelurahan lengkap|kegiatan|1-4
      0|Jadwal layanan loket sepekan tersusun, {n} petugas terbagi|petugas|3-5
    `),
  },
} satisfies Record<string, IsiContoh>
