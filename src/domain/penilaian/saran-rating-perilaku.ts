import { ketentuan } from '../ketentuan.ts'
import { type NilaiBerakhlak, PERILAKU_KERJA } from '../skp/perilaku.ts'
import {
  isSebagianBesar,
  type ParameterSebagianBesar,
  type Saran,
  SEBAGIAN_BESAR,
  type SifatUmpanBalik,
} from './saran-rating.ts'

/** What was said about the seven values in the period, each once. */
export type SoalSaranPerilaku = {
  readonly umpanBalik: readonly { readonly nilai: NilaiBerakhlak; readonly sifat: SifatUmpanBalik }[]
}

export type ParameterSaranPerilaku = ParameterSebagianBesar & { readonly nilaiPositifPalingSedikit: number }

// Signs of the worked examples below.
const SIFAT = { '+': 'positif', '0': 'netral', '-': 'perlu-perbaikan' } as const

/** Saran rating perilaku kerja: what the feedback on the seven values speaks for; the rater decides. */
export const saranRatingPerilaku = ketentuan<SoalSaranPerilaku, Saran, ParameterSaranPerilaku>({
  id: 'saran-rating-perilaku',
  topik: 'penilaian',
  judul: 'Saran rating perilaku kerja',
  kalimat:
    'Di bawah bila umpan balik menunjukkan nilai dasar belum dijalankan secara konsisten. Di atas bila konsisten dan dirasakan orang lain pada sebagian besar nilai. Selain itu sesuai. Pejabat penilai yang memutuskan dan membandingkan antarpegawai.',
  parameter: {
    bawaan: { nilaiPositifPalingSedikit: 4, persenSebagianBesar: 50 },
    definisi: {
      nilaiPositifPalingSedikit: {
        judul: 'Di atas bila umpan balik positif pada paling sedikit',
        satuan: 'dari 7 nilai',
        minimum: 1,
        maksimum: 7,
      },
      persenSebagianBesar: SEBAGIAN_BESAR,
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab IV, rating perilaku kerja; ambangnya ditetapkan instansi',
        halaman: '97–103',
      },
      rule: (soal, parameter) => ({
        rating: saranRating(soal, parameter),
        alasan: alasanSaran(soal, parameter),
      }),
      contoh: [
        {
          judul: 'Positif pada empat nilai, tidak ada yang perlu perbaikan',
          input: soal({ akuntabel: '+', kompeten: '+', harmonis: '+', loyal: '+', adaptif: '0' }),
          output: {
            rating: 'di atas',
            alasan: ['4 dari 5 umpan balik positif, 0 perlu perbaikan.', 'Positif pada 4 dari 7 nilai.'],
          },
        },
        {
          judul: 'Satu umpan balik perlu perbaikan menahan rating di atas',
          input: soal({ akuntabel: '+', kompeten: '+', harmonis: '+', loyal: '+', adaptif: '-' }),
          output: {
            rating: 'sesuai',
            alasan: [
              '4 dari 5 umpan balik positif, 1 perlu perbaikan.',
              'Positif pada 4 dari 7 nilai.',
              'Belum konsisten: Adaptif.',
            ],
          },
        },
        {
          judul: 'Sebagian besar perlu perbaikan',
          input: soal({ akuntabel: '-', kompeten: '-', harmonis: '+' }),
          output: {
            rating: 'di bawah',
            alasan: [
              '1 dari 3 umpan balik positif, 2 perlu perbaikan.',
              'Positif pada 1 dari 7 nilai.',
              'Belum konsisten: Akuntabel, Kompeten.',
            ],
          },
        },
        {
          judul: 'Satu pujian belum cukup untuk di atas',
          input: soal({ kolaboratif: '+' }),
          output: {
            rating: 'sesuai',
            alasan: ['1 dari 1 umpan balik positif, 0 perlu perbaikan.', 'Positif pada 1 dari 7 nilai.'],
          },
        },
        {
          judul: 'Instansi meminta pujian pada enam nilai',
          input: soal({ akuntabel: '+', kompeten: '+', harmonis: '+', loyal: '+' }),
          output: {
            rating: 'sesuai',
            alasan: ['4 dari 4 umpan balik positif, 0 perlu perbaikan.', 'Positif pada 4 dari 7 nilai.'],
          },
          parameter: { nilaiPositifPalingSedikit: 6 },
        },
        {
          judul: 'Instansi mengartikan sebagian besar lebih dari tiga perempat',
          input: soal({ akuntabel: '-', kompeten: '-', harmonis: '+' }),
          output: {
            rating: 'sesuai',
            alasan: [
              '1 dari 3 umpan balik positif, 2 perlu perbaikan.',
              'Positif pada 1 dari 7 nilai.',
              'Belum konsisten: Akuntabel, Kompeten.',
            ],
          },
          parameter: { persenSebagianBesar: 75 },
        },
        {
          judul: 'Belum ada umpan balik',
          input: { umpanBalik: [] },
          output: { rating: null, alasan: ['Belum ada umpan balik tentang perilaku kerja.'] },
        },
      ],
    },
  ],
})

function saranRating(
  { umpanBalik }: SoalSaranPerilaku,
  { nilaiPositifPalingSedikit, persenSebagianBesar }: ParameterSaranPerilaku,
): Saran['rating'] {
  if (umpanBalik.length === 0) return null
  const kurang = banyak(umpanBalik, 'perlu-perbaikan')
  if (isSebagianBesar([kurang, umpanBalik.length], persenSebagianBesar)) return 'di bawah'

  return kurang === 0 && nilaiPositif(umpanBalik).size >= nilaiPositifPalingSedikit ? 'di atas' : 'sesuai'
}

function alasanSaran(
  { umpanBalik }: SoalSaranPerilaku,
  { persenSebagianBesar }: ParameterSaranPerilaku,
): string[] {
  const semua = umpanBalik.length
  if (semua === 0) return ['Belum ada umpan balik tentang perilaku kerja.']
  const belum = PERILAKU_KERJA.filter(({ nilai }) =>
    isBelumKonsisten({ umpanBalik, nilai }, persenSebagianBesar),
  )

  return [
    `${banyak(umpanBalik, 'positif')} dari ${semua} umpan balik positif, ${banyak(umpanBalik, 'perlu-perbaikan')} perlu perbaikan.`,
    `Positif pada ${nilaiPositif(umpanBalik).size} dari ${PERILAKU_KERJA.length} nilai.`,
    ...(belum.length > 0 ? [`Belum konsisten: ${belum.map(({ nama }) => nama).join(', ')}.`] : []),
  ]
}

type UmpanBalik = SoalSaranPerilaku['umpanBalik']

function banyak(umpanBalik: UmpanBalik, sifat: SifatUmpanBalik): number {
  return umpanBalik.filter((satu) => satu.sifat === sifat).length
}

function nilaiPositif(umpanBalik: UmpanBalik): ReadonlySet<NilaiBerakhlak> {
  return new Set(umpanBalik.filter(({ sifat }) => sifat === 'positif').map(({ nilai }) => nilai))
}

/** Most of what was said about this value asks for improvement. */
function isBelumKonsisten(
  { umpanBalik, nilai }: { readonly umpanBalik: UmpanBalik; readonly nilai: NilaiBerakhlak },
  persenSebagianBesar: number,
): boolean {
  const tentang = umpanBalik.filter((satu) => satu.nilai === nilai)

  return isSebagianBesar([banyak(tentang, 'perlu-perbaikan'), tentang.length], persenSebagianBesar)
}

function soal(sifat: { readonly [N in NilaiBerakhlak]?: keyof typeof SIFAT }): SoalSaranPerilaku {
  const isian = Object.entries(sifat) as [NilaiBerakhlak, keyof typeof SIFAT][]

  return { umpanBalik: isian.map(([nilai, satu]) => ({ nilai, sifat: SIFAT[satu] })) }
}
