import { ketentuan } from '../ketentuan.ts'

export const RATING = ['di bawah', 'sesuai', 'di atas'] as const
export const PREDIKAT = ['Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang'] as const

export type Rating = (typeof RATING)[number]
export type Predikat = (typeof PREDIKAT)[number]

export type RatingPegawai = { readonly hasilKerja: Rating; readonly perilakuKerja: Rating }

const KUADRAN: Record<Rating, Record<Rating, Predikat>> = {
  'di atas': { 'di bawah': 'Kurang', sesuai: 'Baik', 'di atas': 'Sangat Baik' },
  sesuai: { 'di bawah': 'Kurang', sesuai: 'Baik', 'di atas': 'Baik' },
  'di bawah': { 'di bawah': 'Sangat Kurang', sesuai: 'Butuh Perbaikan', 'di atas': 'Butuh Perbaikan' },
}

/** Predikat kinerja: where the rating of results meets the rating of conduct. */
export const predikatKinerja = ketentuan<RatingPegawai, Predikat>({
  id: 'predikat-kinerja',
  topik: 'penilaian',
  judul: 'Predikat kinerja pegawai',
  kalimat:
    'Predikat ditentukan oleh pertemuan rating hasil kerja dan rating perilaku kerja pada kuadran kinerja.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Pasal 24 dan Lampiran Bab IV', halaman: '99' },
      rule: (rating) => predikatDalamKuadran(rating),
      contoh: [
        { input: { hasilKerja: 'di atas', perilakuKerja: 'di atas' }, output: 'Sangat Baik' },
        { input: { hasilKerja: 'di atas', perilakuKerja: 'sesuai' }, output: 'Baik' },
        { input: { hasilKerja: 'di atas', perilakuKerja: 'di bawah' }, output: 'Kurang' },
        { input: { hasilKerja: 'sesuai', perilakuKerja: 'di atas' }, output: 'Baik' },
        { input: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }, output: 'Baik' },
        { input: { hasilKerja: 'sesuai', perilakuKerja: 'di bawah' }, output: 'Kurang' },
        { input: { hasilKerja: 'di bawah', perilakuKerja: 'di atas' }, output: 'Butuh Perbaikan' },
        { input: { hasilKerja: 'di bawah', perilakuKerja: 'sesuai' }, output: 'Butuh Perbaikan' },
        { input: { hasilKerja: 'di bawah', perilakuKerja: 'di bawah' }, output: 'Sangat Kurang' },
      ],
    },
  ],
})

/** A rating that is missing or unknown is an error, never a default predicate. */
function predikatDalamKuadran({ hasilKerja, perilakuKerja }: RatingPegawai): Predikat {
  const predikat: Predikat | undefined = KUADRAN[hasilKerja]?.[perilakuKerja]
  if (!predikat) throw new Error(`Rating tidak dikenal: ${hasilKerja}, ${perilakuKerja}`)

  return predikat
}

/** Height of a predicate, 1 (Sangat Kurang) to 5 (Sangat Baik). */
export function tingkatPredikat(predikat: Predikat): number {
  return PREDIKAT.length - PREDIKAT.indexOf(predikat)
}

export const NAMA_RATING: Record<Rating, string> = {
  'di atas': 'Di atas ekspektasi',
  sesuai: 'Sesuai ekspektasi',
  'di bawah': 'Di bawah ekspektasi',
}
