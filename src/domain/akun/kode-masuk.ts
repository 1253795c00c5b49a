import { formatKode, HURUF_KODE, PANJANG_KODE, readKode } from './kode-aktivasi.ts'

/** How many recovery codes somebody gets at once. */
export const JUMLAH_KODE_PEMULIHAN = 10
/** Letters of a secret as applications on the phone read it (base32, RFC 4648). */
export const HURUF_RAHASIA = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** 160 bits (RFC 4226, 4 R6). */
export const PANJANG_RAHASIA = 32

export type KodeMasuk = { readonly jenis: 'aplikasi' | 'pemulihan'; readonly kode: string }

/** What somebody typed after the password: six digits are the application's, anything else is read as a recovery code. */
export function readKodeMasuk(teks: string): KodeMasuk {
  const polos = readKode(teks)

  return /^\d{6}$/.test(polos)
    ? { jenis: 'aplikasi', kode: polos }
    : { jenis: 'pemulihan', kode: formatKode(polos) }
}

/** A recovery code is made of the letters of a slip, so that both read alike on paper. */
export function composeKodePemulihan(acak: (batas: number) => number): string {
  return formatKode(
    Array.from({ length: PANJANG_KODE }, () => HURUF_KODE[acak(HURUF_KODE.length)] ?? '').join(''),
  )
}

/** A secret in groups of four, as it is typed from the screen. */
export function formatRahasia(rahasia: string): string {
  return rahasia.replace(/(.{4})(?=.)/g, '$1 ')
}
