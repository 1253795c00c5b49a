import type { DefinisiParameter, NilaiParameter, Parameter } from '../../domain/ketentuan.ts'

export type GalatNilai =
  | { readonly kode: 'bukan-angka' }
  | { readonly kode: 'bukan-bulat' }
  | { readonly kode: 'kurang-dari'; readonly judul: string }
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

  return { nilai, galat: { ...findTerbalik(nilai, definisi), ...galat } }
}

/** A highest below its lowest would refuse everything, whatever is written. */
function findTerbalik(
  nilai: Parameter,
  definisi: Diperiksa['definisi'],
): Readonly<Record<string, GalatNilai>> {
  const terbalik = Object.entries(definisi).flatMap(([kunci, { tidakKurangDari }]) => {
    const [ini, batas] = [nilai[kunci], tidakKurangDari && nilai[tidakKurangDari]]
    if (typeof ini !== 'number' || typeof batas !== 'number' || ini >= batas) return []
    return [[kunci, { kode: 'kurang-dari', judul: definisi[tidakKurangDari ?? '']?.judul ?? '' }] as const]
  })

  return Object.fromEntries(terbalik)
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
  const { minimum, maksimum, isDesimal } = definisi ?? {}
  if (!isDesimal && !Number.isInteger(angka)) return { kode: 'bukan-bulat' }
  const isDiLuar = (minimum !== undefined && angka < minimum) || (maksimum !== undefined && angka > maksimum)

  return isDiLuar ? { kode: 'di-luar-batas', minimum: minimum ?? null, maksimum: maksimum ?? null } : angka
}
