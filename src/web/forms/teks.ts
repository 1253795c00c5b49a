// Control characters except line breaks and tabs; PostgreSQL cannot keep the first of them.
const KENDALI = /(?![\n\t])\p{Cc}/gu

/** A text field as it was typed, without characters that nobody types. */
export function readTeks(form: FormData, nama: string): string {
  const nilai = form.get(nama)
  return typeof nilai === 'string' ? bersihkan(nilai) : ''
}

/** The same, or null when it was left empty. */
export function readTeksOpsional(form: FormData, nama: string): string | null {
  return readTeks(form, nama) || null
}

/** Text as it may be stored: without control characters and spaces around it. */
export function bersihkan(teks: string): string {
  return teks.toWellFormed().replace(/\r\n?/g, '\n').replace(KENDALI, '').trim()
}

/** One of a closed list of words, or undefined. */
export function readPilihan<const P extends string>(
  form: FormData,
  nama: string,
  pilihan: readonly P[],
): P | undefined {
  const nilai = form.get(nama)
  return pilihan.find((satu) => satu === nilai)
}
