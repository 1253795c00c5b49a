import { tulisJam } from '../tulis.ts'

/** perlu-dilihat is amber, belum-terkirim dashed. */
export type KeadaanPita = 'tercatat' | 'perlu-dilihat' | 'belum-terkirim'
/** Minutes since midnight. */
export type Rentang = { readonly mulai: number; readonly selesai: number }
export type SegmenPita = Rentang & { readonly keadaan: KeadaanPita }

type Props = Rentang & {
  readonly segmen: readonly SegmenPita[]
  readonly istirahat?: readonly Rentang[] | undefined
  /** This minute, when the day is today. */
  readonly sekarang?: number | undefined
  readonly tinggi?: 8 | 14 | 20 | 28 | undefined
  readonly label?: string | undefined
  readonly class?: string | undefined
}

const KATA: { readonly [K in KeadaanPita]: string } = {
  tercatat: 'tercatat',
  'perlu-dilihat': 'perlu dilihat',
  'belum-terkirim': 'belum terkirim',
}

const ISI: { readonly [K in KeadaanPita]: { [atribut: string]: string } } = {
  tercatat: { fill: 'var(--color-primary)' },
  'perlu-dilihat': { fill: 'var(--warn-soft)', stroke: 'var(--warn-ink)', 'stroke-width': '1.5' },
  'belum-terkirim': {
    fill: 'var(--primary-soft)',
    stroke: 'var(--color-primary)',
    'stroke-dasharray': '3 2',
  },
}

function kalimat(segmen: readonly SegmenPita[]): string {
  if (segmen.length === 0) return 'Belum ada catatan'
  return segmen.map((s) => `${tulisJam(s.mulai)}–${tulisJam(s.selesai % 1440)} ${KATA[s.keadaan]}`).join(', ')
}

/** One working day as a ribbon: entries by state, the break empty, gold is now. */
export function Pita(props: Props) {
  const { mulai, selesai, segmen, istirahat = [], sekarang, tinggi = 14, class: kelas = '' } = props
  const persen = (menit: number) =>
    (100 * (Math.min(Math.max(menit, mulai), selesai) - mulai)) / (selesai - mulai)
  const letak = (r: Rentang) => ({
    x: `${persen(r.mulai).toFixed(2)}%`,
    width: `${Math.max(persen(r.selesai) - persen(r.mulai), 0).toFixed(2)}%`,
  })
  const label = `${props.label ? `${props.label}: ` : ''}${kalimat(segmen)}`
  return (
    <svg class={`pita ${kelas}`.trim()} width="100%" height={tinggi} role="img" aria-label={label}>
      <rect width="100%" height={tinggi} rx="5" fill="var(--track)" />
      {istirahat.map((r) => (
        <Istirahat key={r.mulai} {...letak(r)} tinggi={tinggi} />
      ))}
      {segmen.map((s) => (
        <Catatan
          key={`${s.mulai}-${s.selesai}`}
          segmen={s}
          dari={persen(s.mulai)}
          sampai={persen(s.selesai)}
          tinggi={tinggi}
        />
      ))}
      {sekarang !== undefined && sekarang >= mulai && sekarang <= selesai && (
        <rect x={`${persen(sekarang).toFixed(2)}%`} width="3" height={tinggi} fill="var(--color-accent)" />
      )}
    </svg>
  )
}

function Istirahat({ x, width, tinggi }: { x: string; width: string; tinggi: number }) {
  return (
    <>
      <rect x={x} width={width} height={tinggi} fill="var(--color-base-100)" />
      <rect x={x} y={(tinggi - 1) / 2} width={width} height="1" fill="var(--color-base-300)" />
    </>
  )
}

type PropsCatatan = { segmen: SegmenPita; dari: number; sampai: number; tinggi: number }

// A small gap on both sides keeps neighbours apart; a stroke stays inside the ribbon.
function Catatan({ segmen, dari, sampai, tinggi }: PropsCatatan) {
  const tepi = segmen.keadaan === 'tercatat' ? 0 : segmen.keadaan === 'perlu-dilihat' ? 0.75 : 0.5
  return (
    <rect
      x={`${(dari + 0.15).toFixed(2)}%`}
      y={tepi}
      width={`${Math.max(sampai - dari - 0.3, 0.4).toFixed(2)}%`}
      height={tinggi - 2 * tepi}
      rx={Math.min(4, tinggi / 2)}
      {...ISI[segmen.keadaan]}
    />
  )
}

/** What the colours of a ribbon mean, in words. */
export function KeteranganPita() {
  return (
    <p class="text-xs text-ink-2 flex flex-wrap gap-x-5 gap-y-1">
      <span>Penuh: tercatat</span>
      <span>Kuning bergaris: perlu dilihat</span>
      <span>Putus-putus: menunggu sinyal</span>
      <span>Emas: sekarang</span>
    </p>
  )
}
