import { tulisAngka } from '../tulis.ts'

export type TingkatPanas = 0 | 1 | 2 | 3 | 4

/** One of five steps between the smallest and the largest figure. */
export function tingkatPanas(nilai: number, min: number, max: number): TingkatPanas {
  if (max <= min) return 0
  const langkah = Math.floor((5 * (nilai - min)) / (max - min))
  return Math.min(Math.max(langkah, 0), 4) as TingkatPanas
}

/** A heat cell with its figure; undefined is an empty cell. */
export function PanasSel({
  nilai,
  tingkat,
  teks,
}: {
  nilai: number | undefined
  tingkat: TingkatPanas
  teks?: string
}) {
  if (nilai === undefined) return <td class="h-kosong">–</td>
  return <td class={`h${tingkat}`}>{teks ?? tulisAngka(nilai)}</td>
}

type Props = {
  readonly keterangan: string
  readonly kolom: readonly string[]
  readonly baris: readonly { readonly label: string; readonly nilai: readonly (number | undefined)[] }[]
  /** Given when the scale is the same on several maps. */
  readonly batas?: { readonly min: number; readonly max: number } | undefined
}

/** A heat map: figures in every cell, colour only repeats them. */
export function Panas({ keterangan, kolom, baris, batas }: Props) {
  const semua = baris.flatMap((b) => b.nilai.filter((n) => n !== undefined))
  const { min, max } = batas ?? { min: Math.min(...semua), max: Math.max(...semua) }
  return (
    <table class="panas">
      <caption class="sr-only">{keterangan}</caption>
      <thead>
        <tr>
          <td />
          {kolom.map((k) => (
            <th key={k} scope="col">
              {k}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <tr key={b.label}>
            <th scope="row">{b.label}</th>
            {b.nilai.map((n, i) => (
              <PanasSel key={kolom[i]} nilai={n} tingkat={n === undefined ? 0 : tingkatPanas(n, min, max)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
