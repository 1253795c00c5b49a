import { bidang, opd, sekretariat } from './bagan.ts'
import { jf, kepala, pelaksana, type RancanganUnit, unit } from './rancangan.ts'

const prakom = [jf('Pranata Komputer Ahli Muda', 'prakom'), jf('Pranata Komputer Ahli Pertama', 'prakom', 2)]
const analis = [
  jf('Analis SDM Aparatur Ahli Muda', 'analis-sdm'),
  jf('Analis SDM Aparatur Ahli Pertama', 'analis-sdm', 2),
]

export function bkpsdm(): RancanganUnit {
  const staf = [...analis, pelaksana('Pengelola Kepegawaian', 'administrasi')]
  return opd(
    {
      kode: 'bkpsdm',
      nama: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      singkatan: 'BKPSDM',
      jenis: 'badan',
      urusan: 'manajemen ASN',
      isi: 'kepala-bkpsdm',
    },
    [
      bidang('bkpsdm-mutasi', 'Mutasi dan Promosi', { urusan: 'mutasi dan promosi ASN', staf }),
      bidang('bkpsdm-kinerja', 'Penilaian Kinerja dan Disiplin', {
        urusan: 'penilaian kinerja ASN',
        staf: [...staf, jf('Pranata Komputer Ahli Pertama', 'prakom')],
      }),
      bidang('bkpsdm-bangkom', 'Pengembangan Kompetensi', { urusan: 'pengembangan kompetensi ASN', staf }),
      bidang('bkpsdm-informasi', 'Pengadaan dan Informasi Kepegawaian', { urusan: 'data kepegawaian', staf }),
    ],
  )
}

export function diskominfo(): RancanganUnit {
  return opd(
    {
      kode: 'diskominfo',
      nama: 'Dinas Komunikasi dan Informatika',
      singkatan: 'Diskominfo',
      jenis: 'dinas',
      urusan: 'pemerintahan digital',
      isi: 'kepala-kominfo',
    },
    [
      bidang('diskominfo-aptika', 'Aplikasi dan Informatika', {
        urusan: 'aplikasi layanan pemerintah',
        staf: prakom,
      }),
      bidang('diskominfo-ikp', 'Informasi dan Komunikasi Publik', {
        urusan: 'informasi publik',
        staf: [jf('Pranata Humas Ahli Muda', 'humas'), jf('Pranata Humas Ahli Pertama', 'humas', 2)],
      }),
      bidang('diskominfo-sandi', 'Persandian dan Keamanan Informasi', {
        urusan: 'keamanan informasi',
        staf: prakom,
      }),
      bidang('diskominfo-statistik', 'Statistik Sektoral', {
        urusan: 'statistik sektoral',
        staf: [jf('Pranata Komputer Ahli Pertama', 'prakom'), pelaksana('Pengelola Data', 'administrasi', 2)],
      }),
    ],
  )
}

export function disdukcapil(): RancanganUnit {
  const loket = [
    jf('Administrator Database Kependudukan Ahli Pertama', 'adminduk', 2),
    pelaksana('Operator Layanan Kependudukan', 'pelayanan', 5),
  ]
  return opd(
    {
      kode: 'disdukcapil',
      nama: 'Dinas Kependudukan dan Pencatatan Sipil',
      singkatan: 'Disdukcapil',
      jenis: 'dinas',
      urusan: 'administrasi kependudukan',
      isi: 'kepala-dukcapil',
    },
    [
      bidang('disdukcapil-dafduk', 'Pelayanan Pendaftaran Penduduk', {
        urusan: 'pendaftaran penduduk',
        staf: loket,
      }),
      bidang('disdukcapil-capil', 'Pelayanan Pencatatan Sipil', { urusan: 'pencatatan sipil', staf: loket }),
      bidang('disdukcapil-piak', 'Pengelolaan Informasi Kependudukan', {
        urusan: 'data kependudukan',
        staf: prakom,
      }),
      bidang('disdukcapil-inovasi', 'Pemanfaatan Data dan Inovasi Pelayanan', {
        urusan: 'pemanfaatan data kependudukan',
        staf: [
          jf('Analis Kebijakan Ahli Muda', 'analis-kebijakan'),
          pelaksana('Pengelola Data', 'administrasi', 2),
        ],
      }),
    ],
  )
}

export function dpmptsp(): RancanganUnit {
  const penata = [
    jf('Penata Perizinan Ahli Muda', 'penata-perizinan'),
    jf('Penata Perizinan Ahli Pertama', 'penata-perizinan', 2),
    pelaksana('Pengelola Layanan Perizinan', 'pelayanan', 2),
  ]
  return opd(
    {
      kode: 'dpmptsp',
      nama: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
      singkatan: 'DPMPTSP',
      jenis: 'dinas',
      urusan: 'penanaman modal dan perizinan',
      isi: 'kepala-pmptsp',
    },
    [
      bidang('dpmptsp-promosi', 'Penanaman Modal', {
        urusan: 'promosi penanaman modal',
        staf: [
          jf('Analis Kebijakan Ahli Muda', 'analis-kebijakan'),
          jf('Analis Kebijakan Ahli Pertama', 'analis-kebijakan'),
        ],
      }),
      bidang('dpmptsp-izin', 'Pelayanan Perizinan dan Nonperizinan', { urusan: 'perizinan', staf: penata }),
      bidang('dpmptsp-wasdal', 'Pengendalian dan Data', {
        urusan: 'pengawasan perizinan berusaha',
        staf: penata,
      }),
    ],
  )
}

export function inspektorat(): RancanganUnit {
  const irban = ['I', 'II', 'III', 'IV'].map((nomor, n) =>
    unit(
      {
        kode: `irban-${n + 1}`,
        nama: `Inspektur Pembantu Wilayah ${nomor}`,
        singkatan: `Irban ${nomor}`,
        jenis: 'bidang',
        urusan: `pengawasan wilayah ${nomor}`,
      },
      [
        kepala(`Inspektur Pembantu Wilayah ${nomor}`, 'administrator', 'irban'),
        jf('Auditor Ahli Madya', 'auditor'),
        jf('Auditor Ahli Muda', 'auditor', 2),
        jf('Auditor Ahli Pertama', 'auditor', 2),
      ],
    ),
  )

  return unit(
    {
      kode: 'inspektorat',
      nama: 'Inspektorat Daerah',
      singkatan: 'Inspektorat',
      jenis: 'inspektorat',
      urusan: 'pengawasan internal',
    },
    [kepala('Inspektur Daerah', 'jpt-pratama', 'inspektur')],
    [sekretariat('inspektorat', 'Inspektorat'), ...irban],
  )
}
