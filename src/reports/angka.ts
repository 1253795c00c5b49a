/** A figure as the papers print it: thousands with points, decimals with a comma. */
export function tulisAngka(angka: number): string {
  return angka.toLocaleString('id-ID', { maximumFractionDigits: 2 })
}

export const tulisPersen = (persen: number) =>
  `${persen.toLocaleString('id-ID', { maximumFractionDigits: 1 })} %`
