import { type Jenjang, NAMA_JENJANG } from '../../organisasi/istilah.ts'

export const PERATURAN = 'PermenPANRB 1/2023; Peraturan BKN 3/2023'
export const SEJAK = '2023-01-01'
export const SERATUS = 100

/** Hundredths, so that sums never drift. */
export function toSeperseratus(angka: number): number {
  return Math.round(angka * SERATUS)
}

/** Points are rounded to so many decimals wherever a row of them is kept or shown [D]. */
export const PEMBULATAN = {
  bawaan: { angkaDesimal: 2 },
  definisi: {
    angkaDesimal: { judul: 'Dibulatkan ke', satuan: 'angka di belakang koma', minimum: 0, maksimum: 2 },
  },
} as const

export type ParameterPembulatan = { readonly angkaDesimal: number }

/** Points of one row from a fraction, half upwards: 28,125 gives 28,13 (Peraturan BKN 3/2023; the decimals are the instansi's). */
export function roundAngkaKredit(
  [pembilang, penyebut]: readonly [number, number],
  { angkaDesimal }: ParameterPembulatan,
): number {
  const skala = 10 ** angkaDesimal

  return roundHalfUp(pembilang * skala, penyebut) / skala
}

/** A fraction as a whole number, half upwards. */
function roundHalfUp(pembilang: number, penyebut: number): number {
  return Math.floor((2 * pembilang + penyebut) / (2 * penyebut))
}

type Definisi = {
  readonly judul: string
  readonly satuan?: string
  readonly minimum: number
  readonly maksimum: number
}

/** One parameter for each of these jenjang. */
export function definisiJenjang<J extends Jenjang>(
  bawaan: Record<J, number>,
  tulis: (nama: string) => Definisi,
): Record<J, Definisi & { readonly isDesimal: true }> {
  return Object.fromEntries(
    (Object.keys(bawaan) as J[]).map((jenjang) => [
      jenjang,
      { ...tulis(NAMA_JENJANG[jenjang]), isDesimal: true },
    ]),
  ) as Record<J, Definisi & { readonly isDesimal: true }>
}
