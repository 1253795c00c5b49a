import { tulisTanggal } from './tulis.ts'

type Props = {
  /** The last day without outages, and the days that were not counted. */
  readonly semula: string
  readonly hariTerganggu: readonly string[]
}

const DISEBUT = 3

/** "Diperpanjang 1 hari kerja karena gangguan 31 Januari 2028." */
export function Diperpanjang({ semula, hariTerganggu }: Props) {
  if (hariTerganggu.length === 0) return null
  return (
    <p class="text-sm text-ink-2 mt-0.5">
      {`Diperpanjang ${hariTerganggu.length} hari kerja karena gangguan ${sebutHari(hariTerganggu)}. Semula ${tulisTanggal(semula)}.`}
    </p>
  )
}

function sebutHari(hari: readonly string[]): string {
  const disebut = hari.slice(0, DISEBUT).map(tulisTanggal)
  const lain = hari.length - disebut.length

  return lain > 0 ? `${disebut.join(', ')}, dan ${lain} hari lain` : disebut.join(' dan ')
}
