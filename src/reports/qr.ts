import { encode } from 'uqr'

const TEPI = 2

/** A QR code as SVG for paper: the same text always gives the same drawing. */
export function gambarQr(isi: string): string {
  const { size, data } = encode(isi, { ecc: 'M', border: TEPI })
  const petak = data.flatMap((baris, y) => baris.flatMap((gelap, x) => (gelap ? [`M${x} ${y}h1v1h-1z`] : [])))

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${petak.join('')}"/></svg>`
}
