import { ketentuan } from '../ketentuan.ts'

/** The kind of leave that a person is on that day; null at work. */
type Keadaan = string | null

/** Wajib SKP: whoever is on leave outside the state's charge has no SKP meanwhile; tugas belajar keeps the one of the year (PermenPANRB 6/2022 Lampiran Bab II.B.12-13). */
export const wajibSkp = ketentuan<Keadaan, boolean>({
  id: 'wajib-skp',
  topik: 'skp',
  judul: 'Keadaan tanpa SKP',
  kalimat:
    'Pegawai yang menjalani cuti di luar tanggungan negara tidak menyusun SKP selama cuti itu. Pegawai tugas belajar tetap memakai SKP tahun itu dengan ekspektasi tambahan.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022; PP 11/2017',
        pasal: 'Lampiran Bab II.B.12 dan B.13; cuti di luar tanggungan negara',
        halaman: '64',
      },
      rule: (keadaan) => keadaan !== 'cltn',
      contoh: [
        { judul: 'Bekerja', input: null, output: true },
        { judul: 'Cuti di luar tanggungan negara', input: 'cltn', output: false },
        { judul: 'Tugas belajar', input: 'tugas-belajar', output: true },
        { judul: 'Cuti melahirkan', input: 'cuti-melahirkan', output: true },
      ],
    },
  ],
})
