import { bersihkan } from './teks.ts'

/** Every text field of a form as it was typed; it comes back to the page after a refusal. */
export type IsianTerketik = { readonly [nama: string]: string | undefined }

/** The text fields of a form. */
export function readIsian(form: FormData): IsianTerketik {
  return Object.fromEntries(
    [...form.entries()].flatMap(([nama, nilai]) =>
      typeof nilai === 'string' ? [[nama, bersihkan(nilai)] as const] : [],
    ),
  )
}

const ISO = /^\d{4}-\d{2}-\d{2}$/
const TAHUN_AWAL = '1945-01-01'
const TAHUN_AKHIR = '2199-12-31'

/** An ISO day that exists and that a city may mean; undefined otherwise. */
export function readTanggal(teks: string | undefined): string | undefined {
  if (!teks || !ISO.test(teks) || teks < TAHUN_AWAL || teks > TAHUN_AKHIR) return undefined
  try {
    return Temporal.PlainDate.from(teks, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/** A year that a city may mean; undefined otherwise. */
export function readTahun(teks: string | undefined): number | undefined {
  const tahun = Number(teks)
  return Number.isInteger(tahun) && tahun >= 2000 && tahun <= 2100 ? tahun : undefined
}

// The last that the database counts to.
const VERSI_AKHIR = 2 ** 31 - 1

/** Whether a document may ever have had that many versions. */
export function isNomorVersi(versi: number): boolean {
  return Number.isInteger(versi) && versi > 0 && versi <= VERSI_AKHIR
}

/** One of the keys of a table of words. */
export function readKunci<K extends string>(
  teks: string | undefined,
  tabel: { readonly [k in K]: string },
): K | undefined {
  return teks !== undefined && Object.hasOwn(tabel, teks) ? (teks as K) : undefined
}

/** The choices of a table of words. */
export function opsiDari<K extends string>(
  tabel: { readonly [k in K]: string },
): {
  nilai: K
  label: string
}[] {
  return Object.entries(tabel).map(([nilai, label]) => ({ nilai: nilai as K, label: label as string }))
}
