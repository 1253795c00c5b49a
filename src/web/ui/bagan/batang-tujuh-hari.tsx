import { tulisAngka } from '../tulis.ts'

export type Hari = {
  /** "Kam 19/11" */
  readonly label: string
  /** undefined: not a working day or no data. */
  readonly nilai: number | undefined
  readonly hariIni?: boolean | undefined
}

type Props = {
  readonly hari: readonly Hari[]
  readonly maksimum?: number | undefined
  readonly label: string
}

const LEBAR = 7
const JARAK = 9.5
const TINGGI = 22

/** Small columns, one a day; today is gold. */
export function BatangTujuhHari({ hari, maksimum, label }: Props) {
  const puncak = maksimum ?? Math.max(1, ...hari.map((h) => h.nilai ?? 0))
  const kata = hari.map((h) => `${h.label} ${h.nilai === undefined ? 'tidak ada' : tulisAngka(h.nilai)}`)
  return (
    <svg
      class="block flex-none"
      width={JARAK * hari.length}
      height={TINGGI}
      role="img"
      aria-label={`${label}: ${kata.join(', ')}`}
    >
      {hari.map((h, i) => {
        const tinggi = h.nilai === undefined ? 0 : Math.max((21 * Math.min(h.nilai, puncak)) / puncak, 1)
        return (
          <rect
            key={h.label}
            x={JARAK * i}
            y={(TINGGI - (tinggi || 1)).toFixed(1)}
            width={LEBAR}
            height={(tinggi || 1).toFixed(1)}
            rx={tinggi > 3 ? 1.5 : 0}
            fill={
              h.nilai === undefined
                ? 'var(--line-strong)'
                : `var(--color-${h.hariIni ? 'accent' : 'primary'})`
            }
          />
        )
      })}
    </svg>
  )
}
