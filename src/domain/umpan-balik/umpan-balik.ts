import { ketentuan } from '../ketentuan.ts'
import type { Pelaku } from '../organisasi/pelaku.ts'

export type JenisUmpanBalik = 'pimpinan' | 'rekan-kerja' | 'bawahan' | 'lainnya'

export const NAMA_JENIS_UMPAN_BALIK: Record<JenisUmpanBalik, string> = {
  pimpinan: 'Pimpinan',
  'rekan-kerja': 'Rekan kerja',
  bawahan: 'Bawahan',
  lainnya: 'Pihak lain',
}

/** Where the receiver stands, and what tells whether the giver works beside them. */
export type PenerimaUmpanBalik = {
  readonly pegawaiId: string
  readonly penilaiId: string | null
  readonly atasanPenilaiId: string | null
  readonly isSeunit: boolean
  readonly isSepenilai: boolean
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
      hurufPalingBanyak: { judul: 'Paling banyak', satuan: 'huruf', minimum: 100, maksimum: 4000 },
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
