import type { ComponentChildren } from 'preact'
import { Ikon, type NamaIkon } from './ikon.tsx'
import { TombolTautan } from './tombol.tsx'

type Props = {
  readonly ikon: NamaIkon
  /** "Perbaiki 1 catatan yang dikembalikan" */
  readonly judul: string
  readonly rinci?: ComponentChildren
  readonly href: string
  /** Verb on the button at a desk; the first of the list is the strong one. */
  readonly aksi: string
  readonly utama?: boolean | undefined
  readonly tenggat?: ComponentChildren
}

/** One thing that waits for me: act, reason, deadline. Inside <ol>. */
export function Tunggu({ ikon, judul, rinci, href, aksi, utama, tenggat }: Props) {
  return (
    <li class="tunggu relative">
      <Ikon nama={ikon} />
      <div class="min-w-0">
        <p class="font-semibold leading-6">
          <a
            href={href}
            class="hover:underline underline-offset-2 max-sm:after:absolute max-sm:after:inset-0"
          >
            {judul}
          </a>
        </p>
        {rinci && <p class="text-sm text-ink-2">{rinci}</p>}
      </div>
      <TombolTautan
        href={href}
        ragam={utama ? 'utama' : 'garis'}
        class="max-sm:hidden self-center row-span-2"
      >
        {aksi}
      </TombolTautan>
      <span class="sm:hidden self-center text-ink-3">
        <Ikon nama="chevron-right" />
      </span>
      {tenggat && <p class="col-start-2 max-sm:col-span-2">{tenggat}</p>}
    </li>
  )
}
