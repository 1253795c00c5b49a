import { accept, type Result, refuse } from '../result.ts'

/** What one quarter is to bring: a trajectory target, or a plan of action; and what came of it. */
export type RencanaTriwulan = {
  readonly triwulan: number
  readonly target: number | null
  readonly rencanaAksi: string
  readonly realisasi: number | null
  readonly keterangan: string
}

export type ArahIku = 'naik' | 'turun'
export type GabunganIku = 'jumlah' | 'akhir'

/** Indikator kinerja utama of a unit, with its target of the year and its four quarters. */
export type Iku = {
  readonly id: string
  readonly uraian: string
  readonly satuan: string
  readonly target: number | null
  readonly arah: ArahIku
  readonly gabungan: GabunganIku
  readonly formula: string
  readonly sumberData: string
  /** Recorded once, at the end of the year, where no quarter has a target. */
  readonly realisasiTahun: number | null
  readonly triwulan: readonly RencanaTriwulan[]
}

export type Sasaran = { readonly id: string; readonly uraian: string; readonly iku: readonly Iku[] }

export type Perjanjian = {
  readonly id: string
  readonly unitId: string
  readonly tahun: number
  readonly status: 'draf' | 'ditetapkan'
  /** The head of the unit agreed to these words. */
  readonly persetujuan: {
    readonly pegawaiId: string
    readonly nama: string
    readonly pada: string
  } | null
  readonly ditetapkanPada: string | null
  readonly ditetapkanOleh: string | null
  readonly versi: number
  readonly sasaran: readonly Sasaran[]
}

export const TRIWULAN = [1, 2, 3, 4] as const

export type KekuranganPerjanjian =
  | { readonly kode: 'tanpa-sasaran' }
  | { readonly kode: 'sasaran-kosong'; readonly nomor: number }
  | { readonly kode: 'sasaran-tanpa-iku'; readonly nomor: number }
  | { readonly kode: 'iku-kosong'; readonly nomor: string }
  | { readonly kode: 'iku-tanpa-target'; readonly nomor: string }

/** What a performance agreement still lacks before the leader above can set it. */
export function kekuranganPerjanjian(sasaran: readonly Sasaran[]): readonly KekuranganPerjanjian[] {
  if (sasaran.length === 0) return [{ kode: 'tanpa-sasaran' }]

  return sasaran.flatMap(({ uraian, iku }, i): KekuranganPerjanjian[] => [
    ...(uraian === '' ? [{ kode: 'sasaran-kosong', nomor: i + 1 } as const] : []),
    ...(iku.length === 0 ? [{ kode: 'sasaran-tanpa-iku', nomor: i + 1 } as const] : []),
    ...iku.flatMap((satu, j) => kekuranganIku(satu, `${i + 1}.${j + 1}`)),
  ])
}

function kekuranganIku(iku: Iku, nomor: string): KekuranganPerjanjian[] {
  const isTanpaTarget = iku.target === null || (iku.arah === 'naik' && iku.target <= 0)
  return [
    ...(iku.uraian === '' ? [{ kode: 'iku-kosong', nomor } as const] : []),
    ...(isTanpaTarget ? [{ kode: 'iku-tanpa-target', nomor } as const] : []),
  ]
}

export type PenolakanPerjanjian =
  | { readonly kode: 'bukan-penyusun' }
  | { readonly kode: 'bukan-kepala'; readonly kepala: string | null }
  | { readonly kode: 'belum-disetujui'; readonly kepala: string | null }
  | { readonly kode: 'bukan-penetap'; readonly penetap: string | null }
  | { readonly kode: 'perjanjian-ditetapkan' }
  | { readonly kode: 'perjanjian-belum-ditetapkan' }
  | { readonly kode: 'perjanjian-belum-lengkap'; readonly kekurangan: readonly KekuranganPerjanjian[] }
  | { readonly kode: 'alasan-kosong' }

/** The head of the unit, as the first side, agrees to words that are complete. */
export function approvePerjanjian({ status, sasaran }: Perjanjian): Result<null, PenolakanPerjanjian> {
  if (status === 'ditetapkan') return refuse({ kode: 'perjanjian-ditetapkan' })
  const kekurangan = kekuranganPerjanjian(sasaran)

  return kekurangan.length > 0 ? refuse({ kode: 'perjanjian-belum-lengkap', kekurangan }) : accept(null)
}

/** The leader one level above, as the second side, sets what the head agreed to; from then on only realisation is recorded. */
export function concludePerjanjian(
  perjanjian: Perjanjian,
  kepala: string | null,
): Result<NonNullable<Perjanjian['persetujuan']>, PenolakanPerjanjian> {
  const boleh = approvePerjanjian(perjanjian)
  if (!boleh.ok) return boleh
  const { persetujuan } = perjanjian

  return persetujuan ? accept(persetujuan) : refuse({ kode: 'belum-disetujui', kepala })
}
