import { ketentuan } from '../ketentuan.ts'

type Soal = {
  readonly tahun: number
  /** First and last day in the post, without the days of a state that asks for no SKP; ISO dates, null when no end is known. */
  readonly mulaiJabatan: string
  readonly sampaiJabatan: string | null
}

export type MasaSkp = { readonly mulai: string; readonly sampai: string }

/** Masa SKP: an SKP covers the days of its year in one post; whoever moves has a new one with the new rater, whoever leaves ends it on the last day (PermenPANRB 6/2022 Lampiran Bab II.C.6-8). */
export const masaSkp = ketentuan<Soal, MasaSkp>({
  id: 'masa-skp',
  topik: 'skp',
  judul: 'Masa SKP menurut jabatan',
  kalimat:
    'SKP berlaku selama jabatannya dipangku dalam tahun itu. Bila berpindah, ekspektasi dan SKP disusun lagi dengan penilai yang baru. Bila berhenti, atau keadaan tanpa SKP mulai, SKP berakhir pada hari terakhir sebelum itu.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran Bab II.C.6 sampai C.8', halaman: '65-66' },
      rule: ({ tahun, mulaiJabatan, sampaiJabatan }) => {
        const [awal, akhir] = [`${tahun}-01-01`, `${tahun}-12-31`]
        return {
          mulai: [mulaiJabatan, awal].toSorted().at(-1) ?? awal,
          sampai: sampaiJabatan !== null && sampaiJabatan < akhir ? sampaiJabatan : akhir,
        }
      },
      contoh: [
        {
          judul: 'Setahun penuh',
          input: { tahun: 2027, mulaiJabatan: '2024-03-01', sampaiJabatan: null },
          output: { mulai: '2027-01-01', sampai: '2027-12-31' },
        },
        {
          judul: 'Pindah 1 Juli, jabatan lama',
          input: { tahun: 2027, mulaiJabatan: '2024-03-01', sampaiJabatan: '2027-06-30' },
          output: { mulai: '2027-01-01', sampai: '2027-06-30' },
        },
        {
          judul: 'Pindah 1 Juli, jabatan baru',
          input: { tahun: 2027, mulaiJabatan: '2027-07-01', sampaiJabatan: null },
          output: { mulai: '2027-07-01', sampai: '2027-12-31' },
        },
        {
          judul: 'Masuk sesudah Januari',
          input: { tahun: 2027, mulaiJabatan: '2027-03-15', sampaiJabatan: null },
          output: { mulai: '2027-03-15', sampai: '2027-12-31' },
        },
        {
          judul: 'Pensiun, mengundurkan diri, wafat, atau pindah instansi',
          input: { tahun: 2027, mulaiJabatan: '2010-01-01', sampaiJabatan: '2027-09-30' },
          output: { mulai: '2027-01-01', sampai: '2027-09-30' },
        },
        {
          judul: 'Kembali dari cuti di luar tanggungan negara pada 1 September',
          input: { tahun: 2027, mulaiJabatan: '2027-09-01', sampaiJabatan: null },
          output: { mulai: '2027-09-01', sampai: '2027-12-31' },
        },
      ],
    },
  ],
})
