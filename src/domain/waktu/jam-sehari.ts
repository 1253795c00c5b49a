import type { JamHari } from './jam-kerja.ts'

const POLA =
  /^(\d{1,2})[.:](\d{2})\s*[-–]\s*(\d{1,2})[.:](\d{2})(?:\s*\(\s*(\d{1,2})[.:](\d{2})\s*[-–]\s*(\d{1,2})[.:](\d{2})\s*\))?$/
/** Minutes of a day; what ends beyond them ends on the next day. */
export const MENIT_SEHARI = 1440

/** Reads `07.30-16.00 (12.00-13.00)`: hours of a day with the break; an end before the beginning lies on the next day. */
export function readJamSehari(teks: string): JamHari | undefined {
  const [, ...angka] = POLA.exec(teks.trim()) ?? []
  if (angka.length === 0) return undefined
  const [mulai, akhir, istirahatMulai, istirahatSelesai] = [0, 2, 4, 6].map((i) =>
    readMenit(angka[i], angka[i + 1]),
  )
  if (mulai === undefined || akhir === undefined || mulai >= MENIT_SEHARI) return undefined
  const selesai = akhir <= mulai ? akhir + MENIT_SEHARI : akhir
  if (istirahatMulai === undefined || istirahatSelesai === undefined)
    return {
      mulaiMenit: mulai,
      selesaiMenit: selesai,
      istirahatMulaiMenit: null,
      istirahatSelesaiMenit: null,
    }
  if (istirahatMulai < mulai || istirahatSelesai <= istirahatMulai || istirahatSelesai > selesai)
    return undefined

  return {
    mulaiMenit: mulai,
    selesaiMenit: selesai,
    istirahatMulaiMenit: istirahatMulai,
    istirahatSelesaiMenit: istirahatSelesai,
  }
}

/** The same text from the hours. */
export function writeJamSehari(jam: JamHari): string {
  const { mulaiMenit, selesaiMenit, istirahatMulaiMenit, istirahatSelesaiMenit } = jam
  const kerja = `${jamDari(mulaiMenit)}-${jamDari(selesaiMenit)}`
  return istirahatMulaiMenit === null || istirahatSelesaiMenit === null
    ? kerja
    : `${kerja} (${jamDari(istirahatMulaiMenit)}-${jamDari(istirahatSelesaiMenit)})`
}

/** The hours in words: `07.30–16.00, istirahat 12.00–13.00`. */
export function sayJamSehari(jam: JamHari): string {
  const { mulaiMenit, selesaiMenit, istirahatMulaiMenit, istirahatSelesaiMenit } = jam
  const esok = selesaiMenit > MENIT_SEHARI ? ' esok hari' : ''
  const kerja = `${jamDari(mulaiMenit)}–${jamDari(selesaiMenit)}${esok}`
  return istirahatMulaiMenit === null || istirahatSelesaiMenit === null
    ? kerja
    : `${kerja}, istirahat ${jamDari(istirahatMulaiMenit)}–${jamDari(istirahatSelesaiMenit)}`
}

function readMenit(jam: string | undefined, menit: string | undefined): number | undefined {
  if (jam === undefined || menit === undefined || Number(menit) > 59 || Number(jam) > 24) return undefined
  return Number(jam) * 60 + Number(menit)
}

function jamDari(menit: number): string {
  const sehari = menit > MENIT_SEHARI ? menit - MENIT_SEHARI : menit
  return `${String(Math.floor(sehari / 60)).padStart(2, '0')}.${String(sehari % 60).padStart(2, '0')}`
}
