import { accept, type Result, refuse } from '../result.ts'
import type { TerlaluPanjang } from '../teks.ts'
import type { Iku, Sasaran } from './perjanjian.ts'

/** What a unit writes of one strategy (Format A.1.4); lists hold one item a line. */
export type IsiStrategi = {
  readonly judul: string
  readonly pemilik: string
  readonly waktuPenyelesaian: string
  readonly tujuan: string
  /** The indicator of the agreement that it serves; null: in words. */
  readonly ikuId: string | null
  readonly intervensi: string
  readonly pihakTerlibat: string
  readonly penerimaManfaat: string
  readonly anggaran: string
  readonly kegiatanRutin: string
  readonly kegiatanTransformatif: string
  readonly keluaranRutin: string
  readonly keluaranTransformatif: string
}

export type Strategi = IsiStrategi & {
  readonly id: string
  readonly unitId: string
  readonly tahun: number
  readonly versi: number
  /** As the agreement has it today. */
  readonly iku: Pick<Iku, 'uraian' | 'target' | 'satuan'> | null
}

export type PenolakanStrategi =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'bukan-penyusun' }
  | { readonly kode: 'judul-kosong' }
  | { readonly kode: 'iku-tidak-ada' }
  | { readonly kode: 'intervensi-ganda' }
  | { readonly kode: 'sudah-berubah'; readonly versi: number }
  | TerlaluPanjang

/** A strategy has a title, and serves an indicator of the unit's agreement of that year or one in words, not both (Lampiran Bab II, Format A.1.4). */
export function checkStrategi(
  { judul, ikuId, intervensi }: IsiStrategi,
  sasaran: readonly Sasaran[],
): Result<Iku | null, PenolakanStrategi> {
  if (judul === '') return refuse({ kode: 'judul-kosong' })
  if (ikuId === null) return accept(null)
  const iku = sasaran.flatMap((satu) => satu.iku).find(({ id }) => id === ikuId)

  if (!iku) return refuse({ kode: 'iku-tidak-ada' })

  return intervensi === '' ? accept(iku) : refuse({ kode: 'intervensi-ganda' })
}

/** Indikator dan target yang diintervensi: the indicator with its target of the year, in words (Format A.1.4). */
export function kataIntervensi({
  uraian,
  target,
  satuan,
}: Pick<Iku, 'uraian' | 'target' | 'satuan'>): string {
  const angka = target?.toLocaleString('id-ID', { maximumFractionDigits: 3 })

  return angka === undefined ? uraian : `${uraian}: ${angka} ${satuan}`.trim()
}

const TANDA = /^(?:[-*•]|\d{1,2}[.)])\s+/

/** The items of a list (Format A.1.4), one a line, without the numbers or dashes that people type before them. */
export function butirStrategi(teks: string): readonly string[] {
  return teks
    .split('\n')
    .map((baris) => baris.trim().replace(TANDA, ''))
    .filter((baris) => baris !== '')
}
