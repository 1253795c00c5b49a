import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

type Props = {
  readonly nilai: readonly number[]
  readonly lebar?: number | undefined
  readonly tinggi?: number | undefined
  /** Said instead of the line; absent when the figure beside it says all. */
  readonly label?: string | undefined
  readonly class?: string | undefined
}

/** A small line whose gold end is now. */
export function Sparkline({ nilai, lebar = 88, tinggi = 28, label, class: kelas = '' }: Props) {
  const x = scaleLinear([0, nilai.length - 1], [3, lebar - 5])
  const [min, max] = [Math.min(...nilai), Math.max(...nilai)]
  const y = scaleLinear([min, max === min ? min + 1 : max], [tinggi - 4, 4])
  const d = line<number>(
    (_, i) => x(i),
    (v) => y(v),
  ).digits(1)([...nilai])
  const akhir = nilai.at(-1) ?? min
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or decoration beside the figure itself
    <svg
      class={`flex-none ${kelas}`.trim()}
      width={lebar}
      height={tinggi}
      viewBox={`0 0 ${lebar} ${tinggi}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}
    >
      <path
        d={d ?? ''}
        fill="none"
        stroke="var(--color-primary)"
        stroke-width="1.75"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <circle
        cx={lebar - 5}
        cy={y(akhir).toFixed(1)}
        r="3"
        fill="var(--color-accent)"
        stroke="var(--color-base-100)"
        stroke-width="1.5"
      />
    </svg>
  )
}
