/** The beginning of a text, at most so many characters, never half of an emoji (PostgreSQL refuses those). */
export function potong(teks: string, panjang: number): string {
  return teks.slice(0, panjang).replace(/[\ud800-\udbff]$/, '')
}
