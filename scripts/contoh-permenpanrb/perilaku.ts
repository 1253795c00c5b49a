import type { NilaiBerakhlak } from '../../src/domain/skp/perilaku.ts'

/** The seven values as the example pages word them (Pasal 10 has commas, and "barang milik negara" for BMN). */
export const PERILAKU_CONTOH: readonly {
  readonly nilai: NilaiBerakhlak
  readonly nama: string
  readonly panduan: readonly string[]
}[] = [
  {
    nilai: 'berorientasi-pelayanan',
    nama: 'Berorientasi pelayanan',
    panduan: [
      'Memahami dan memenuhi kebutuhan masyarakat',
      'Ramah, cekatan, solutif, dan dapat diandalkan',
      'Melakukan perbaikan tiada henti',
    ],
  },
  {
    nilai: 'akuntabel',
    nama: 'Akuntabel',
    panduan: [
      'Melaksanakan tugas dengan jujur bertanggung jawab cermat disiplin dan berintegritas tinggi',
      'Menggunakan kekayaan dan BMN secara bertanggung jawab efektif dan efisien',
      'Tidak menyalahgunakan kewenangan jabatan',
    ],
  },
  {
    nilai: 'kompeten',
    nama: 'Kompeten',
    panduan: [
      'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
      'Membantu orang lain belajar',
      'Melaksanakan tugas dengan kualitas terbaik',
    ],
  },
  {
    nilai: 'harmonis',
    nama: 'Harmonis',
    panduan: [
      'Menghargai setiap orang apapun latar belakangnya',
      'Suka menolong orang lain',
      'Membangun lingkungan kerja yang kondusif',
    ],
  },
  {
    nilai: 'loyal',
    nama: 'Loyal',
    panduan: [
      'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada NKRI serta pemerintahan yang sah',
      'Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara',
      'Menjaga rahasia jabatan dan negara',
    ],
  },
  {
    nilai: 'adaptif',
    nama: 'Adaptif',
    panduan: [
      'Cepat menyesuaikan diri menghadapi perubahan',
      'Terus berinovasi dan mengembangkan kreativitas',
      'Bertindak proaktif',
    ],
  },
  {
    nilai: 'kolaboratif',
    nama: 'Kolaboratif',
    panduan: [
      'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      'Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama',
    ],
  },
]
