import type { ComponentChildren } from 'preact'
import { tulisNip } from './tulis.ts'

const GELAR = /^(dr|drg|ns|ir|h|hj|prof|kh)\.?$/i

/** First letters of the first two names, without titles before or degrees after the comma. */
export function hurufAwal(nama: string): string {
  const kata = (nama.split(',')[0] ?? '').split(/\s+/).filter((k) => k !== '' && !GELAR.test(k))
  return kata
    .slice(0, 2)
    .map((k) => k[0]?.toUpperCase() ?? '')
    .join('')
}

export function Awal({ nama, class: kelas = '' }: { nama: string; class?: string }) {
  return (
    <span class={`awal ${kelas}`.trim()} aria-hidden="true">
      {hurufAwal(nama)}
    </span>
  )
}

/** Grouped digits that never break over two lines. */
export function Nip({ nip }: { nip: string }) {
  return <span class="whitespace-nowrap">{tulisNip(nip)}</span>
}

type PropsNama = {
  readonly nama: string
  readonly href?: string | undefined
  /** The quieter second line: jabatan, unit. */
  readonly rinci?: ComponentChildren
  readonly nip?: string | undefined
}

/** A person: initials, name, and one quiet line. */
export function Nama({ nama, href, rinci, nip }: PropsNama) {
  return (
    <span class="flex items-center gap-3 min-w-0">
      <Awal nama={nama} />
      <span class="min-w-0">
        {href ? (
          <a
            class="block font-semibold hover:underline underline-offset-2 relative max-sm:after:absolute max-sm:after:-inset-y-3 max-sm:after:inset-x-0"
            href={href}
          >
            {nama}
          </a>
        ) : (
          <span class="block font-semibold">{nama}</span>
        )}
        {(rinci || nip) && (
          <span class="block text-xs font-normal text-ink-2">
            {nip && <Nip nip={nip} />}
            {nip && rinci && ', '}
            {rinci}
          </span>
        )}
      </span>
    </span>
  )
}
