import { ketentuan } from '../ketentuan.ts'
import type { StatusEvaluasi } from './evaluasi.ts'

/** How a result stands on the day on which somebody objects to it. */
type Soal = {
  readonly status: StatusEvaluasi
  readonly isSudahDiajukan: boolean
  /** The first day (ISO) on which nothing changes the result any more. */
  readonly finalSejak: string | null
  readonly hari: string
  readonly batas: string
  readonly isBeralasan: boolean
}

export type HalanganKeberatan =
  | 'keberatan-sudah-ada'
  | 'belum-ditetapkan'
  | 'hasil-final'
  | 'keberatan-lewat'
  | 'alasan-kosong'

const DITERIMA: Soal = {
  status: 'ditetapkan',
  isSudahDiajukan: false,
  finalSejak: null,
  hari: '2027-02-19',
  batas: '2027-02-19',
  isBeralasan: true,
}

/** Syarat keberatan: once, with reasons, within its limit, against a result that was not final from the start; what stands in the way first (Lampiran Bab V.B.1-2). */
export const syaratKeberatan = ketentuan<Soal, HalanganKeberatan | null>({
  id: 'syarat-keberatan',
  topik: 'penilaian',
  judul: 'Syarat mengajukan keberatan',
  kalimat:
    'Keberatan diajukan satu kali, tertulis dengan alasan, sampai batas waktunya, dan hanya atas hasil yang tidak langsung final.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab V.B.1 dan B.2, Bab IV.A.11 dan A.12',
        halaman: '90 dan 118',
      },
      rule: ({ status, isSudahDiajukan, finalSejak, hari, batas, isBeralasan }) => {
        if (isSudahDiajukan) return 'keberatan-sudah-ada'
        if (status === 'draf') return 'belum-ditetapkan'
        // A result that is final since a day within the limit was never open; one that became so by time is late.
        if (status === 'final' && (finalSejak ?? '') <= batas) return 'hasil-final'
        if (hari > batas) return 'keberatan-lewat'

        return isBeralasan ? null : 'alasan-kosong'
      },
      contoh: [
        { judul: 'Dokumen diterima Senin 1 Februari, diajukan 19 Februari', input: DITERIMA, output: null },
        {
          judul: 'Sehari sesudah batas',
          input: { ...DITERIMA, hari: '2027-02-20' },
          output: 'keberatan-lewat',
        },
        { judul: 'Tanpa alasan', input: { ...DITERIMA, isBeralasan: false }, output: 'alasan-kosong' },
        {
          judul: 'Kedua kalinya, sesudah diputus',
          input: { ...DITERIMA, status: 'final', isSudahDiajukan: true, finalSejak: '2027-02-17' },
          output: 'keberatan-sudah-ada',
        },
        {
          judul: 'Hasil dari atasan penilai karena jendela terlewat',
          input: { ...DITERIMA, status: 'final', finalSejak: '2027-02-01' },
          output: 'hasil-final',
        },
        {
          judul: 'Menjadi final karena batasnya lewat',
          input: { ...DITERIMA, status: 'final', finalSejak: '2027-02-20', hari: '2027-02-22' },
          output: 'keberatan-lewat',
        },
        { judul: 'Belum ditetapkan', input: { ...DITERIMA, status: 'draf' }, output: 'belum-ditetapkan' },
      ],
    },
  ],
})
