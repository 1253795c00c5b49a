import type { DefinisiParameter, NilaiParameter, Parameter } from '../../domain/ketentuan.ts'

export type GalatNilai =
  | { readonly kode: 'bukan-angka' }
  | { readonly kode: 'di-luar-batas'; readonly minimum: number | null; readonly maksimum: number | null }
  | { readonly kode: 'bukan-pilihan' }

type Diperiksa = {
  readonly bawaan: Parameter
  readonly definisi: Readonly<Record<string, DefinisiParameter>>
}

/** Reads a whole set of typed values against its definition: the set, or what is wrong per value. */
export function checkNilai(
  { bawaan, definisi }: Diperiksa,
  tertulis: Readonly<Record<string, string>>,
): { readonly nilai: Parameter; readonly galat: Readonly<Record<string, GalatNilai>> } {
  const nilai: Record<string, NilaiParameter> = {}
  const galat: Record<string, GalatNilai> = {}
  for (const [kunci, asal] of Object.entries(bawaan)) {
    const hasil = readNilai(asal, definisi[kunci], tertulis[kunci] ?? '')
    if (typeof hasil === 'object') galat[kunci] = hasil
    else nilai[kunci] = hasil
  }

  return { nilai, galat }
}

function readNilai(
  asal: NilaiParameter,
  definisi: DefinisiParameter | undefined,
  teks: string,
): NilaiParameter | GalatNilai {
  if (typeof asal === 'boolean') return teks === 'ya'
  if (typeof asal === 'string')
    return definisi?.pilihan && !definisi.pilihan.includes(teks) ? { kode: 'bukan-pilihan' } : teks

  // Points set off thousands: "1.000" is a thousand, never one.
  const rapi = teks.trim()
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(rapi)) return { kode: 'bukan-angka' }
  const angka = Number(rapi.replaceAll('.', '').replace(',', '.'))
  const { minimum, maksimum } = definisi ?? {}
  const isDiLuar = (minimum !== undefined && angka < minimum) || (maksimum !== undefined && angka > maksimum)

  return isDiLuar ? { kode: 'di-luar-batas', minimum: minimum ?? null, maksimum: maksimum ?? null } : angka
}
