import { GOLONGAN_PNS, GOLONGAN_PPPK } from './pangkat.ts'

const SUREL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const TELEPON = /^[+\d][\d\s-]{5,19}$/
const KODE = /^[\p{L}\p{N}][\p{L}\p{N}./_-]{0,79}$/u

/** Golongan ruang of a civil servant (I/a ... IV/e; PP 99/2000) or golongan of a PPPK (I ... XVII; Perpres 98/2020). */
export function isGolongan(teks: string): boolean {
  return GOLONGAN_PNS.includes(teks) || GOLONGAN_PPPK.includes(teks)
}

/** Whether mail could be sent there. */
export function isSurel(teks: string): boolean {
  return SUREL.test(teks) && teks.length <= 150
}

export function isTelepon(teks: string): boolean {
  return TELEPON.test(teks)
}

/** Whether that text may be the code of a unit or a post. */
export function isKode(teks: string): boolean {
  return KODE.test(teks)
}

/** Whether a kind of employment fits what the NIP itself says. */
export function isJenisCocok(jenis: string, menurutNip: 'pns' | 'pppk'): boolean {
  return jenis.startsWith('pppk') === (menurutNip === 'pppk')
}
