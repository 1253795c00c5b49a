import { type Jenjang, NAMA_JENJANG } from '../../organisasi/istilah.ts'

export const PERATURAN = 'PermenPANRB 1/2023; Peraturan BKN 3/2023'
export const SEJAK = '2023-01-01'
export const SERATUS = 100

/** Hundredths, so that sums never drift. */
export function toSeperseratus(angka: number): number {
  return Math.round(angka * SERATUS)
}

/** A fraction as a whole number, half upwards. */
export function roundHalfUp(pembilang: number, penyebut: number): number {
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
