import { type Berdasar, ketentuan } from '../ketentuan.ts'
import { type Predikat, predikatKinerja, type Rating, type RatingPegawai } from './predikat.ts'

const PILIHAN = ['Kurang', 'Sangat Kurang'] as const

export type ParameterTidakLulus = {
  readonly perilakuDiBawah: string
  readonly perilakuSesuai: string
  readonly perilakuDiAtas: string
}

const KUNCI: Record<Rating, keyof ParameterTidakLulus> = {
  'di bawah': 'perilakuDiBawah',
  sesuai: 'perilakuSesuai',
  'di atas': 'perilakuDiAtas',
}

/** Tugas belajar yang tidak selesai: whoever did not graduate is rated Kurang or Sangat Kurang, by conduct (PermenPANRB 6/2022 Lampiran Bab IV.B, predikat huruf d). */
export const predikatTidakLulus = ketentuan<Rating, Predikat, ParameterTidakLulus>({
  id: 'predikat-tidak-lulus',
  topik: 'penilaian',
  judul: 'Predikat pegawai yang tidak menyelesaikan tugas belajar',
  kalimat:
    'Pegawai tugas belajar yang tidak lulus atau putus studi berpredikat Kurang, atau Sangat Kurang bila perilakunya di bawah ekspektasi.',
  parameter: {
    bawaan: { perilakuDiBawah: 'Sangat Kurang', perilakuSesuai: 'Kurang', perilakuDiAtas: 'Kurang' },
    definisi: {
      perilakuDiBawah: { judul: 'Perilaku di bawah ekspektasi', pilihan: PILIHAN },
      perilakuSesuai: { judul: 'Perilaku sesuai ekspektasi', pilihan: PILIHAN },
      perilakuDiAtas: { judul: 'Perilaku di atas ekspektasi', pilihan: PILIHAN },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal:
          'Lampiran Bab IV.B, penetapan predikat huruf (d); pembagian menurut perilaku ditetapkan instansi',
        halaman: '100 dan 103',
      },
      rule: (perilakuKerja, parameter) => toPredikat(parameter[KUNCI[perilakuKerja]]),
      contoh: [
        { judul: 'Perilaku di bawah ekspektasi', input: 'di bawah', output: 'Sangat Kurang' },
        { judul: 'Perilaku sesuai ekspektasi', input: 'sesuai', output: 'Kurang' },
        { judul: 'Perilaku di atas ekspektasi', input: 'di atas', output: 'Kurang' },
        {
          judul: 'Instansi memberi Sangat Kurang juga bila perilakunya sesuai',
          input: 'sesuai',
          output: 'Sangat Kurang',
          parameter: { perilakuSesuai: 'Sangat Kurang' },
        },
      ],
    },
  ],
})

function toPredikat(nilai: string): Predikat {
  const predikat = PILIHAN.find((pilihan) => pilihan === nilai)
  if (!predikat) throw new Error(`Predikat tugas belajar tidak dikenal: ${nilai}`)

  return predikat
}

/** Studies that ended without graduating, with what the instansi set for them; null where there are none. */
export type TidakLulus = Partial<ParameterTidakLulus> | null

/** Both ratings of an employee, and whether studies ended without graduating in that period. */
export type RatingDinilai = RatingPegawai & { readonly tidakLulus: TidakLulus }

type Perkara = { readonly tidakLulus: TidakLulus; readonly sampai: string }

/** The predicate that both ratings give this employee: the quadrant, within the limit for studies that failed (Lampiran Bab IV.B). */
export function predikatPegawai({ tidakLulus, sampai }: Perkara, rating: RatingPegawai): Berdasar<Predikat> {
  return tidakLulus
    ? predikatTidakLulus.apply(rating.perilakuKerja, sampai, tidakLulus)
    : predikatKinerja.apply(rating, sampai)
}
