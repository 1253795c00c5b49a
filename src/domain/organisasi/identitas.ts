import { GOLONGAN_PNS, GOLONGAN_PPPK } from './pangkat.ts'

const SUREL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const TELEPON = /^[+\d][\d\s-]{5,19}$/
const NAMA_AKUN = /^(?=.*[a-z])[a-z0-9][a-z0-9._-]{2,39}$/
const GELAR_DEPAN = new Set(['h', 'hj', 'ir', 'dr', 'drs', 'dra', 'drg', 'drh', 'prof', 'apt', 'ns'])
const PANJANG = { panggilan: 60, singkatan: 60 } as const
const KODE = /^[\p{L}\p{N}][\p{L}\p{N}./_-]{0,79}$/u

/** Golongan ruang of a civil servant (I/a ... IV/e; PP 99/2000) or golongan of a PPPK (I ... XVII; Perpres 98/2020). */
export function isGolongan(teks: string): boolean {
  return GOLONGAN_PNS.includes(teks) || GOLONGAN_PPPK.includes(teks)
}

/** Whether mail could be sent there. */
export function isSurel(teks: string): boolean {
  return SUREL.test(teks) && teks.length <= 150
}

/** A telephone number as people write it, with spaces, hyphens and a country code. */
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

/** Whether somebody without a NIP may sign in under that name: small letters, figures, dots and dashes, with a letter in it. */
export function isNamaAkun(teks: string): boolean {
  return NAMA_AKUN.test(teks)
}

/** What to call somebody when nobody said so: the first word of the name that is neither a title nor an initial. */
export function panggilanDari(nama: string): string {
  const kata = (nama.split(',')[0] ?? '').trim().split(/\s+/)
  const sebutan = kata.find((satu) => !satu.endsWith('.') && !GELAR_DEPAN.has(satu.toLowerCase()))

  return (sebutan ?? kata.at(-1) ?? nama).slice(0, PANJANG.panggilan)
}

/** A short name of a unit when nobody gave one: the name itself, cut after a whole word when it is long. */
export function singkatanDari(nama: string): string {
  if (nama.length <= PANJANG.singkatan) return nama
  const potong = nama.slice(0, PANJANG.singkatan + 1)

  return potong.slice(0, Math.max(potong.lastIndexOf(' '), 1)).trim()
}
