import { tulisPersen } from '../tulis.ts'

type Props = {
  readonly persen: number
  /** Standard, or what is expected today, as a tick. */
  readonly harapanPersen?: number | undefined
  readonly label: string
  readonly class?: string | undefined
}

const within = (persen: number) => Math.min(Math.max(persen, 0), 100)

/** A bar with its tick; amber only when below the tick. */
export function Batang({ persen, harapanPersen, label, class: kelas = '' }: Props) {
  const kurang = harapanPersen !== undefined && persen < harapanPersen
  const harapan = harapanPersen === undefined ? '' : `, diharapkan ${tulisPersen(harapanPersen)}`
  return (
    <svg
      class={`batang-svg ${kelas}`.trim()}
      width="100%"
      height="8"
      role="img"
      aria-label={`${label}: ${tulisPersen(persen)}${harapan}`}
    >
      <rect width="100%" height="8" rx="4" fill="var(--track)" />
      <rect
        class="batang-isi"
        width={`${within(persen).toFixed(1)}%`}
        height="8"
        rx="4"
        fill={kurang ? 'var(--color-warning)' : 'var(--color-primary)'}
      />
      {harapanPersen !== undefined && <Penanda persen={within(harapanPersen)} />}
    </svg>
  )
}

function Penanda({ persen }: { persen: number }) {
  const x = `${persen.toFixed(1)}%`
  return (
    <>
      <rect x={x} y="-4" width="6" height="16" transform="translate(-3 0)" fill="var(--color-base-100)" />
      <rect
        x={x}
        y="-4"
        width="2"
        height="16"
        rx="1"
        transform="translate(-1 0)"
        fill="var(--color-base-content)"
      />
    </>
  )
}

type PropsBaris = Props & {
  /** The figure at the right: "88,4 %". */
  readonly nilai: string
  /** "dari 95 %" */
  readonly dari?: string | undefined
}

/** A work result with its figure over the bar. */
export function BarisBatang(props: PropsBaris) {
  const { label, nilai, dari } = props
  return (
    <div class="py-3">
      <div class="flex items-baseline justify-between gap-4">
        <p class="text-sm font-medium leading-5">{label}</p>
        <p class="text-sm whitespace-nowrap">
          <strong class="font-semibold">{nilai}</strong> {dari && <span class="text-ink-2">{dari}</span>}
        </p>
      </div>
      <Batang persen={props.persen} harapanPersen={props.harapanPersen} label={label} class="mt-2.5" />
    </div>
  )
}

/** A short bar between its word and its figure, as for competencies. */
export function BarisKompetensi({ label, nilai, persen, harapanPersen }: PropsBaris) {
  return (
    <div class="grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)_auto] gap-3 items-center text-sm">
      <span>{label}</span>
      <Batang persen={persen} harapanPersen={harapanPersen} label={label} />
      <b class="font-semibold text-right min-w-6">{nilai}</b>
    </div>
  )
}
