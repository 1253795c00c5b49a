import { ketentuan } from '../ketentuan.ts'

/** Who sets an evaluation: the rater, the rater's superior when the rater missed the window, or the head of the region. */
export type Penetap = 'penilai' | 'atasan-penilai' | 'kepala-daerah'

type Soal = { readonly penetap: Penetap; readonly isPimpinanTinggi: boolean }

/** Hasil yang final sejak ditetapkan: against these no objection is open. */
export const hasilFinal = ketentuan<Soal, boolean>({
  id: 'hasil-final',
  topik: 'penilaian',
  judul: 'Hasil evaluasi yang langsung final',
  kalimat:
    'Hasil yang ditetapkan atasan penilai karena jendelanya terlewat bersifat final. Begitu juga hasil pejabat pimpinan tinggi dan pimpinan unit kerja mandiri yang dinilai kepala daerah.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran Bab IV.A.11 dan A.12', halaman: '90' },
      rule: ({ penetap, isPimpinanTinggi }) =>
        penetap === 'atasan-penilai' || (penetap === 'kepala-daerah' && isPimpinanTinggi),
      contoh: [
        {
          judul: 'Ditetapkan penilai',
          input: { penetap: 'penilai', isPimpinanTinggi: false },
          output: false,
        },
        {
          judul: 'Penilai melewati jendela',
          input: { penetap: 'atasan-penilai', isPimpinanTinggi: false },
          output: true,
        },
        {
          judul: 'Kepala dinas dinilai wali kota',
          input: { penetap: 'kepala-daerah', isPimpinanTinggi: true },
          output: true,
        },
        {
          judul: 'Ajudan dinilai wali kota',
          input: { penetap: 'kepala-daerah', isPimpinanTinggi: false },
          output: false,
        },
      ],
    },
  ],
})
