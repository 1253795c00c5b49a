import type { ComponentChildren } from 'preact'
import { Ikon, type NamaIkon } from './ikon.tsx'

type PropsPanel = {
  readonly judul?: string | undefined
  readonly id?: string | undefined
  /** At the right of the title: a link, a count, "Draf tersimpan 15.42". */
  readonly kanan?: ComponentChildren
  /** Lists and tables bring their own padding. */
  readonly rapat?: boolean | undefined
  readonly class?: string | undefined
  readonly children?: ComponentChildren
}

export function Panel({ judul, id, kanan, rapat, class: kelas = '', children }: PropsPanel) {
  const idJudul = judul ? `${id ?? judul.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-judul` : undefined
  return (
    <section id={id} class={`panel ${kelas}`.trim()} aria-labelledby={idJudul}>
      {judul && (
        <div class="kepala">
          <h2 id={idJudul}>{judul}</h2>
          {kanan}
        </div>
      )}
      {rapat ? children : <div class="badan">{children}</div>}
    </section>
  )
}

type PropsLipat = {
  readonly judul: string
  readonly id: string
  /** A few quiet words at the right, such as a count. */
  readonly kanan: string
  readonly children: ComponentChildren
}

/** A panel that opens by its title, also without a script; paper has it open. */
export function PanelLipat({ judul, id, kanan, children }: PropsLipat) {
  return (
    <details id={id} class="panel panel-lipat">
      <summary class="kepala">
        <h2 class="min-w-0">{judul}</h2>
        <span class="text-sm text-ink-2 whitespace-nowrap flex items-center gap-2 flex-none">
          {kanan}
          <Ikon nama="chevron-right" class="ic-s tanda-lipat no-print" />
        </span>
      </summary>
      <div class="badan">{children}</div>
    </details>
  )
}

type PropsKosong = {
  readonly ikon: NamaIkon
  readonly judul: string
  /** What will appear here and how to start. */
  readonly children: ComponentChildren
  /** One button. */
  readonly aksi?: ComponentChildren
  readonly tanpaBingkai?: boolean | undefined
}

/** An empty page: what will appear, how to start, one button. */
export function PanelKosong({ ikon, judul, children, aksi, tanpaBingkai }: PropsKosong) {
  return (
    <div class={tanpaBingkai ? 'p-8 text-center' : 'panel p-8 text-center'}>
      <span class="inline-grid place-items-center w-12 h-12 rounded-full bg-mute-soft text-mute">
        <Ikon nama={ikon} />
      </span>
      <h2 class="text-base mt-3">{judul}</h2>
      <p class="text-sm text-ink-2 mt-1 max-w-md mx-auto">{children}</p>
      {aksi && <div class="mt-4 flex flex-wrap justify-center gap-2">{aksi}</div>}
    </div>
  )
}
