import { tulisAngka } from '../tulis.ts'

/** From best to worst: Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang. */
export type JumlahPredikat = readonly [number, number, number, number, number]

const PREDIKAT = ['Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang'] as const
const WARNA = ['--p-sb', '--p-b', '--p-bp', '--p-k', '--p-sk'] as const

type Props = {
  readonly jumlah: JumlahPredikat
  readonly tinggi?: number | undefined
  readonly label?: string | undefined
}

/** Five predicates as one stacked bar. */
export function BatangPredikat({ jumlah, tinggi = 10, label = 'Predikat' }: Props) {
  const total = jumlah.reduce((a, b) => a + b, 0)
  if (total === 0) return <span class="text-xs text-ink-2">Belum ada data</span>

  const kata = PREDIKAT.map((p, i) => `${p} ${jumlah[i]}`).join(', ')
  let sampai = 0
  return (
    <svg class="block" width="100%" height={tinggi} role="img" aria-label={`${label}: ${kata}`}>
      {jumlah.map((n, i) => {
        const dari = sampai
        sampai += (100 * n) / total
        if (n === 0) return null
        return (
          <rect
            key={PREDIKAT[i]}
            x={`${dari.toFixed(2)}%`}
            width={`${Math.max(sampai - dari - (sampai < 99.9 ? 0.7 : 0), 0.5).toFixed(2)}%`}
            height={tinggi}
            rx="2"
            fill={`var(${WARNA[i]})`}
          />
        )
      })}
    </svg>
  )
}

/** The bar with its words below it, for a row: those that somebody has. */
export function BatangPredikatBerkata({ jumlah }: { jumlah: JumlahPredikat }) {
  const kata = PREDIKAT.flatMap((p, i) => (jumlah[i] ? `${p} ${tulisAngka(jumlah[i])}` : []))
  return (
    <>
      <BatangPredikat jumlah={jumlah} />
      {kata.length > 0 && (
        <span class="block mt-1 text-xs text-ink-2" aria-hidden="true">
          {kata.join(', ')}
        </span>
      )}
    </>
  )
}

/** Words and counts of the five, in the colours of the bar. */
export function KeteranganPredikat({ jumlah }: { jumlah: JumlahPredikat }) {
  return (
    <ul class="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      {PREDIKAT.map((p, i) => (
        <li key={p} class="inline-flex items-center gap-1.5">
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" rx="3" fill={`var(${WARNA[i]})`} />
          </svg>
          {p} <strong class="font-semibold text-ink">{tulisAngka(jumlah[i] ?? 0)}</strong>
        </li>
      ))}
    </ul>
  )
}
