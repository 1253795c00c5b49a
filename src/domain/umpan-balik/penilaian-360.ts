import { ketentuan } from '../ketentuan.ts'
import { accept, type Result, refuse } from '../result.ts'
import { NILAI_BERAKHLAK, type NilaiBerakhlak } from '../skp/perilaku.ts'

/** How many must have answered before anything is shown; a round's length in days stands beside it. */
export const kelompokTerkecil360 = ketentuan<
  number,
  boolean,
  { readonly palingSedikit: number; readonly terbukaHari: number }
>({
  id: 'kelompok-terkecil-360',
  topik: 'umpan-balik',
  judul: 'Penilaian rekan tanpa nama',
  kalimat:
    'Jawaban rekan tanpa nama ditampilkan hanya sebagai rekap, setelah putarannya ditutup dan cukup banyak yang menjawab.',
  parameter: {
    bawaan: { palingSedikit: 3, terbukaHari: 14 },
    definisi: {
      palingSedikit: { judul: 'Paling sedikit yang menjawab', satuan: 'orang', minimum: 3, maksimum: 20 },
      terbukaHari: { judul: 'Putaran terbuka', satuan: 'hari', minimum: 1, maksimum: 60 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab III.C.15, proses umpan balik yang dikembangkan instansi',
        halaman: '70',
      },
      rule: (jumlah, { palingSedikit }) => jumlah >= palingSedikit,
      contoh: [
        { judul: 'Dua orang: tidak ada yang ditampilkan', input: 2, output: false },
        { judul: 'Tiga orang: rekapnya ditampilkan', input: 3, output: true },
      ],
    },
  ],
})

/** How steadily a value is lived, as the rater sees it. */
export type Skala360 = 'belum' | 'konsisten' | 'teladan'

export const NAMA_SKALA_360: Record<Skala360, string> = {
  belum: 'Belum',
  konsisten: 'Konsisten',
  teladan: 'Teladan',
}

export type Jawaban360 = {
  readonly nilai: Readonly<Record<NilaiBerakhlak, Skala360>>
  readonly komentar: string | null
}

export type Rekap360 = {
  readonly jumlah: number
  readonly nilai: Readonly<Record<NilaiBerakhlak, Readonly<Record<Skala360, number>>>>
  readonly komentar: readonly string[]
}

export const KOMENTAR_360_PALING_PANJANG = 500

export type PenolakanJawaban360 =
  | { readonly kode: 'nilai-kosong'; readonly kosong: number }
  | { readonly kode: 'komentar-panjang'; readonly paling: number }

/** A whole answer: every value marked, the remark short. */
export function checkJawaban360(isian: {
  readonly nilai: Partial<Record<NilaiBerakhlak, Skala360 | undefined>>
  readonly komentar: string | null
}): Result<Jawaban360, PenolakanJawaban360> {
  const terisi = NILAI_BERAKHLAK.flatMap((nilai) => {
    const skala = isian.nilai[nilai]
    return skala ? [[nilai, skala] as const] : []
  })
  if (terisi.length < NILAI_BERAKHLAK.length)
    return refuse({ kode: 'nilai-kosong', kosong: NILAI_BERAKHLAK.length - terisi.length })
  if ((isian.komentar?.length ?? 0) > KOMENTAR_360_PALING_PANJANG)
    return refuse({ kode: 'komentar-panjang', paling: KOMENTAR_360_PALING_PANJANG })

  return accept({ nilai: Object.fromEntries(terisi) as Jawaban360['nilai'], komentar: isian.komentar })
}

/** All answers of a round as counts; remarks stand in the order of the alphabet, so that it tells nothing of who came first. */
export function rekap360(jawaban: readonly Jawaban360[]): Rekap360 {
  const hitung = (nilai: NilaiBerakhlak, skala: Skala360) =>
    jawaban.filter((satu) => satu.nilai[nilai] === skala).length

  return {
    jumlah: jawaban.length,
    nilai: Object.fromEntries(
      NILAI_BERAKHLAK.map((nilai) => [
        nilai,
        {
          belum: hitung(nilai, 'belum'),
          konsisten: hitung(nilai, 'konsisten'),
          teladan: hitung(nilai, 'teladan'),
        },
      ]),
    ) as Rekap360['nilai'],
    komentar: jawaban.flatMap(({ komentar }) => komentar ?? []).toSorted(),
  }
}
