import { type IsiContoh, kegiatan, tambah, utama } from './bentuk.ts'

export const FUNGSIONAL = {
  prakom: {
    rhk: [
      utama(
        1,
        'Aplikasi {urusan} tersedia dan cepat',
        ['kualitas', 'Ketersediaan aplikasi', '≥ 99,5 %', 'persen'],
        ['waktu', 'Gangguan pulih dalam 2 jam', '≥ 95 %', 'persen'],
        ['kuantitas', 'Pemeriksaan berkala', '48 kali', 'kali'],
      ),
      utama(0, 'Kebutuhan pengguna diselesaikan menjadi fitur yang dipakai', [
        'kuantitas',
        'Fitur yang dirilis',
        '18 fitur',
        'fitur',
      ]),
      utama(2, 'Data {urusan} bersih dan tercadang', [
        'kuantitas',
        'Pencadangan yang diuji pulih',
        '12 kali',
        'kali',
      ]),
      tambah('Pegawai mampu memakai aplikasi baru', [
        'kuantitas',
        'Pegawai yang dilatih',
        '60 orang',
        'orang',
      ]),
    ],
    kegiatan: kegiatan(`
      0|{n} gangguan ditangani, {m} karena jaringan|gangguan|1-7
      1|{n} perbaikan selesai dan diuji bersama pengguna|perbaikan|1-4
      2|Cadangan basis data diuji pulih, {n} tabel cocok|tabel|20-80
      1|Rapat kebutuhan pengguna, {n} cerita pengguna disepakati|cerita pengguna|3-8
      3|Pelatihan singkat untuk {n} pegawai|pegawai|4-15
      0|{n} server diperbarui dan dipantau|server|1-6
    `),
  },
  humas: {
    rhk: [
      utama(
        0,
        'Warga mendapat informasi {urusan} yang benar dan cepat',
        ['kuantitas', 'Berita dan konten terbit', '240 konten', 'konten'],
        ['waktu', 'Tanggapan atas isu dalam sehari', '≥ 90 %', 'persen'],
      ),
      utama(
        1,
        'Permohonan informasi publik terjawab',
        ['kuantitas', 'Permohonan terjawab', '100 %', 'persen'],
        ['waktu', 'Terjawab dalam 10 hari kerja', '≥ 98 %', 'persen'],
      ),
    ],
    kegiatan: kegiatan(`
      0|{n} konten terbit, {m} tentang layanan kesehatan|konten|1-5
      0|Liputan kegiatan, {n} foto dan satu berita terbit|foto|6-25
      1|{n} permohonan informasi dijawab|permohonan|1-4
      0|{n} isu di media sosial dipantau, {m} ditanggapi|isu|4-12
    `),
  },
  auditor: {
    rhk: [
      utama(
        1,
        'Pemeriksaan selesai dengan temuan yang terbukti',
        ['kuantitas', 'Laporan hasil pemeriksaan', '8 laporan', 'laporan'],
        ['kualitas', 'Temuan yang bertahan sampai akhir', '≥ 95 %', 'persen'],
      ),
      utama(0, 'Tindak lanjut temuan terpantau', ['kuantitas', 'Temuan terpantau', '100 %', 'persen']),
      utama(2, 'Perangkat daerah tercegah dari kesalahan berulang', [
        'kuantitas',
        'Konsultasi dan reviu',
        '24 kegiatan',
        'kegiatan',
      ]),
    ],
    kegiatan: kegiatan(`
      0|{n} bukti pembayaran diuji, {m} perlu penjelasan|bukti|15-60
      0|Kertas kerja pemeriksaan {n} pos selesai|pos|1-4
      1|{n} tindak lanjut diverifikasi, {m} tuntas|tindak lanjut|2-9
      2|Reviu {n} dokumen pengadaan|dokumen|1-5
      0|Wawancara dengan {n} pejabat perangkat daerah|orang|1-4
    `),
  },
  'analis-sdm': {
    rhk: [
      utama(
        0,
        'Usulan {urusan} selesai tepat waktu',
        ['kuantitas', 'Usulan selesai', '≥ 98 %', 'persen'],
        ['waktu', 'Selesai dalam 5 hari kerja', '≥ 92 %', 'persen'],
      ),
      utama(2, 'Data ASN untuk {urusan} benar dan lengkap', [
        'kuantitas',
        'Data yang cocok dengan SIASN',
        '≥ 99 %',
        'persen',
      ]),
      utama(1, 'Pedoman {urusan} dipahami perangkat daerah', [
        'kuantitas',
        'Perangkat daerah yang didampingi',
        '29 perangkat daerah',
        'perangkat daerah',
      ]),
    ],
    kegiatan: kegiatan(`
      0|{n} usulan diverifikasi, {m} dikembalikan|usulan|6-24
      1|Data {n} pegawai dicocokkan dengan SIASN|pegawai|15-80
      2|Pendampingan {n} admin perangkat daerah|admin|1-6
      0|{n} keputusan kepegawaian disiapkan|keputusan|2-12
    `),
  },
  'analis-kebijakan': {
    rhk: [
      utama(
        1,
        'Telaah {urusan} dipakai pimpinan dalam keputusan',
        ['kuantitas', 'Telaahan staf', '12 telaahan', 'telaahan'],
        ['kualitas', 'Telaahan yang dipakai', '≥ 80 %', 'persen'],
      ),
      utama(0, 'Pelaksanaan {urusan} terpantau di perangkat daerah', [
        'kuantitas',
        'Pemantauan',
        '24 kali',
        'kali',
      ]),
      utama(2, 'Data {urusan} tersaji setiap bulan', ['kuantitas', 'Sajian data', '12 sajian', 'sajian']),
    ],
    kegiatan: kegiatan(`
      0|Telaahan tentang {urusan} rampung, {n} pilihan kebijakan|pilihan|2-4
      1|Pemantauan di {n} perangkat daerah, {m} kendala dicatat|perangkat daerah|1-4
      2|Data {urusan} diolah, {n} baris|baris|30-200
      0|Rapat pembahasan, {n} masukan dirumuskan|masukan|3-11
    `),
  },
  perencana: {
    rhk: [
      utama(
        1,
        'Rencana kerja {opd} selaras dengan sasaran kota',
        ['kuantitas', 'Dokumen perencanaan', '5 dokumen', 'dokumen'],
        ['waktu', 'Ditetapkan sesuai jadwal', '100 %', 'persen'],
      ),
      utama(1, 'Capaian kinerja {opd} terukur setiap triwulan', [
        'kuantitas',
        'Laporan capaian',
        '4 laporan',
        'laporan',
      ]),
    ],
    kegiatan: kegiatan(`
      0|Rencana kerja disusun, {n} kegiatan selaras dengan renstra|kegiatan|4-14
      1|Capaian {n} indikator dikumpulkan, {m} di bawah target|indikator|5-14
      0|Rapat asistensi anggaran, {n} usulan disesuaikan|usulan|3-9
    `),
  },
  arsiparis: {
    rhk: [
      utama(
        0,
        'Arsip tertata dan dapat ditemukan dalam 5 menit',
        ['kuantitas', 'Berkas tertata', '1.200 berkas', 'berkas'],
        ['waktu', 'Waktu temu kembali', '≤ 5 menit', 'menit'],
      ),
      utama(0, 'Arsip vital teralihmedia', ['kuantitas', 'Arsip teralihmedia', '600 arsip', 'arsip']),
    ],
    kegiatan: kegiatan(`
      0|{n} berkas ditata dan diberi kode|berkas|15-60
      1|{n} arsip dipindai dan diperiksa keterbacaannya|arsip|10-45
      0|{n} permintaan arsip dilayani|permintaan|1-6
    `),
  },
  'penata-perizinan': {
    rhk: [
      utama(
        0,
        'Izin diverifikasi benar dan tepat waktu',
        ['kuantitas', 'Permohonan terverifikasi', '≥ 98 %', 'persen'],
        ['waktu', 'Verifikasi dalam sehari', '≥ 92 %', 'persen'],
      ),
      utama(1, 'Pelaku usaha memahami syarat perizinan', [
        'kuantitas',
        'Pelaku usaha yang didampingi',
        '180 orang',
        'orang',
      ]),
      utama(0, 'Peninjauan lapangan menghasilkan rekomendasi jelas', [
        'kuantitas',
        'Peninjauan',
        '90 kali',
        'kali',
      ]),
    ],
    kegiatan: kegiatan(`
      0|{n} permohonan izin diverifikasi, {m} diminta melengkapi syarat|permohonan|6-24
      1|{n} pelaku usaha didampingi di OSS|pelaku usaha|2-9
      2|Peninjauan {n} lokasi usaha, rekomendasi ditulis|lokasi|1-3
    `),
  },
  adminduk: {
    rhk: [
      utama(0, 'Data kependudukan tunggal dan benar', [
        'kuantitas',
        'Data ganda yang diselesaikan',
        '100 %',
        'persen',
      ]),
      utama(
        0,
        'Dokumen kependudukan terbit sesuai waktu yang dijanjikan',
        ['kuantitas', 'Dokumen terbit', '≥ 98 %', 'persen'],
        ['waktu', 'Terbit dalam 3 hari kerja', '≥ 92 %', 'persen'],
      ),
    ],
    kegiatan: kegiatan(`
      0|{n} data ganda diselesaikan, {m} perlu konfirmasi warga|data|4-20
      1|{n} akta dan kartu keluarga terbit|dokumen|18-60
      1|{n} berkas tertunda ditelusuri, {m} selesai hari ini|berkas|3-12
    `),
  },
} satisfies Record<string, IsiContoh>
