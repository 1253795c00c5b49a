import type { SkpContoh } from './jenis.ts'

/** Column 2 names the Direktur's RHK with its indicator, the Direktur being JPT. */
const DIINTERVENSI = {
  skp: 'Meningkatnya kualitas bangunan gedung yang menjamin keselamatan, kesehatan, kenyamanan, dan kemudahan bagi penggunanya.\nIndikator Kinerja Individu:\nPersentase Pemerintah Daerah Kabupaten/ Kota yang Nilai Indeks Penyelenggaraan Bangunan Gedung minimal Baik',
  evaluasi:
    'Meningkatnya kualitas bangunan gedung yang menjamin keselamatan, kesehatan, kenyamanan, dan kemudahan bagi penggunanya.\nIndikator Kinerja Individu:\nPersentase Pemda Kabupaten/Kota yang Nilai Indeks Penyelenggaraaan Bangunan Gedung minimal Baik',
}

/** Tabel 14 (p. 151-154) and Tabel 3 of Anak Lampiran 4 (p. 202-208). */
export const KEPALA_SUBDIREKTORAT: SkpContoh = {
  orang: 'kepala-subdirektorat',
  bentuk: 'ja-jf',
  padaHalaman: { ratingHasil: 'sesuai', ratingPerilaku: 'di bawah', predikat: 'Butuh Perbaikan' },
  rhk: [
    {
      kunci: 'kasubdit-1',
      jenis: 'utama',
      uraian:
        'Aplikasi SIMBG menjalankan bisnis proses dan SLA (service level agreement) sesuai NSPK yang reliable dan user-friendly',
      diintervensi: 'direktur-1',
      tulisanDiintervensi: DIINTERVENSI,
      indikator: [
        {
          aspek: 'kualitas',
          uraian: 'Tingkat kesesuaian fitur aplikasi dengan NSPK',
          target: '80 – 90%',
          realisasi: '85% berdasarkan penilaian Pimpinan',
          umpanBalik: 'Pimpinan: bagus! Pertahankan',
        },
        {
          aspek: 'kuantitas',
          uraian: 'Persentase penyelesaian aplikasi SIMBG yang siap digunakan',
          target: '80 – 90% sistem aplikasi siap digunakan',
          realisasi: '85% berdasarkan penilaian Pimpinan',
          umpanBalik:
            'Pimpinan: Secara keseluruhan aplikasi siap digunakan. Meskipun beberapa sistem masih terkadang error namun dapat segera diatasi.',
        },
        {
          aspek: 'waktu',
          uraian: 'Ketepatan waktu penyelesaian aplikasi sesuai dengan jadwal yang ditetapkan',
          target: '7-8 bulan',
          realisasi: '9 bulan berdasarkan data launching aplikasi',
          umpanBalik: 'Pimpinan: Launching aplikasi terlambat dari jadwal yang ditetapkan',
        },
      ],
    },
    {
      kunci: 'kasubdit-2',
      jenis: 'utama',
      uraian: {
        skp: 'Respons yang cepat dan akurat atas pengaduan masyarakat dan permohonan konsultasi terkait layanan penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG',
        evaluasi:
          'Respons yang cepat dan akurat atas pengaduan masyarakat dan permohonan konsultasi penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG',
      },
      diintervensi: 'direktur-1',
      tulisanDiintervensi: DIINTERVENSI,
      indikator: [
        {
          aspek: 'kuantitas',
          uraian:
            'Persentase penyelesaian pengaduan masyarakat dan pengelola SIMBG atas layanan PBG/IMB dan SLF',
          target: '80 – 90% dari jumlah pengaduan yang diajukan oleh masyarakat dan Pemda',
          realisasi: '90% berdasarkan data aktif pengaduan yang terdokumentasi dalam aplikasi SIMBG',
          umpanBalik: '(umpan balik)***',
        },
        {
          aspek: 'kualitas',
          uraian: {
            skp: 'Tingkat kepuasan masyarakat atas tindak lanjut pengaduan dan pemberian konsultasi',
            evaluasi:
              'Tingkat kepuasan masyarakat atas tindak lanjut pengaduan dan konsultasi yang diberikan',
          },
          target: '3,5 skala 5',
          realisasi: '4 berdasarkan hasil survery kepuasan',
          umpanBalik: '(umpan balik)***',
        },
        {
          aspek: 'waktu',
          uraian:
            'Rata-rata waktu yang dibutuhkan untuk memproses layanan pengaduan masyarakat dan pengelola SIMBG dan menindaklanjuti permintaan konsultasi',
          target: '2-3 hari setelah permohonan / pengaduan disampaikan',
          realisasi: '1 hari berdasarkan data aktif pengaduan yang terdokumentasi dalam aplikasi SIMBG',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'kasubdit-3',
      jenis: 'utama',
      uraian:
        'Semakin banyak pegawai Dinas PU dan PTSP Pemda kab/kota yang bisa melayani penerbitan PBG/ IMB dan SLF melalui SIMBG secara cepat dan akurat',
      diintervensi: 'direktur-1',
      tulisanDiintervensi: DIINTERVENSI,
      indikator: [
        {
          aspek: 'kuantitas',
          uraian:
            'Persentase Pemerintah Daerah Kabupaten/ Kota yang memiliki pegawai dalam jumlah yang ideal yang bisa mengoperasikan aplikasi SIMBG',
          target: '80-90% Pemda',
          realisasi: '80% berdasarkan Data aktif pegawai Pemda yang mengelola aplikasi SIMBG',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
  ],
  perilaku: {
    'berorientasi-pelayanan': {
      ekspektasi:
        '- Terbuka terhadap masukan dari orang lain.\n- Selalu belajar dari kesalahan untuk perbaikan kinerja selanjutnya',
      umpanBalik:
        'Stakeholder terkait: kurang ramah dalam memberikan pelayanan konsultasi dan terkesan terburu-buru dalam menjelaskan berdasarkan hasil survey kepuasan\nPimpinan (nama): yang bersangkutan dapat diandalkan ketika ada hal-hal yang membutuhkan penyelesaian segera.',
    },
    akuntabel: {
      ekspektasi: '- Berani berterus terang dan mengakui kesalahan',
      umpanBalik:
        'Pegawai (nama): selalu menunjukkan sikap bertanggung jawab meskipun ada kesalahan yang dilakukan anggota timnya terlihat ketika ada kesalahan dalam penyelenggaraan kegiatan, yang bersangkutan selalu merespon dengan cepat dan mengambil alternatif strategi.',
    },
    kompeten: {
      ekspektasi:
        '- Aktif mengikuti kegiatan pengembangan kompetensi yang diadakan internal maupun eksternal\n- Aktif membagikan informasi kepada Pegawai lainnya yang sifatnya memberikan pengetahuan',
      umpanBalik:
        'Pimpinan: kurang memperhatikan pengembangan kompetensi dan jarang memberikan feedback kepada Pegawainya\nPimpinan: tugas dari pimpinan hampir selalu dikerjakan dengan baik',
    },
    harmonis: {
      ekspektasi:
        '- Membangun komunikasi yang lebih terbuka dan menjaga hubungan baik dengan stakeholder\n- Siap menawarkan bantuan tanpa harus diminta terlebih dahulu',
      umpanBalik:
        'Pimpinan: kurang mampu menciptakan lingkungan yang kondusif di tim kerjanya terlihat dari adanya anggota tim yang berkonflik.',
    },
    loyal: {
      umpanBalik:
        'Pimpinan: Arahan pimpinan selalu ditindaklanjuti dengan baik dan progresnya selalu dilaporkan tepat waktu\nPimpinan: selalu siap kapanpun pimpinan membutuhkan terlihat dari ketika ada arahan yang mendadak maka yang bersangkutan siap membantu pimpinan meskipun di luar jam kerja',
    },
    adaptif: {
      ekspektasi: '- Mengimplementasikan perkembangan teknologi untuk memperbaiki metode dan proses kerja.',
      umpanBalik:
        'Pimpinan: antusias mempelajari hal baru terlihat dari upaya upaya yang bersangkutan ketika mendapat penugasan baru\nPimpinan: ketika ada perubahan arah strategi dari pimpinan langsung ditindaklanjuti dengan penyesuaian dan tidak resisten',
    },
    kolaboratif: {
      ekspektasi: '- Aktif berpartisipasi dan berkontribusi sesuai keahliannya pada project unit kerja',
      umpanBalik:
        'Pegawai: kurang terbuka terhadap masukan dari Pegawainya karena ketika dialog cenderung hanya 1 arah.',
    },
  },
}
