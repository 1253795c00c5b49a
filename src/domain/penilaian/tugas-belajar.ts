import { type Berdasar, ketentuan } from '../ketentuan.ts'
import { type Predikat, predikatKinerja, type Rating, type RatingPegawai } from './predikat.ts'

/** Tugas belajar yang tidak selesai: whoever did not graduate is rated Kurang or Sangat Kurang, by conduct (PermenPANRB 6/2022 Lampiran Bab IV.B, predikat huruf d). */
export const predikatTidakLulus = ketentuan<Rating, Predikat>({
  id: 'predikat-tidak-lulus',
  topik: 'penilaian',
  judul: 'Predikat pegawai yang tidak menyelesaikan tugas belajar',
  kalimat:
    'Pegawai tugas belajar yang tidak lulus atau putus studi berpredikat Kurang, atau Sangat Kurang bila perilakunya di bawah ekspektasi.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal:
          'Lampiran Bab IV.B, penetapan predikat huruf (d); pembagian menurut perilaku ditetapkan instansi',
        halaman: '100 dan 103',
      },
      rule: (perilakuKerja) => (perilakuKerja === 'di bawah' ? 'Sangat Kurang' : 'Kurang'),
      contoh: [
        { judul: 'Perilaku di bawah ekspektasi', input: 'di bawah', output: 'Sangat Kurang' },
        { judul: 'Perilaku sesuai ekspektasi', input: 'sesuai', output: 'Kurang' },
        { judul: 'Perilaku di atas ekspektasi', input: 'di atas', output: 'Kurang' },
      ],
    },
  ],
})

/** Both ratings of an employee, and whether studies ended without graduating in that period. */
export type RatingDinilai = RatingPegawai & { readonly isTidakLulus: boolean }

type Perkara = { readonly isTidakLulus: boolean; readonly sampai: string }

/** The predicate that both ratings give this employee: the quadrant, within the limit for studies that failed (Lampiran Bab IV.B). */
export function predikatPegawai(
  { isTidakLulus, sampai }: Perkara,
  rating: RatingPegawai,
): Berdasar<Predikat> {
  return isTidakLulus
    ? predikatTidakLulus.apply(rating.perilakuKerja, sampai)
    : predikatKinerja.apply(rating, sampai)
}
