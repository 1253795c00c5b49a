import { url } from '../url.ts'
import { skpPaths } from './paths.ts'

const BAGIAN = [
  { kunci: 'tampil', label: 'SKP' },
  { kunci: 'lampiran', label: 'Lampiran' },
  { kunci: 'manual', label: 'Manual indikator' },
  { kunci: 'rencanaAksi', label: 'Rencana aksi' },
  { kunci: 'dialog', label: 'Dialog' },
  { kunci: 'versi', label: 'Versi' },
] as const

export type KunciBagian = (typeof BAGIAN)[number]['kunci']

type Props = {
  readonly skpId: string
  readonly aktif: KunciBagian
  /** Talks that are still open; null for a reader who is not part of them. */
  readonly utasTerbuka: number | null
}

/** The papers of one SKP, side by side. */
export function BagianSkp({ skpId, aktif, utasTerbuka }: Props) {
  return (
    <nav aria-label="Bagian SKP" class="flex flex-wrap gap-x-1 gap-y-1 border-b border-line no-print">
      {BAGIAN.filter(({ kunci }) => kunci !== 'dialog' || utasTerbuka !== null).map(({ kunci, label }) => (
        <a
          key={kunci}
          href={url(skpPaths[kunci], { skpId })}
          aria-current={kunci === aktif ? 'page' : undefined}
          class={`px-3 min-h-11 lg:min-h-9 inline-flex items-center text-sm border-b-2 -mb-px ${
            kunci === aktif
              ? 'border-accent font-semibold'
              : 'border-transparent text-ink-2 hover:border-line-2'
          }`}
        >
          {kunci === 'dialog' && utasTerbuka ? `${label} (${utasTerbuka} terbuka)` : label}
        </a>
      ))}
    </nav>
  )
}
