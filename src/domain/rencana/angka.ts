const RIBUAN = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/
const BIASA = /^-?\d+([.,]\d+)?$/

/** `1.250,5`, `1250,5` or `1250.5` as a number; null when empty, undefined when it is none. */
export function readBilangan(teks: string): number | null | undefined {
  if (teks === '') return null
  const rapat = teks.replaceAll(' ', '')
  if (!RIBUAN.test(rapat) && !BIASA.test(rapat)) return undefined
  const nilai = Number((RIBUAN.test(rapat) ? rapat.replaceAll('.', '') : rapat).replace(',', '.'))

  return Math.abs(nilai) > 1e12 ? undefined : nilai
}
