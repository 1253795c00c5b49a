import { ketentuan } from '../ketentuan.ts'
import type { JenisRhk } from '../skp/isi-skp.ts'
import type { Rating } from './predikat.ts'

export type SifatUmpanBalik = 'positif' | 'netral' | 'perlu-perbaikan'

export type SoalSaran = {
  /** The rater's mark on each result; a result without a mark counts for nothing yet. */
  readonly hasil: readonly { readonly jenis: JenisRhk; readonly tanda: Rating | null }[]
  readonly umpanBalik: readonly SifatUmpanBalik[]
}

/** A rating the program can argue for, with its reasons; without any mark there is nothing to argue from. */
export type Saran = { readonly rating: Rating | null; readonly alasan: readonly string[] }

export type ParameterSebagianBesar = { readonly persenSebagianBesar: number }

/** What "sebagian besar" means in the guidance: more than this share of it. */
export const SEBAGIAN_BESAR = {
  judul: '"Sebagian besar" berarti lebih dari',
  satuan: '%',
  minimum: 50,
  maksimum: 99,
} as const

/** Saran rating hasil kerja: what the marks and the feedback speak for; the rater decides. */
export const saranRatingHasil = ketentuan<SoalSaran, Saran, ParameterSebagianBesar>({
  id: 'saran-rating-hasil',
  topik: 'penilaian',
  judul: 'Saran rating hasil kerja',
  kalimat:
    'Saran mengikuti tanda pada sebagian besar hasil kerja, hasil kerja utama, dan umpan balik. Pejabat penilai yang memutuskan.',
  parameter: {
    bawaan: { persenSebagianBesar: 50 },
    definisi: { persenSebagianBesar: SEBAGIAN_BESAR },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab IV, rating hasil kerja; arti "sebagian besar" ditetapkan instansi',
        halaman: '97–103',
      },
      rule: (soal, parameter) => ({ rating: saranRating(soal, parameter), alasan: alasanSaran(soal) }),
      contoh: [
        {
          judul: 'Sebagian besar di atas, tidak ada hasil utama di bawah, umpan balik positif',
          input: soal(['di atas', 'di atas', 'sesuai'], ['positif', 'positif', 'netral']),
          output: {
            rating: 'di atas',
            alasan: [
              '2 dari 3 hasil kerja di atas ekspektasi.',
              'Tidak ada hasil kerja utama di bawah ekspektasi.',
              '2 dari 3 umpan balik positif.',
            ],
          },
        },
        {
          judul: 'Satu hasil utama di bawah menahan rating di atas',
          input: soal(['di atas', 'di atas', 'di bawah'], ['positif']),
          output: {
            rating: 'sesuai',
            alasan: [
              '2 dari 3 hasil kerja di atas ekspektasi.',
              '1 dari 3 hasil kerja utama di bawah ekspektasi.',
              '1 dari 1 umpan balik positif.',
            ],
          },
        },
        {
          judul: 'Sebagian besar di bawah',
          input: soal(['di bawah', 'di bawah', 'sesuai'], ['perlu-perbaikan']),
          output: {
            rating: 'di bawah',
            alasan: [
              '2 dari 3 hasil kerja di bawah ekspektasi.',
              '2 dari 3 hasil kerja utama di bawah ekspektasi.',
              '0 dari 1 umpan balik positif.',
            ],
          },
        },
        {
          judul: 'Instansi meminta tiga perempat',
          input: soal(['di atas', 'di atas', 'sesuai'], ['positif', 'positif', 'netral']),
          output: {
            rating: 'sesuai',
            alasan: [
              '2 dari 3 hasil kerja di atas ekspektasi.',
              'Tidak ada hasil kerja utama di bawah ekspektasi.',
              '2 dari 3 umpan balik positif.',
            ],
          },
          parameter: { persenSebagianBesar: 75 },
        },
        {
          judul: 'Semua sesuai, belum ada umpan balik',
          input: soal(['sesuai', 'sesuai'], []),
          output: {
            rating: 'sesuai',
            alasan: [
              '2 dari 2 hasil kerja sesuai ekspektasi.',
              'Tidak ada hasil kerja utama di bawah ekspektasi.',
              'Belum ada umpan balik.',
            ],
          },
        },
        {
          judul: 'Belum ada tanda',
          input: { hasil: [{ jenis: 'utama', tanda: null }], umpanBalik: ['positif'] },
          output: { rating: null, alasan: ['Belum ada hasil kerja yang diberi tanda.'] },
        },
      ],
    },
  ],
})

/** "Sebagian kecil" of the main results is what is not "sebagian besar" of them. */
function saranRating(
  soal: SoalSaran,
  { persenSebagianBesar: persen }: ParameterSebagianBesar,
): Rating | null {
  const { semua, utamaDiBawah, utama, positif } = hitung(soal)
  if (semua === 0) return null
  if (isSebagianBesar([banyak(soal, 'di bawah'), semua], persen)) return 'di bawah'
  if (utama > 0 && isSebagianBesar([utamaDiBawah, utama], persen)) return 'di bawah'

  const isDiAtas = isSebagianBesar([banyak(soal, 'di atas'), semua], persen) && utamaDiBawah === 0
  return isDiAtas && isSebagianBesar([positif, soal.umpanBalik.length], persen) ? 'di atas' : 'sesuai'
}

function alasanSaran(soal: SoalSaran): string[] {
  const { semua, utama, utamaDiBawah, positif } = hitung(soal)
  if (semua === 0) return ['Belum ada hasil kerja yang diberi tanda.']
  const umpanBalik = soal.umpanBalik.length
  const terbanyak = tandaTerbanyak(soal)

  return [
    `${banyak(soal, terbanyak)} dari ${semua} hasil kerja ${terbanyak} ekspektasi.`,
    utamaDiBawah === 0
      ? 'Tidak ada hasil kerja utama di bawah ekspektasi.'
      : `${utamaDiBawah} dari ${utama} hasil kerja utama di bawah ekspektasi.`,
    umpanBalik === 0 ? 'Belum ada umpan balik.' : `${positif} dari ${umpanBalik} umpan balik positif.`,
  ]
}

function hitung({ hasil, umpanBalik }: SoalSaran) {
  const ditandai = hasil.filter(({ tanda }) => tanda !== null)
  const utama = ditandai.filter(({ jenis }) => jenis === 'utama')

  return {
    semua: ditandai.length,
    utama: utama.length,
    utamaDiBawah: utama.filter(({ tanda }) => tanda === 'di bawah').length,
    positif: umpanBalik.filter((sifat) => sifat === 'positif').length,
  }
}

function banyak({ hasil }: SoalSaran, rating: Rating): number {
  return hasil.filter(({ tanda }) => tanda === rating).length
}

/** On equal numbers the middle speaks, then the lower: nobody is praised or blamed by a tie. */
function tandaTerbanyak(soal: SoalSaran): Rating {
  const urut: readonly Rating[] = ['sesuai', 'di bawah', 'di atas']

  return urut.reduce((unggul, rating) => (banyak(soal, rating) > banyak(soal, unggul) ? rating : unggul))
}

/** "Sebagian besar" in the guidance: a part above this share of the whole; of nothing there is no most (Lampiran Bab IV). */
export function isSebagianBesar([bagian, semua]: readonly [number, number], persen: number): boolean {
  return bagian * 100 > persen * semua
}

function soal(tanda: readonly Rating[], umpanBalik: readonly SifatUmpanBalik[]): SoalSaran {
  return { hasil: tanda.map((satu) => ({ jenis: 'utama', tanda: satu })), umpanBalik }
}
