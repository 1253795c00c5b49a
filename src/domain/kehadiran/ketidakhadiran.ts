import { ketentuan } from '../ketentuan.ts'
import type { JenisPegawai } from '../organisasi/istilah.ts'

export const NAMA_KETIDAKHADIRAN = {
  'cuti-tahunan': 'Cuti tahunan',
  'cuti-besar': 'Cuti besar',
  'cuti-sakit': 'Cuti sakit',
  'cuti-melahirkan': 'Cuti melahirkan',
  'cuti-alasan-penting': 'Cuti karena alasan penting',
  cltn: 'Cuti di luar tanggungan negara',
  'tugas-belajar': 'Tugas belajar',
  'dinas-luar': 'Dinas luar',
  diperbantukan: 'Diperbantukan atau dipekerjakan di luar instansi',
  'diberhentikan-sementara': 'Diberhentikan sementara',
  'pejabat-negara': 'Diangkat menjadi pejabat negara',
  'persiapan-pensiun': 'Masa persiapan pensiun',
} as const

export type JenisKetidakhadiran = keyof typeof NAMA_KETIDAKHADIRAN

export const NAMA_AKHIR_STUDI = { lulus: 'Lulus', 'tidak-lulus': 'Tidak lulus atau putus studi' } as const

export type AkhirStudi = keyof typeof NAMA_AKHIR_STUDI

const PPPK: readonly JenisKetidakhadiran[] = [
  'cuti-tahunan',
  'cuti-sakit',
  'cuti-melahirkan',
  'dinas-luar',
  'diberhentikan-sementara',
]
const CPNS: readonly JenisKetidakhadiran[] = [
  'cuti-tahunan',
  'cuti-sakit',
  'cuti-melahirkan',
  'cuti-alasan-penting',
  'dinas-luar',
  'diberhentikan-sementara',
]
const PNS = Object.keys(NAMA_KETIDAKHADIRAN) as readonly JenisKetidakhadiran[]

const HAK: Record<JenisPegawai, readonly JenisKetidakhadiran[]> = {
  pns: PNS,
  cpns: CPNS,
  pppk: PPPK,
  'pppk-paruh-waktu': PPPK,
}

/** Jenis ketidakhadiran: which kinds of leave and absence on duty an employee of this kind may have. */
export const jenisKetidakhadiran = ketentuan<JenisPegawai, readonly JenisKetidakhadiran[]>({
  id: 'jenis-ketidakhadiran',
  topik: 'kehadiran',
  judul: 'Cuti dan dinas menurut jenis pegawai',
  kalimat:
    'PNS memiliki semua jenis cuti. CPNS tidak memiliki cuti besar dan cuti di luar tanggungan negara. PPPK memiliki cuti tahunan, cuti sakit, dan cuti melahirkan. Perbantuan, jabatan negara, dan persiapan pensiun hanya bagi PNS.',
  versi: [
    {
      sejak: '2018-11-28',
      dasar: {
        peraturan: 'PP 11/2017; PP 49/2018',
        pasal: 'Pasal 310, 311 dan 340; Pasal 77',
      },
      rule: (jenis) => HAK[jenis],
      contoh: [
        { judul: 'PNS', input: 'pns', output: PNS },
        { judul: 'CPNS', input: 'cpns', output: CPNS },
        { judul: 'PPPK', input: 'pppk', output: PPPK },
        { judul: 'PPPK Paruh Waktu', input: 'pppk-paruh-waktu', output: PPPK },
      ],
    },
  ],
})
