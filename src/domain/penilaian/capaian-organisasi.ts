import { ketentuan } from '../ketentuan.ts'
import type { Rating } from './predikat.ts'

/** Capaian kinerja organisasi, best first (Lampiran Bab IV). */
export const CAPAIAN = ['Istimewa', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang'] as const

export type Capaian = (typeof CAPAIAN)[number]

type ParameterPadanan = {
  readonly istimewa: string
  readonly baik: string
  readonly butuhPerbaikan: string
  readonly kurang: string
  readonly sangatKurang: string
}

const KUNCI: Record<Capaian, keyof ParameterPadanan> = {
  Istimewa: 'istimewa',
  Baik: 'baik',
  'Butuh Perbaikan': 'butuhPerbaikan',
  Kurang: 'kurang',
  'Sangat Kurang': 'sangatKurang',
}

const PILIHAN = ['di bawah', 'sesuai', 'di atas'] as const

/** Rating of the one who leads the unit: what the unit achieved becomes the rating of its head's results. */
export const ratingPimpinan = ketentuan<Capaian, Rating, ParameterPadanan>({
  id: 'rating-pimpinan',
  topik: 'penilaian',
  judul: 'Rating hasil kerja pimpinan unit',
  kalimat:
    'Capaian kinerja unit menjadi rating hasil kerja pemimpinnya. Padanan lima tingkat ke tiga tingkat ditetapkan instansi.',
  parameter: {
    bawaan: {
      istimewa: 'di atas',
      baik: 'sesuai',
      butuhPerbaikan: 'di bawah',
      kurang: 'di bawah',
      sangatKurang: 'di bawah',
    },
    definisi: {
      istimewa: { judul: 'Capaian Istimewa', pilihan: PILIHAN },
      baik: { judul: 'Capaian Baik', pilihan: PILIHAN },
      butuhPerbaikan: { judul: 'Capaian Butuh Perbaikan', pilihan: PILIHAN },
      kurang: { judul: 'Capaian Kurang', pilihan: PILIHAN },
      sangatKurang: { judul: 'Capaian Sangat Kurang', pilihan: PILIHAN },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 24 dan Pasal 25 ayat (1) huruf a; SE MenPANRB 3/2023; padanan ditetapkan instansi',
      },
      rule: (capaian, parameter) => toRating(parameter[KUNCI[capaian]]),
      contoh: [
        { input: 'Istimewa', output: 'di atas' },
        { input: 'Baik', output: 'sesuai' },
        { input: 'Butuh Perbaikan', output: 'di bawah' },
        { input: 'Kurang', output: 'di bawah' },
        { input: 'Sangat Kurang', output: 'di bawah' },
        {
          judul: 'Instansi memadankan Butuh Perbaikan dengan sesuai',
          input: 'Butuh Perbaikan',
          output: 'sesuai',
          parameter: { butuhPerbaikan: 'sesuai' },
        },
      ],
    },
  ],
})

function toRating(nilai: string): Rating {
  const rating = PILIHAN.find((pilihan) => pilihan === nilai)
  if (!rating) throw new Error(`Padanan rating tidak dikenal: ${nilai}`)

  return rating
}
