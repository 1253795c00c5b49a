import { ketentuan } from '../ketentuan.ts'
import type { Predikat } from './predikat.ts'

type Akreditasi = 'A' | 'B' | 'C' | 'luar negeri'
type Soal = {
  readonly jenjang: 'S-1' | 'profesi, S-2, S-3'
  /** Of the institution; abroad there is none. */
  readonly akreditasi: Akreditasi
  readonly ipkSeperseratus: number
}
type Jenjang = Soal['jenjang']

/** The lowest marks, in hundredths, for Sangat Baik, Baik and Butuh Perbaikan. */
const BATAS: Record<Jenjang, Record<Akreditasi, readonly [number, number, number]>> = {
  'S-1': {
    A: [351, 301, 276],
    B: [361, 310, 276],
    C: [371, 320, 276],
    'luar negeri': [351, 301, 276],
  },
  'profesi, S-2, S-3': {
    A: [351, 320, 300],
    B: [361, 325, 300],
    C: [371, 330, 300],
    'luar negeri': [351, 320, 300],
  },
}

/** Panduan IPK: what a rater may expect of the marks in tugas belajar, by level and accreditation; a guide, the rater decides (PermenPANRB 6/2022 Lampiran Bab II.B.5-6). */
export const panduanIpk = ketentuan<Soal, Predikat>({
  id: 'panduan-ipk',
  topik: 'penilaian',
  judul: 'Panduan ekspektasi IPK tugas belajar',
  kalimat:
    'Panduan ekspektasi atas hasil akademik menurut jenjang dan akreditasi. Pejabat penilai yang menetapkan ekspektasinya.',
  belumDijalankan: true,
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran Bab II.B.5 dan B.6', halaman: '62-63' },
      rule: ({ jenjang, akreditasi, ipkSeperseratus }) => {
        const [sangatBaik, baik, butuhPerbaikan] = BATAS[jenjang][akreditasi]
        if (ipkSeperseratus >= sangatBaik) return 'Sangat Baik'
        if (ipkSeperseratus >= baik) return 'Baik'

        return ipkSeperseratus >= butuhPerbaikan ? 'Butuh Perbaikan' : 'Kurang'
      },
      contoh: [
        {
          judul: 'S-1, akreditasi A, 3,51',
          input: { jenjang: 'S-1', akreditasi: 'A', ipkSeperseratus: 351 },
          output: 'Sangat Baik',
        },
        {
          judul: 'S-1, akreditasi B, 3,60',
          input: { jenjang: 'S-1', akreditasi: 'B', ipkSeperseratus: 360 },
          output: 'Baik',
        },
        {
          judul: 'S-1, akreditasi C, 3,19',
          input: { jenjang: 'S-1', akreditasi: 'C', ipkSeperseratus: 319 },
          output: 'Butuh Perbaikan',
        },
        {
          judul: 'S-2, akreditasi A, 3,20',
          input: { jenjang: 'profesi, S-2, S-3', akreditasi: 'A', ipkSeperseratus: 320 },
          output: 'Baik',
        },
        {
          judul: 'S-2 luar negeri, 2,99',
          input: { jenjang: 'profesi, S-2, S-3', akreditasi: 'luar negeri', ipkSeperseratus: 299 },
          output: 'Kurang',
        },
      ],
    },
  ],
})
