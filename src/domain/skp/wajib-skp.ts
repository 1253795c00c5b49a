import { ketentuan } from '../ketentuan.ts'

/** The kind of leave or absence that a person is on that day; null at work. */
type Keadaan = string | null

/** The states without a duty to have an SKP. */
export const TANPA_SKP: readonly string[] = [
  'pejabat-negara',
  'diberhentikan-sementara',
  'cltn',
  'persiapan-pensiun',
]

/** Wajib SKP: the four states in which the provisions on planning do not apply; tugas belajar keeps the SKP of the year (PermenPANRB 6/2022 Lampiran Bab II.B.12-13 and C.8). */
export const wajibSkp = ketentuan<Keadaan, boolean>({
  id: 'wajib-skp',
  topik: 'skp',
  judul: 'Keadaan tanpa SKP',
  kalimat:
    'Pegawai yang menjadi pejabat negara, diberhentikan sementara, menjalani cuti di luar tanggungan negara, atau dalam masa persiapan pensiun tidak menyusun SKP selama itu. Pegawai tugas belajar tetap memakai SKP tahun itu dengan ekspektasi tambahan.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab II.B.12, B.13 dan C.8',
        halaman: '64-66',
      },
      rule: (keadaan) => keadaan === null || !TANPA_SKP.includes(keadaan),
      contoh: [
        { judul: 'Bekerja', input: null, output: true },
        { judul: 'Cuti di luar tanggungan negara', input: 'cltn', output: false },
        { judul: 'Diberhentikan sementara', input: 'diberhentikan-sementara', output: false },
        { judul: 'Masa persiapan pensiun', input: 'persiapan-pensiun', output: false },
        { judul: 'Diangkat menjadi pejabat negara', input: 'pejabat-negara', output: false },
        { judul: 'Tugas belajar', input: 'tugas-belajar', output: true },
        { judul: 'Diperbantukan', input: 'diperbantukan', output: true },
        { judul: 'Cuti melahirkan', input: 'cuti-melahirkan', output: true },
      ],
    },
  ],
})
