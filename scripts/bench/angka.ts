/** The value below which that share of the sorted numbers lies. */
export function persentil(urut: readonly number[], bagian: number): number {
  if (urut.length === 0) return Number.NaN
  return urut[Math.min(urut.length - 1, Math.ceil(urut.length * bagian) - 1)] ?? Number.NaN
}

export function tengah(angka: readonly number[]): number {
  return persentil(
    angka.toSorted((a, b) => a - b),
    0.5,
  )
}

/** Prints figures the way every bench does: one a line, `NAME.figure = value unit`. */
export function pencetak(nama: string) {
  return (angka: string, nilai: number, satuan = ''): void => {
    const bulat = Math.abs(nilai) >= 100 ? Math.round(nilai) : Number(nilai.toFixed(2))
    console.log(`${nama}.${angka} = ${bulat}${satuan ? ` ${satuan}` : ''}`)
  }
}

/** A goal that was set beforehand, and whether this run reached it. */
export function bandingkan(tujuan: string, tercapai: boolean): void {
  console.log(`${tercapai ? 'tercapai' : 'TIDAK TERCAPAI'}: ${tujuan}`)
}
