import { ketentuan } from '../ketentuan.ts'
import type { Pelaku } from '../organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../result.ts'

export type JenisUmpanBalik = 'pimpinan' | 'rekan-kerja' | 'bawahan' | 'lainnya'

export const NAMA_JENIS_UMPAN_BALIK: Record<JenisUmpanBalik, string> = {
  pimpinan: 'Pimpinan',
  'rekan-kerja': 'Rekan kerja',
  bawahan: 'Bawahan',
  lainnya: 'Pihak lain',
}

/** Agreed beforehand as a routine, or when there is something to say (Lampiran III.C.5). */
export type BentukUmpanBalik = 'berkala' | 'insidentil'

export const NAMA_BENTUK_UMPAN_BALIK: Record<BentukUmpanBalik, string> = {
  berkala: 'Berkala',
  insidentil: 'Insidentil',
}

/** What the leader gives after progress, besides words (Lampiran III.C.11). */
export type LanjutanUmpanBalik = 'apresiasi' | 'penugasan-baru'

export const NAMA_LANJUTAN_UMPAN_BALIK: Record<LanjutanUmpanBalik, string> = {
  apresiasi: 'Apresiasi',
  'penugasan-baru': 'Penugasan baru',
}

/** Where the receiver stands, and what tells whether the giver works beside them. */
export type PenerimaUmpanBalik = {
  readonly pegawaiId: string
  readonly penilaiId: string | null
  readonly atasanPenilaiId: string | null
  readonly isSeunit: boolean
  readonly isSepenilai: boolean
  /** The giver leads a team in which the receiver works: a leader who is not the rater (Lampiran Bab IV.A.4). */
  readonly isPimpinanTim: boolean
  /** The receiver rates the giver. */
  readonly isPenilaiPenulis: boolean
}

/** As what a person gives feedback to another (Lampiran, umpan balik berkelanjutan); null: they do not work together. */
export function sebagaiUmpanBalik(
  penulis: Pick<Pelaku, 'pejabatId'>,
  penerima: PenerimaUmpanBalik,
): JenisUmpanBalik | null {
  if (penulis.pejabatId === penerima.pegawaiId) return null
  if (penulis.pejabatId === penerima.penilaiId || penulis.pejabatId === penerima.atasanPenilaiId)
    return 'pimpinan'
  if (penerima.isPimpinanTim) return 'pimpinan'
  if (penerima.isPenilaiPenulis) return 'bawahan'

  return penerima.isSeunit || penerima.isSepenilai ? 'rekan-kerja' : null
}

/** Panjang umpan balik: long enough to say something, short enough to be read. */
export const panjangUmpanBalik = ketentuan<
  number,
  'terlalu-pendek' | 'terlalu-panjang' | null,
  { readonly hurufPalingSedikit: number; readonly hurufPalingBanyak: number }
>({
  id: 'panjang-umpan-balik',
  topik: 'umpan-balik',
  judul: 'Panjang umpan balik',
  kalimat: 'Umpan balik ditulis dengan kalimat yang cukup untuk dipahami penerimanya.',
  parameter: {
    bawaan: { hurufPalingSedikit: 10, hurufPalingBanyak: 1000 },
    definisi: {
      hurufPalingSedikit: { judul: 'Paling sedikit', satuan: 'huruf', minimum: 1, maksimum: 200 },
      hurufPalingBanyak: {
        judul: 'Paling banyak',
        satuan: 'huruf',
        minimum: 100,
        maksimum: 4000,
        tidakKurangDari: 'hurufPalingSedikit',
      },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab III, umpan balik berkelanjutan; panjangnya ditetapkan instansi',
      },
      rule: (panjang, { hurufPalingSedikit, hurufPalingBanyak }) => {
        if (panjang < hurufPalingSedikit) return 'terlalu-pendek'

        return panjang > hurufPalingBanyak ? 'terlalu-panjang' : null
      },
      contoh: [
        { input: 9, output: 'terlalu-pendek' },
        { input: 10, output: null },
        { input: 1000, output: null },
        { input: 1001, output: 'terlalu-panjang' },
      ],
    },
  ],
})

export type UcapanUmpanBalik<Sifat extends string> = {
  readonly sebagai: JenisUmpanBalik
  readonly sifat: Sifat | undefined
  readonly lanjutan: LanjutanUmpanBalik | null
  readonly isi: string
  /** What was seen: words or a link. */
  readonly bukti: string | null
}

export type PenolakanUcapan =
  | { readonly kode: 'sifat-kosong' }
  | { readonly kode: 'lanjutan-bukan-pimpinan' }
  | { readonly kode: 'lanjutan-tanpa-kemajuan' }
  | { readonly kode: 'bukti-panjang'; readonly paling: number }
  | { readonly kode: 'terlalu-pendek'; readonly panjang: number; readonly hurufPalingSedikit: number }
  | { readonly kode: 'terlalu-panjang'; readonly panjang: number; readonly hurufPalingBanyak: number }

type Panjang = { readonly hurufPalingSedikit: number; readonly hurufPalingBanyak: number }

/** Whether these words may stand as feedback on a day (ISO): appreciation and new tasks are the leader's, and follow progress. */
export function checkUcapan<Sifat extends string>(
  ucapan: UcapanUmpanBalik<Sifat>,
  tanggal: string,
  parameter: Panjang,
): Result<Sifat, PenolakanUcapan> {
  const { sebagai, sifat, lanjutan, isi, bukti } = ucapan
  if (!sifat) return refuse({ kode: 'sifat-kosong' })
  if (lanjutan && sebagai !== 'pimpinan') return refuse({ kode: 'lanjutan-bukan-pimpinan' })
  if (lanjutan && sifat === 'perlu-perbaikan') return refuse({ kode: 'lanjutan-tanpa-kemajuan' })
  const keliru = panjangUmpanBalik.apply(isi.length, tanggal, parameter).nilai
  if (keliru) return refuse({ kode: keliru, panjang: isi.length, ...parameter })
  if (bukti !== null && bukti.length > parameter.hurufPalingBanyak)
    return refuse({ kode: 'bukti-panjang', paling: parameter.hurufPalingBanyak })

  return accept(sifat)
}
