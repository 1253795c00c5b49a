import { Ikon } from './ikon.tsx'
import { tulisHari } from './tulis.ts'

type Props = {
  /** Working days left; 0 is today, negative is past. */
  readonly sisaHariKerja: number
  readonly tanggal: string
  /** Hour of a deadline that is today, "16.00 WITA". */
  readonly jam?: string | undefined
}

function sisa(hari: number): string {
  if (hari < 0) return `Lewat ${-hari} hari kerja`
  if (hari === 0) return 'Hari ini'

  return `${hari} hari kerja lagi`
}

/** A deadline in words: how long first, then the day. */
export function Tenggat({ sisaHariKerja, tanggal, jam }: Props) {
  const nada = sisaHariKerja < 0 ? 'lewat' : sisaHariKerja <= 2 ? 'dekat' : ''
  const kapan = sisaHariKerja === 0 && jam ? jam : tulisHari(tanggal)
  return (
    <span class={`tenggat ${nada}`.trim()}>
      <Ikon nama="clock" class="ic-s" />
      <span>
        <strong>{sisa(sisaHariKerja)}</strong>, <span class="whitespace-nowrap">{kapan}</span>
      </span>
    </span>
  )
}
