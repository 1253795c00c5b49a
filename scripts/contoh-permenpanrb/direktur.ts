import { PERILAKU_DIREKTUR } from './direktur-perilaku.ts'
import type { SkpContoh } from './jenis.ts'

/** Tabel 6 (p. 134-137) and Tabel 2 of Anak Lampiran 4 (p. 195-201). */
export const DIREKTUR: SkpContoh = {
  orang: 'direktur',
  bentuk: 'jpt',
  padaHalaman: { ratingHasil: 'sesuai', ratingPerilaku: 'di atas', predikat: 'Baik' },
  rhk: [
    {
      kunci: 'direktur-1',
      jenis: 'utama',
      uraian:
        'Meningkatnya kualitas bangunan gedung yang menjamin keselamatan, kesehatan, kenyamanan dan kemudahan bagi penggunanya',
      pemberiTugas: 'Direktur Jenderal III',
      diintervensi: 'dirjen-1',
      indikator: [
        {
          perspektif: 'penerima-layanan',
          uraian:
            'Persentase Pemda Kabupaten/Kota yang Nilai Indeks Penyelenggaraaan Bangunan Gedung minimal Baik',
          target: '30%',
          realisasi: '25%**** berdasarkan hasil evaluasi indeks penyelenggaraan bangunan gedung',
          umpanBalik:
            'Pimpinan: meskipun realisasi dibawah target namun masih memenuhi ekspektasi pimpinan mengingat dalam kondisi pandemic covid 19, pemerintah daerah berfokus dalam pemberian vaksin secara massal kepada seluruh masyarakat.\nSecara keseluruhan, rata-rata hanya 1 dan 2 aspek indeks Penyelenggaraan Bangunan Gedung dari keseluruhan aspek yang belum dipenuhi sehingga menyebabkan tidak tercapainya target 30%.',
        },
      ],
    },
    {
      kunci: 'direktur-2',
      jenis: 'utama',
      uraian: {
        skp: 'Percepatan pembangunan Pos Lintas Batas Negara terpadu dan sarana prasarana penunjang kawasan perbatasan.',
        evaluasi:
          'Percepatan pembangunan Pos Lintas Batas Negara terpadu dan sarana prasarana penunjang kawasan perbatasan',
      },
      pemberiTugas: 'Direktur Jenderal III',
      indikator: [
        {
          perspektif: 'penerima-layanan',
          uraian:
            'Jumlah Pos Lintas Batas Negara Terpadu dan sarana prasarana penunjang kawasan perbatasan yang terbangun, laik fungsi, dan telah diserahterimakan.',
          target: '3 unit',
          realisasi: '3 unit berdasarkan penilaian inspektorat',
          umpanBalik:
            'Pimpinan: bagus sekali, pos lintas batas terbangun sesuai rencana awal dan masterplan dan diserahkan ke BNPP tepat waktu',
        },
        {
          perspektif: 'penerima-layanan',
          uraian:
            'Tingkat kepuasan pengguna dan operator Pos Lintas Batas Negara terhadap fasilitas Pos Lintas Batas',
          target: '3,5 dari skala 5',
          realisasi: '3,5 berdasarkan hasil survey kepuasan',
          umpanBalik:
            'Pimpinan: Saya mendapatkan apresiasi langsung dari sekretaris BNPP atas fasos dan fasum pos lintas batas yang diserahterimakan.',
        },
      ],
    },
    {
      kunci: 'direktur-3',
      jenis: 'utama',
      uraian: 'Meningkatnya kualitas layanan Direktorat II',
      pemberiTugas: 'Direktur Jenderal III',
      diintervensi: 'dirjen-2',
      indikator: [
        {
          perspektif: 'penerima-layanan',
          uraian: 'Indeks kualitas layanan internal Direktorat II',
          target: '4',
          realisasi: '4 berdasarkan hasil survey kepuasan',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'direktur-4',
      jenis: 'utama',
      uraian:
        'Tersusunnya RUU Revisi Undang-Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung',
      pemberiTugas: 'Direktur Jenderal III',
      diintervensi: 'dirjen-3',
      indikator: [
        {
          perspektif: 'proses-bisnis',
          uraian: {
            skp: 'Indeks Penyelesaian Revisi Undang Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung',
            evaluasi:
              'Indeks penyelesaian revisi Undang-Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung',
          },
          target: '80',
          realisasi: '70 berdasarkan penilaian inspektorat',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'direktur-5',
      jenis: 'utama',
      uraian: 'Tersusunnya RPP tentang Peraturan Pelaksanaan UU No. 6 Tahun 2017 tentang Arsitek',
      pemberiTugas: 'Direktur Jenderal III',
      diintervensi: 'dirjen-4',
      indikator: [
        {
          perspektif: 'proses-bisnis',
          uraian: 'Indeks penyelesaian RPP tentang Peraturan Pelaksanaan UU No. 6 Tahun 2017 tentang Arsitek',
          target: '80',
          realisasi: '90 berdasarkan penilaian inspektorat',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'direktur-6',
      jenis: 'utama',
      uraian: 'Terwujudnya Direktorat II yang akuntabel',
      pemberiTugas: 'Direktur Jenderal III',
      diintervensi: 'dirjen-5',
      indikator: [
        {
          perspektif: 'penguatan-internal',
          uraian: 'Nilai Akuntabilitas Kinerja Direktorat II',
          target: '85',
          realisasi: '89 berdasarkan penilaian inspektorat',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'direktur-7',
      jenis: 'utama',
      uraian: 'Meningkatnya kualitas pengelolaan BMN',
      pemberiTugas: 'Direktur Jenderal III',
      diintervensi: 'dirjen-5',
      indikator: [
        {
          perspektif: 'penguatan-internal',
          uraian: 'Tingkat kualitas pengelolaan BMN lingkup Direktorat II',
          target: '95%',
          realisasi: '90% berdasarkan penilaian inspektorat',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'direktur-8',
      jenis: 'utama',
      uraian: 'Pengelolaan anggaran Program Pembinaan dan Pengembangan Infrastruktur Permukiman yang optimal',
      pemberiTugas: 'Direktur Jenderal III',
      diintervensi: 'dirjen-6',
      indikator: [
        {
          perspektif: 'anggaran',
          uraian: 'Presentase pengelolaan keuangan (anggaran) yang bebas dari temuan material',
          target: '100%',
          realisasi: '100% berdasarkan penilaian inspektorat',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'direktur-9',
      jenis: 'utama',
      uraian: 'Terlaksananya direktif pimpinan sesuai target waktu yang ditetapkan',
      pemberiTugas: 'Pimpinan',
      diintervensi: 'dirjen-7',
      indikator: [
        {
          perspektif: 'proses-bisnis',
          uraian:
            'Persentase penyelesaian penugasan pimpinan/direktif pimpinan sesuai target waktu yang ditetapkan',
          target: '80%',
          realisasi: '80% berdasarkan penilaian Pimpinan',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
    {
      kunci: 'direktur-10',
      jenis: 'tambahan',
      uraian:
        'Terlaksananya rencana aksi/inisiatif strategis dalam rangka pencapaian sasaran dan indikator Kinerja utama organisasi dalam perjanjian Kinerja',
      pemberiTugas: 'Direktur Jenderal III',
      diintervensi: 'dirjen-8',
      indikator: [
        {
          perspektif: 'proses-bisnis',
          uraian:
            'Persentase penyelesaian rencana aksi/ inisiatif strategis yang berkontribusi langsung terhadap pencapaian indikator Perjanjian Kinerja Direktorat II sesuai target waktu yang ditetapkan',
          target: '80%',
          realisasi: '80% berdasarkan penilaian Pimpinan',
          umpanBalik: '(umpan balik)***',
        },
      ],
    },
  ],
  perilaku: PERILAKU_DIREKTUR,
}
