import type { JenisKelamin } from './nama.ts'

/** People of the drawings and of the printed accounts, each in their post. */
export type Tokoh = {
  readonly kunci: string
  readonly nama: string
  readonly panggilan: string
  readonly kelamin: JenisKelamin
  readonly jabatan: string
  readonly nip?: string
}

export const TOKOH: readonly Tokoh[] = [
  {
    kunci: 'kadis-kesehatan',
    nama: 'dr. Hairul Anwar, M.Kes.',
    panggilan: 'dr. Hairul',
    kelamin: 'L',
    jabatan: 'dinkes/kepala-dinas-kesehatan',
    nip: '196905142000031004',
  },
  {
    kunci: 'kapus',
    nama: 'dr. Hendra Wiratama',
    panggilan: 'dr. Hendra',
    kelamin: 'L',
    jabatan: 'pkm-sempaja/kepala-puskesmas-sempaja',
    nip: '197405121999031004',
  },
  {
    kunci: 'bidan',
    nama: 'Nur Aisyah Rahmadani',
    panggilan: 'Bu Aisyah',
    kelamin: 'P',
    jabatan: 'pkm-sempaja/bidan-mahir',
    nip: '199108172015032004',
  },
  {
    kunci: 'dewi',
    nama: 'Dewi Lestari',
    panggilan: 'Bu Dewi',
    kelamin: 'P',
    jabatan: 'pkm-sempaja/bidan-mahir',
    nip: '199306142019032011',
  },
  {
    kunci: 'siti',
    nama: 'Siti Marwah',
    panggilan: 'Bu Siti',
    kelamin: 'P',
    jabatan: 'pkm-sempaja/bidan-terampil',
    nip: '199502032020122005',
  },
  {
    kunci: 'rizky',
    nama: 'Rizky Pratama, A.Md.Kep.',
    panggilan: 'Pak Rizky',
    kelamin: 'L',
    jabatan: 'pkm-sempaja/perawat-terampil',
    nip: '199603112020121003',
  },
  {
    kunci: 'yosef',
    nama: 'Yosef Andreas',
    panggilan: 'Pak Yosef',
    kelamin: 'L',
    jabatan: 'pkm-sempaja/perawat-terampil',
    nip: '199409282019031007',
  },
  {
    kunci: 'hendrik',
    nama: 'Hendrik Gunawan',
    panggilan: 'Pak Hendrik',
    kelamin: 'L',
    jabatan: 'pkm-sempaja/pengadministrasi-perkantoran',
    nip: '198501272009031003',
  },
  {
    kunci: 'fauzan',
    nama: 'Ahmad Fauzan',
    panggilan: 'Pak Fauzan',
    kelamin: 'L',
    jabatan: 'pkm-sempaja/perawat-mahir',
    nip: '198803022011011006',
  },
  {
    kunci: 'admin-opd',
    nama: 'Rusmini Handayani, S.Sos.',
    panggilan: 'Bu Rusmini',
    kelamin: 'P',
    jabatan: 'dinkes-umum/kepala-subbagian-umum-dan-kepegawaian',
    nip: '198011202006042009',
  },
  {
    kunci: 'admin-bkpsdm',
    nama: 'Taufik Hidayatullah, S.Kom.',
    panggilan: 'Pak Taufik',
    kelamin: 'L',
    jabatan: 'bkpsdm-kinerja/pranata-komputer-ahli-pertama',
    nip: '199212052018011002',
  },
  {
    kunci: 'belum-masuk',
    nama: 'Rina Kartika, A.Md.Kep.',
    panggilan: 'Bu Rina',
    kelamin: 'P',
    jabatan: 'pkm-palaran/perawat-mahir',
    nip: '199704152022032008',
  },
  {
    kunci: 'inspektur',
    nama: 'Norhayati Siregar, S.E., M.M.',
    panggilan: 'Bu Norhayati',
    kelamin: 'P',
    jabatan: 'inspektorat/inspektur-daerah',
    nip: '197102181996032003',
  },
  {
    kunci: 'kadis-dukcapil',
    nama: 'Yuliana Safitri, S.H.',
    panggilan: 'Bu Yuliana',
    kelamin: 'P',
    jabatan: 'disdukcapil/kepala-dinas-kependudukan-dan-pencatatan-sipil',
  },
  {
    kunci: 'kabid-capil',
    nama: 'Bambang Irawan',
    panggilan: 'Pak Bambang',
    kelamin: 'L',
    jabatan: 'disdukcapil-capil/kepala-bidang-pelayanan-pencatatan-sipil',
  },
  {
    kunci: 'sekdis-dukcapil',
    nama: 'Maria Goretti Lung',
    panggilan: 'Bu Maria',
    kelamin: 'P',
    jabatan: 'disdukcapil-set/sekretaris',
  },
  {
    kunci: 'kasubag-dukcapil',
    nama: 'Syahrul Ramadhan',
    panggilan: 'Pak Syahrul',
    kelamin: 'L',
    jabatan: 'disdukcapil-umum/kepala-subbagian-umum-dan-kepegawaian',
  },
  {
    kunci: 'belajar',
    nama: 'Fitriani Rahayu, S.K.M.',
    panggilan: 'Bu Fitri',
    kelamin: 'P',
    jabatan: 'dinkes-p2p/sanitarian-ahli-pertama',
    nip: '199301182019032006',
  },
  {
    kunci: 'cltn',
    nama: 'Lina Marlina, A.Md.',
    panggilan: 'Bu Lina',
    kelamin: 'P',
    jabatan: 'dinkes-yankes/pengelola-program-kesehatan',
    nip: '198907052014022003',
  },
  {
    kunci: 'diperbantukan',
    nama: 'apt. Bayu Saputra, S.Farm.',
    panggilan: 'Pak Bayu',
    kelamin: 'L',
    jabatan: 'dinkes-sdk/apoteker-ahli-muda',
    nip: '198506172010011008',
  },
  {
    kunci: 'pensiun',
    nama: 'Suparman',
    panggilan: 'Pak Suparman',
    kelamin: 'L',
    jabatan: 'dinkes-set/pengelola-keuangan',
    nip: '196810121993031005',
  },
]

/** Who acts without being an employee. */
export const PEJABAT_LAIN = {
  waliKota: { nama: 'H. Syahruddin Noor', panggilan: 'Pak Wali Kota' },
  loket: { nama: 'Loket 4 Disdukcapil', panggilan: 'Loket 4' },
} as const
