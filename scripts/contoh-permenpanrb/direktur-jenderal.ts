import type { SkpContoh } from './jenis.ts'

/** Tabel 5 (p. 131-133) and Tabel 1 of Anak Lampiran 4 (p. 188-194). */
export const DIREKTUR_JENDERAL: SkpContoh = {
  orang: 'direktur-jenderal',
  bentuk: 'jpt',
  padaHalaman: { ratingHasil: 'sesuai', ratingPerilaku: 'di atas', predikat: 'Baik' },
  rhk: [
    {
      kunci: 'dirjen-1',
      jenis: 'utama',
      uraian: 'Meningkatnya pelayanan infrastruktur perumahan dan permukiman yang layak dan aman',
      pemberiTugas: 'Menteri',
      indikator: [
        {
          perspektif: 'penerima-layanan',
          uraian:
            'Persentase peningkatan pelayanan infrastruktur pemukiman yang layak dan aman melalui pendekatan smart living',
          target: '61,95%',
          realisasi: '50%**** berdasarkan hasil penilaian pelayanan infrastruktur pemukiman',
          umpanBalik:
            'Pimpinan: menurut saya, ini sudah cukup baik karena meskipun dalam kondisi pandemi covid-19, yang bersangkutan terus mengembangkan strategi untuk pencapaian target. Harapannya tahun depan bisa ditingkatkan lagi khususnya untuk aspek yang pertama yaitu rumah tangga dengan akses air minum layak, karena aspek ini yang masih kurang di beberapa daerah',
        },
      ],
    },
    {
      kunci: 'dirjen-2',
      jenis: 'utama',
      uraian: 'Meningkatkan kualitas layanan Direktorat Jenderal III',
      pemberiTugas: 'Menteri',
      indikator: [
        {
          perspektif: 'penerima-layanan',
          uraian: 'Indeks kualitas layanan yang dihasilkan oleh unit kerja lingkup Direktorat Jenderal III',
          target: '3,5 dari skala 5',
          realisasi: '3,0 berdasarkan hasil survey layanan',
          umpanBalik:
            'Pimpinan: Kualitas layanan eksternal sudah sesuai yang diharapkan namun perlu ditingkatkan terkait layanan internal Setditjen. Layanan internal belum terlalu diperhatikan.',
        },
      ],
    },
    {
      kunci: 'dirjen-3',
      jenis: 'utama',
      uraian: 'Tersusunnya revisi Undang-Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung',
      pemberiTugas: 'Menteri',
      indikator: [
        {
          perspektif: 'proses-bisnis',
          uraian:
            'Indeks penyelesaian revisi Undang-Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung',
          target: '90',
          realisasi: '70 berdasarkan penilaian inspektorat',
          umpanBalik:
            'Pimpinan: penyelesaian tidak sesuai dengan target waktu yang disepakati, realisasi ini belum memenuhi ekspektasi saya.',
        },
      ],
    },
    {
      kunci: 'dirjen-4',
      jenis: 'utama',
      uraian: 'Tersusunnya RPP tentang Peraturan Pelaksanaan UU No. 6 Tahun 2017 tentang Arsitek',
      pemberiTugas: 'Menteri',
      indikator: [
        {
          perspektif: 'proses-bisnis',
          uraian: 'Indeks penyelesaian RPP tentang Peraturan Pelaksanaan UU No. 6 Tahun 2017 tentang Arsitek',
          target: '90',
          realisasi: '90 berdasarkan penilaian inspektorat',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'dirjen-5',
      jenis: 'utama',
      uraian: 'Terwujudnya Direktorat Jenderal III yang reform dan akuntabel',
      pemberiTugas: 'Menteri',
      indikator: [
        {
          perspektif: 'penguatan-internal',
          uraian: 'Nilai pelaksanaan Reformasi Birokrasi Direktorat Jenderal III',
          target: '85',
          realisasi: '89 berdasarkan penilaian KemenPANRB',
          umpanBalik: '(umpan balik)***',
        },
        {
          perspektif: 'penguatan-internal',
          uraian: 'Nilai Akuntabilitas Kinerja Direktorat Jenderal III',
          target: '85',
          realisasi: '85 berdasarkan penilaian KemenPANRB',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'dirjen-6',
      jenis: 'utama',
      uraian: 'Pengelolaan anggaran Program Pembinaan dan Pengembangan Infrastruktur Permukiman yang optimal',
      pemberiTugas: 'Menteri',
      indikator: [
        {
          perspektif: 'anggaran',
          uraian: 'Nilai Indikator Kinerja Pelaksanaan Anggaran Direktorat Jenderal III',
          target: '95',
          realisasi: '93 berdasarkan penilaian Kementerian Keuangan',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'dirjen-7',
      jenis: 'utama',
      uraian: 'Terlaksananya direktif pimpinan sesuai target waktu yang ditetapkan',
      pemberiTugas: 'Pimpinan',
      indikator: [
        {
          perspektif: 'proses-bisnis',
          uraian: 'Persentase penyelesaian penugasan/direktif pimpinan sesuai target waktu yang ditetapkan',
          target: '80%',
          realisasi: '80% berdasarkan penilaian Pimpinan',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'dirjen-8',
      jenis: 'tambahan',
      uraian:
        'Terlaksananya rencana aksi/inisiatif strategis dalam rangka pencapaian sasaran dan indikator Kinerja utama organisasi dalam perjanjian kerja',
      pemberiTugas: 'Menteri',
      indikator: [
        {
          perspektif: 'proses-bisnis',
          uraian:
            'Persentase penyelesaian rencana aksi/inisiatif strategis yang berkontribusi langsung terhadap pencapaian indikator Perjanjian Kinerja Direktorat Jenderal III sesuai target waktu yang ditetapkan',
          target: '80%',
          realisasi: '80% berdasarkan penilaian Pimpinan',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
  ],
  perilaku: {
    'berorientasi-pelayanan': {
      umpanBalik:
        'Pimpinan: Hampir selalu memberikan masukan/ rekomendasi terhadap tantangan-tantangan organisasi yang bersifat strategis terlihat dari masukan yang bersangkutan ketika rapat pimpinan\nPegawai di bawahnya (nama): selalu menekankan pada improvement kualitas layanan terlihat dari upaya beliau untuk merombak SOP dan SLA serta mendorong pegawainya patuh terhadap SOP dan SLA tersebut',
    },
    akuntabel: {
      ekspektasi:
        '- Menjadi role model/ panutan dalam menjunjung komitmen dan integritas pegawai di lingkungan kerjanya',
      umpanBalik:
        'Pegawai di bawahnya (nama): Yang bersangkutan tidak pernah meminta fasilitas yang berlebihan ketika melakukan kunjungan ke daerah dan selalu mengajarkan hal tersebut ke seluruh pegawainya terlihat dari ketika yang bersangkutan melakukan kunjungan ke daerah tidak ingin mendapat perlakuan yang terlalu berlebihan sebagai pejabat struktural.',
    },
    kompeten: {
      ekspektasi: {
        skp: '- Bersedia untuk mengajarkan pengetahuan atau keterampilan yang dimiliki kepada orang lain\n- Menyelesaikan setiap pekerjaan sesuai dengan target dan standar kualitas yang ditetapkan',
        evaluasi:
          '- Memastikan Pegawainya mendapat pengembangan kompetensi secara berkala.\n- Menyelesaikan setiap pekerjaan sesuai dengan target dan standar kualitas yang ditetapkan',
      },
      umpanBalik:
        'Pegawai di bawahnya (nama): Sangat mendukung pegawainya mengikuti pengembangan kompetensi secara berkala terlihat ketika yang bersangkutan selalu mengupayakan hal terbaik agar pegawainya mengikuti pengembangan kompetensi',
    },
    harmonis: {
      ekspektasi: '- Membangun komunikasi yang lebih terbuka dan menjaga hubungan baik dengan stakeholder',
      umpanBalik:
        'Pegawai di bawahnya (nama): selalu memberikan apresiasi atas keberhasilan kinerja pegawai dan membiasakan para direktur untuk melakukan hal yang sama terlihat dari apresiasi yang bersangkutan kepada pegawai berkinerja tinggi yang disampaikan ketika rapat atau dalam bentuk hadiah kecil.',
    },
    loyal: {
      ekspektasi:
        '- Berani menyampaikan adanya indikasi/ hal-hal yang dapat merugikan dan membahayakan negara',
      umpanBalik:
        'Pimpinan: Arahan pimpinan selalu ditindaklanjuti dengan baik dan progresnya selalu dilaporkan tepat waktu',
    },
    adaptif: {
      umpanBalik:
        'Pimpinan: terus melakukan inovasi terlihat dari upaya-upayanya untuk selalu melakukan evaluasi terhadap kebijakan yang dikeluarkan.',
    },
    kolaboratif: {
      ekspektasi: {
        skp: '- Mampu mengelola dan melibatkan seluruh pihak sesuai dengan peran dan fungsinya untuk mencapai tujuan bersama\n- Memberikan kesempatan kepada setiap anggota untuk menyampaikan ide atau gagasan yang produktif',
        evaluasi:
          '- Menciptakan suasana yang rekat antar Pegawai melalui kegiatan rutin.\n- Memberikan kesempatan kepada setiap anggota untuk menyampaikan ide atau gagasan yang produktif\nMemberikan kesempatan kepada setiap anggota untuk menyampaikan ide atau gagasan yang produktif',
      },
      umpanBalik:
        'Pegawai di bawahnya (nama): Rutin mengadakan pertemuan mingguan dengan seluruh pegawai dan selalu memberikan kesempatan kepada seluruh pegawai untuk berbicara dan memberikan pendapat.\nStakeholder terkait (instansi pemerintah lain): keterlibatan untuk mendukung pencapaian target unit lain sangat konkrit dan dilakukan dengan penuh tanggung jawab.',
    },
  },
}
