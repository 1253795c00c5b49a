import { NAMA_BULAN, tanggalPanjang } from '../../domain/waktu/bulan.ts'

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

type Tanggal = { readonly tahun: number; readonly bulan: number; readonly hari: number }

function parts(iso: string): Tanggal {
  const [tahun = 0, bulan = 1, hari = 1] = iso.slice(0, 10).split('-').map(Number)
  return { tahun, bulan, hari }
}

// Zeller's congruence, so that a day's name needs no clock and no time zone.
function weekday({ tahun, bulan, hari }: Tanggal): number {
  const t = bulan < 3 ? tahun - 1 : tahun
  const m = bulan < 3 ? bulan + 12 : bulan
  const h = hari + Math.floor((13 * (m + 1)) / 5) + t + Math.floor(t / 4) - Math.floor(t / 100)
  return (h + Math.floor(t / 400) + 6) % 7
}

/** `24 November 2026` */
export function tulisTanggal(iso: string): string {
  return tanggalPanjang(iso)
}

/** `Kamis 26 November` */
export function tulisHari(iso: string): string {
  const t = parts(iso)
  return `${HARI[weekday(t)]} ${t.hari} ${NAMA_BULAN[t.bulan - 1]}`
}

/** `Selasa, 24 November 2026` */
export function tulisHariTanggal(iso: string): string {
  return `${HARI[weekday(parts(iso))]}, ${tulisTanggal(iso)}`
}

/** `24/11`, for tables */
export function tulisTanggalPendek(iso: string): string {
  const { bulan, hari } = parts(iso)
  return `${hari}/${bulan}`
}

/** `November 2026` */
export function tulisBulan(iso: string): string {
  const { tahun, bulan } = parts(iso)
  return `${NAMA_BULAN[bulan - 1]} ${tahun}`
}

/** `Kam`, for narrow columns */
export function tulisHariPendek(iso: string): string {
  return (HARI[weekday(parts(iso))] ?? '').slice(0, 3)
}

/** `16.00` from minutes since midnight */
export function tulisJam(menit: number): string {
  const jam = Math.floor(menit / 60)
  return `${String(jam).padStart(2, '0')}.${String(menit % 60).padStart(2, '0')}`
}

/** `24 November 2026`, the day of a moment on the calendar of that zone */
export function tulisTanggalSaat(pada: Temporal.Instant, zona: string): string {
  return tulisTanggal(pada.toZonedDateTimeISO(zona).toPlainDate().toString())
}

/** `24 November 2026, 16.05` on the clock of that zone */
export function tulisTanggalJam(pada: Temporal.Instant, zona: string): string {
  const waktu = pada.toZonedDateTimeISO(zona)
  return `${tulisTanggal(waktu.toPlainDate().toString())}, ${tulisPukul(waktu)}`
}

/** `16.05` of a moment */
export function tulisPukul({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return tulisJam(hour * 60 + minute)
}

/** `7 jam 30 menit` */
export function tulisDurasi(menit: number): string {
  const jam = Math.floor(menit / 60)
  const sisa = menit % 60
  if (jam === 0) return `${sisa} menit`

  return sisa === 0 ? `${jam} jam` : `${jam} jam ${sisa} menit`
}

// To make a formatter costs a hundred times what it costs to use one.
const FORMAT = [0, 1, 2, 3].map((n) => new Intl.NumberFormat('id-ID', { maximumFractionDigits: n }))

/** `1.250.000` or `88,4`; at most the given decimals */
export function tulisAngka(angka: number, desimal: 0 | 1 | 2 | 3 = 2): string {
  return FORMAT[desimal]?.format(angka) ?? String(angka)
}

/** `88,4 %` */
export function tulisPersen(angka: number, desimal: 0 | 1 | 2 | 3 = 1): string {
  return `${tulisAngka(angka, desimal)} %`
}

/** `Rp 1.250.000` */
export function tulisRupiah(jumlahRupiah: number): string {
  return `Rp ${tulisAngka(jumlahRupiah, 0)}`
}

/** `19910817 201503 2 004` */
export function tulisNip(nip: string): string {
  return nip.length === 18
    ? `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`
    : nip
}
