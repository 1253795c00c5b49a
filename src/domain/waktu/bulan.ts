/** The months as they are written out. */
export const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** An ISO day, or the day of an ISO moment, written out: `24 November 2026`. */
export function tanggalPanjang(iso: string): string {
  const [tahun = 0, bulan = 1, hari = 1] = iso.slice(0, 10).split('-').map(Number)

  return `${hari} ${NAMA_BULAN[bulan - 1]} ${tahun}`
}
