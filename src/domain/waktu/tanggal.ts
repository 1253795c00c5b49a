// Calendar days as ISO text, for the phone, where Temporal may be missing.

const MILIDETIK_SEHARI = 86_400_000
const HARI_SEBULAN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the text is a day that exists, written as 2027-03-01. */
export function isTanggal(teks: string): boolean {
  const bagian = /^(\d{4})-(\d{2})-(\d{2})$/.exec(teks)
  if (!bagian) return false
  const [tahun = 0, bulan = 0, hari = 0] = bagian.slice(1).map(Number)

  // No database knows a year nought, and the day before counts too.
  return tahun > 1 && hari >= 1 && hari <= hariSebulan(tahun, bulan)
}

/** Calendar days from one ISO date to another. */
export function selisihHari(dari: string, sampai: string): number {
  return (Date.parse(sampai) - Date.parse(dari)) / MILIDETIK_SEHARI
}

function hariSebulan(tahun: number, bulan: number): number {
  return bulan === 2 && isKabisat(tahun) ? 29 : (HARI_SEBULAN[bulan - 1] ?? 0)
}

function isKabisat(tahun: number): boolean {
  return (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0
}
