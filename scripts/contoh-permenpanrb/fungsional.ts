import type { SkpContoh } from './jenis.ts'

/** Tabel 15 (p. 155-157) and Tabel 4 of Anak Lampiran 4 (p. 209-214). */
export const FUNGSIONAL: SkpContoh = {
  orang: 'fungsional',
  bentuk: 'ja-jf',
  padaHalaman: { ratingHasil: 'di atas', ratingPerilaku: 'sesuai', predikat: 'Baik' },
  rhk: [
    {
      kunci: 'fungsional-1',
      jenis: 'utama',
      uraian: 'Proses bisnis aplikasi SIMBG dalam bentuk arsitektur aplikasi yang lengkap dan sesuai NSPK',
      diintervensi: 'kasubdit-1',
      indikator: [
        {
          aspek: 'kualitas',
          uraian: 'Tingkat kesesuaian proses bisnis aplikasi SIMBG dengan NSPK',
          target: '80 - 90% sesuai',
          realisasi: '85% berdasarkan penilaian Pimpinan',
          umpanBalik:
            'Pimpinan: modul proses bisnis secara keseluruhan sudah sesuai dengan NSPK, meskipun masih dapat dimungkinkan adanya sedikit perbaikan.',
        },
        {
          aspek: 'waktu',
          uraian:
            'Tingkat ketepatan waktu penyelesaian dokumen arsitektur aplikasi untuk diserahkan ke tim IT',
          target: '4-5 bulan setelah NSPK terbit',
          realisasi: '2 bulan berdasarkan penilaian Pimpinan',
          umpanBalik:
            'Pimpinan: penyelesaian proses bisnis sangat cepat, melampaui perkiraan dan ekspektasi saya. Pertahankan!',
        },
      ],
    },
    {
      kunci: 'fungsional-2',
      jenis: 'utama',
      uraian:
        'Pengguna dan pengelola layanan aplikasi dapat mengetahui progres/tindak lanjut pengaduannya secara up-to-date melalui aplikasi SIMBG',
      diintervensi: 'kasubdit-2',
      indikator: [
        {
          aspek: 'kuantitas',
          uraian: 'Persentase pengaduan yang progres tindak lanjutnya terbaharui di aplikasi SIMBG',
          target: '90 – 95% pengaduan yang diproses',
          realisasi: '93% berdasarkan data dalam arsip aktif di Aplikasi SIMBG',
          umpanBalik: '(umpan balik)***',
        },
        {
          aspek: 'waktu',
          uraian: 'Tingkat ketepatan waktu updating progres/tindak lanjut pengaduan pada aplikasi SIMBG',
          target: '1 – 2 hari setelah progres/tindak lanjut dilaksanakan',
          realisasi:
            'Rata rata 2 jam setelah tindak lanjut selesai berdasarkan data dalam arsip aktif di Aplikasi SIMBG',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'fungsional-3',
      jenis: 'utama',
      uraian:
        'Telaahan jawaban atas pengaduan pengguna dan pengelola aplikasi tersusun secara cepat dan akurat (berdasarkan objek atau jenis masalah atau berdasarkan wilayah)',
      diintervensi: 'kasubdit-2',
      tulisanDiintervensi: {
        skp: 'Respons yang cepat dan akurat atas pengaduan masyarakat dan pengelola SIMBG terkait layanan penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG',
        evaluasi:
          'Respons yang cepat dan akurat atas pengaduan masyarakat dan permohonan konsultasi penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG',
      },
      indikator: [
        {
          aspek: 'kualitas',
          uraian: 'Presentase telaahan yang digunakan untuk menjawab pengaduan masyarakat',
          target: '80 – 90% telaahan',
          realisasi: '85% berdasarkan penilaian Pimpinan',
          umpanBalik: '(umpan balik)***',
        },
        {
          aspek: 'kuantitas',
          uraian: 'Persentase penyelesaian telaahan jawaban atas pengaduan',
          target: '80 - 90% telaahan jawaban selesai',
          realisasi: '90% berdasarkan penilaian Pimpinan',
          umpanBalik: '(umpan balik)***',
        },
        {
          aspek: 'waktu',
          uraian: 'Rata – rata waktu yang dibutuhkan untuk menyelesaikan telaahan jawaban atas pengaduan',
          target: '1- 2 minggu setelah pengaduan masuk',
          realisasi: '10 hari kerja berdasarkan penilaian Pimpinan',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'fungsional-4',
      jenis: 'utama',
      uraian:
        'Peserta peningkatan kapasitas pada Pemda Kab/Kota yang menjadi tanggung jawabnya memahami dan dapat mempraktekan materi yang disampaikan dan peserta puas atas pelaksanaan peningkatan kapasitas',
      diintervensi: 'kasubdit-3',
      indikator: [
        {
          aspek: 'kuantitas',
          uraian:
            'Persentase peserta peningkatan kapasitas yang dapat memahami dan mempraktekan materi yang disampaikan',
          target: '80%-90% peserta',
          realisasi: '80% berdasarkan hasil post test',
          umpanBalik: '(umpan balik)***',
        },
        {
          aspek: 'kualitas',
          uraian:
            'Persentase peserta yang puas atas pelayanan selama proses pelaksanaan peningkatan kapasitas',
          target: '80%-90% peserta puas',
          realisasi: '95% berdasarkan survey persepsi peserta peningkatan kapasitas',
          umpanBalik: '(umpan balik)***',
        },
        {
          aspek: 'kualitas',
          uraian: 'Persentase pelaksanaan peningkatan kapasitas yang seluruh checklistnya terpenuhi',
          target: '80% - 90% peningkatan kapasitas yang menjadi tanggung jawabnya',
          realisasi: '100% berdasarkan penilaian Pimpinan',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
  ],
  perilaku: {
    'berorientasi-pelayanan': {
      ekspektasi: '- Memberikan pelayanan maksimal kepada pelanggan',
      umpanBalik:
        'Stakeholder terkait (nama): ketika menjelaskan mudah dipahami dan sabar\nPimpinan: selalu menanyakan hal apa yang bisa diimprove',
    },
    akuntabel: {
      umpanBalik:
        'Pimpinan: berani berterus terang dan mengakui kesalahan terlihat ketika ada komplain dari peserta peningkatan yang bersangkutan dengan tanggung jawab mengakui kesalahan dan segera merespon dengan cepat komplain tersebut.',
    },
    kompeten: {
      ekspektasi:
        '- Menyelesaikan setiap pekerjaan sesuai dengan target dan standar mutu yang ditetapkan\n- Bersedia untuk mengajarkan pengetahuan atau keterampilan yang dimiliki kepada orang lain\n- Selalu melakukan perbaikan untuk memenuhi kualitas yang terbaik',
      umpanBalik:
        'Pimpinan (nama): ketika deliver tugas dari pimpinan selalu mengupayakan yang terbaik terlihat dari minimnya kesalahan dan perbaikan tugas yang diserahkan\nRekan kerja setingkat (nama): bersedia membantu apabila dibutuhkan terlihat ketika yang bersangkutan diminta untuk menjelaskan substansi yang belum dimengerti maka dengan sabar menjelaskan',
    },
    harmonis: {
      ekspektasi:
        '- Membangun komunikasi yang lebih terbuka dan menjaga hubungan baik dengan stakeholder\n- Membantu rekan kerja yang membutuhkan',
      umpanBalik:
        'Stakeholder terkait (nama): ketika menerima tamu dari daerah untuk konsultasi dilayani dengan baik berdasarkan hasil survey kepuasan\nSatpam: sering memberikan makanan untuk dibagikan kepada tenaga keamanan',
    },
    loyal: {
      umpanBalik:
        'Pimpinan: selalu siap kapanpun pimpinan membutuhkan terlihat dari ketika ada arahan yang mendadak maka yang bersangkutan siap membantu pimpinan meskipun di luar jam kerja',
    },
    adaptif: {
      ekspektasi: '- Mengimplementasikan perkembangan teknologi untuk memperbaiki metode dan proses kerja.',
      umpanBalik:
        'Pimpinan (nama): semangat untuk mempelajari hal baru terlihat dari meskipun yang bersangkutan terhitung baru pada unit kerja ini, namun bisa beradaptasi dengan cepat.',
    },
    kolaboratif: {
      ekspektasi: '- Aktif berpartisipasi dan berkontribusi sesuai keahliannya',
      umpanBalik:
        'Pimpinan (nama): selalu melibatkan tim kerja lain di unit nya dan stakeholder terkait ketika melakukan pembahasan proses bisnis aplikasi sehingga semakin banyak masukan untuk pengembangan aplikasi',
    },
  },
}
