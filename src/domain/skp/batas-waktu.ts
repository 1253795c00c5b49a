import { ketentuan } from '../ketentuan.ts'

export type BatasSkp = { readonly batas: string; readonly isTerlambat: boolean }

/** Batas penetapan SKP: the end of January of its year; a later SKP is marked, never blocked. */
export const batasPenetapanSkp = ketentuan<{ readonly tahun: number; readonly hari: string }, BatasSkp>({
  id: 'batas-penetapan-skp',
  topik: 'skp',
  judul: 'Batas penetapan SKP',
  kalimat:
    'SKP ditetapkan paling lambat akhir Januari. SKP yang ditetapkan sesudahnya tetap berlaku dan ditandai terlambat.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Pasal 14 ayat (1)', halaman: '10' },
      rule: ({ tahun, hari }) => {
        const batas = `${tahun}-01-31`
        return { batas, isTerlambat: hari > batas }
      },
      contoh: [
        {
          judul: 'Ditetapkan pada hari terakhir',
          input: { tahun: 2027, hari: '2027-01-31' },
          output: { batas: '2027-01-31', isTerlambat: false },
        },
        {
          judul: 'Ditetapkan sehari sesudahnya',
          input: { tahun: 2027, hari: '2027-02-01' },
          output: { batas: '2027-01-31', isTerlambat: true },
        },
        {
          judul: 'Ditetapkan sebelum tahunnya mulai',
          input: { tahun: 2027, hari: '2026-12-28' },
          output: { batas: '2027-01-31', isTerlambat: false },
        },
      ],
    },
  ],
})

type SkpDitetapkan = { readonly tahun: number; readonly mulai: string; readonly tanggalDitetapkan: string }

/** Whether an SKP was set after its limit; one that begins later in the year has no limit in January. */
export function isTerlambatDitetapkan({ tahun, mulai, tanggalDitetapkan }: SkpDitetapkan): boolean {
  const { batas, isTerlambat } = batasPenetapanSkp.apply(
    { tahun, hari: tanggalDitetapkan },
    tanggalDitetapkan,
  ).nilai

  return mulai <= batas && isTerlambat
}
