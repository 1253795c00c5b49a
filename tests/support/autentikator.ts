import { createHmac } from 'node:crypto'

const HURUF = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const SETIAP_DETIK = 30

/** What an authenticator on a phone shows for a secret as it was typed in (RFC 6238), a number of steps from now. */
export function kodeAutentikator(rahasia: string, langkah = 0): string {
  const pesan = Buffer.alloc(8)
  pesan.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / SETIAP_DETIK) + langkah))
  const sidik = createHmac('sha1', bacaBase32(rahasia)).update(pesan).digest()
  const mulai = (sidik.at(-1) ?? 0) & 15
  const angka = (sidik.readUInt32BE(mulai) & 0x7fffffff) % 1_000_000

  return String(angka).padStart(6, '0')
}

function bacaBase32(teks: string): Buffer {
  const bit = [...teks.replaceAll(' ', '')]
    .map((huruf) => HURUF.indexOf(huruf).toString(2).padStart(5, '0'))
    .join('')

  return Buffer.from((bit.match(/.{8}/g) ?? []).map((delapan) => Number.parseInt(delapan, 2)))
}
