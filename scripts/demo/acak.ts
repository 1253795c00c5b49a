/** A repeatable stream of chances for one subject (mulberry32): the same key always gives the same city. */
export type Acak = {
  /** A number in [0, 1). */
  pecahan: () => number
  /** A whole number from a to b, both included. */
  antara: (a: number, b: number) => number
  pilih: <T>(daftar: readonly T[]) => T
  /** True in this share of cases (0..1). */
  peluang: (bagian: number) => boolean
}

export function acak(kunci: string): Acak {
  let keadaan = sidikTeks(kunci)
  const pecahan = () => {
    keadaan = (keadaan + 0x6d2b79f5) | 0
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const antara = (a: number, b: number) => a + Math.floor(pecahan() * (b - a + 1))

  return {
    pecahan,
    antara,
    peluang: (bagian) => pecahan() < bagian,
    pilih: (daftar) => ambil(daftar, antara),
  }
}

function ambil<T>(daftar: readonly T[], antara: (a: number, b: number) => number): T {
  const isi = daftar[antara(0, daftar.length - 1)]
  if (isi === undefined) throw new Error('Daftar pilihan kosong')

  return isi
}

/** FNV-1a, 32 bits. */
function sidikTeks(teks: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < teks.length; i++) h = Math.imul(h ^ teks.charCodeAt(i), 0x01000193)

  return h >>> 0
}

/** Ids in the order of their making: UUIDv7 whose time is the given day and whose rest comes from the stream. */
export function pembuatId(kunci: string): (tanggal: string) => string {
  const { pecahan } = acak(kunci)
  let nomor = 0
  return (tanggal) => {
    const ms = Date.parse(`${tanggal}T00:00:00Z`) + (nomor++ % 86_400_000)
    const waktu = ms.toString(16).padStart(12, '0')
    const heks = (panjang: number) =>
      Math.floor(pecahan() * 16 ** panjang)
        .toString(16)
        .padStart(panjang, '0')
    const varian = (8 + Math.floor(pecahan() * 4)).toString(16)

    return `${waktu.slice(0, 8)}-${waktu.slice(8)}-7${heks(3)}-${varian}${heks(3)}-${heks(6)}${heks(6)}`
  }
}
