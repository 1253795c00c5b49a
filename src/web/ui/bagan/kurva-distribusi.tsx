import { scaleLinear } from 'd3-scale'
import { area, curveMonotoneX, line } from 'd3-shape'
import { tulisPersen } from '../tulis.ts'

/** From worst to best: Sangat Kurang, Kurang, Butuh Perbaikan, Baik, Sangat Baik. */
export type Lima = readonly [number, number, number, number, number]

const LABEL = [
  ['Sangat', 'Kurang'],
  ['Kurang'],
  ['Butuh', 'Perbaikan'],
  ['Baik'],
  ['Sangat', 'Baik'],
] as const

type Props = {
  /** People in each predicate. */
  readonly tim: Lima
  /** The pattern in percent. */
  readonly polaPersen: Lima
  readonly label?: string | undefined
  readonly lebar?: number | undefined
  readonly tinggi?: number | undefined
}

type Ukuran = { readonly lebar: number; readonly dasar: number; readonly y: (persen: number) => number }

const tengah = (i: number, lebar: number) => (lebar * (i + 0.5)) / 5

/** The team as bars over the expected pattern, dashed behind. */
export function KurvaDistribusi(props: Props) {
  const { tim, polaPersen, lebar = 380, tinggi = 176, label = 'Sebaran predikat tim dibanding pola' } = props
  const total = tim.reduce((a, b) => a + b, 0)
  const persen = tim.map((n) => (total === 0 ? 0 : (100 * n) / total))
  const dasar = tinggi - 40
  const skala = scaleLinear([0, Math.max(...persen, ...polaPersen)], [dasar, 28])
  const ukuran: Ukuran = { lebar, dasar, y: (p) => skala(p) }
  const kata = LABEL.map((l, i) => `${l.join(' ')} ${tim[i]}, pola ${tulisPersen(polaPersen[i] ?? 0)}`).join(
    '; ',
  )
  return (
    <svg class="gambar kurva" viewBox={`0 0 ${lebar} ${tinggi}`} role="img" aria-label={`${label}: ${kata}`}>
      <Pola pola={polaPersen} {...ukuran} />
      {tim.map((n, i) => (
        <Kolom
          key={LABEL[i]?.join(' ')}
          jumlah={n}
          x={tengah(i, lebar)}
          atas={ukuran.y(persen[i] ?? 0)}
          dasar={dasar}
        />
      ))}
      <path d={`M0 ${dasar + 0.5}H${lebar}`} stroke="var(--line-strong)" />
      {LABEL.map((baris, i) =>
        baris.map((kataBaris, j) => (
          <text key={`${i}-${j}`} x={tengah(i, lebar)} y={dasar + 16 + 14 * j} text-anchor="middle">
            {kataBaris}
          </text>
        )),
      )}
    </svg>
  )
}

function Pola({ pola, lebar, dasar, y }: Ukuran & { pola: Lima }) {
  const titik: [number, number][] = [
    [0, y(0.55 * pola[0])],
    ...pola.map((p, i): [number, number] => [tengah(i, lebar), y(p)]),
    [lebar, y(0.6 * pola[4])],
  ]
  const isi = area<[number, number]>()
    .x((t) => t[0])
    .y0(dasar)
    .y1((t) => t[1])
    .curve(curveMonotoneX)
    .digits(1)
  const garis = line<[number, number]>().curve(curveMonotoneX).digits(1)
  return (
    <>
      <path d={isi(titik) ?? ''} fill="var(--chart-ideal)" />
      <path
        d={garis(titik) ?? ''}
        fill="none"
        stroke="var(--chart-ideal-line)"
        stroke-width="1.5"
        stroke-dasharray="4 3"
      />
    </>
  )
}

function Kolom({ jumlah, x, atas, dasar }: { jumlah: number; x: number; atas: number; dasar: number }) {
  return (
    <>
      {jumlah > 0 && (
        <rect
          x={x - 15}
          width="30"
          y={atas.toFixed(1)}
          height={(dasar - atas).toFixed(1)}
          rx="3"
          fill="var(--color-primary)"
        />
      )}
      <text x={x} y={(atas - 6).toFixed(1)} text-anchor="middle" class="kuat">
        {jumlah}
      </text>
    </>
  )
}

/** What bar and dashes mean. */
export function KeteranganKurva({ pola, tim = 'Tim Anda (orang)' }: { pola: string; tim?: string }) {
  return (
    <p class="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      <span class="inline-flex items-center gap-1.5">
        <span class="w-3 h-3 rounded-sm bg-primary" />
        {tim}
      </span>
      <span class="inline-flex items-center gap-1.5">
        <svg width="18" height="10" aria-hidden="true">
          <path d="M0 5h18" stroke="var(--chart-ideal-line)" stroke-width="1.5" stroke-dasharray="4 3" />
        </svg>
        {pola}
      </span>
    </p>
  )
}
