import type { ComponentChildren } from 'preact'
import { Ikon, type NamaIkon } from './ikon.tsx'

/** One `utama` per screen. */
export type RagamTombol = 'utama' | 'garis' | 'polos' | 'bahaya'

const KELAS: { readonly [R in RagamTombol]: string } = {
  utama: 'btn-primary',
  garis: 'btn-garis',
  polos: 'btn-polos',
  bahaya: 'btn-error',
}

type Tampilan = {
  readonly ragam?: RagamTombol | undefined
  readonly ikon?: NamaIkon | undefined
  /** Full width. */
  readonly penuh?: boolean | undefined
  /** Icon only: this is its name for those who do not see it. */
  readonly label?: string | undefined
  /** The key that does the same, shown at a desk. */
  readonly tombolKunci?: string | undefined
  readonly class?: string | undefined
  readonly children?: ComponentChildren
}

function kelasTombol({ ragam = 'garis', penuh, label, class: kelas = '' }: Tampilan): string {
  return `btn ${KELAS[ragam]} ${penuh ? 'btn-block' : ''} ${label ? 'btn-square' : ''} ${kelas}`
    .replace(/\s+/g, ' ')
    .trim()
}

function IsiTombol({ ikon, label, tombolKunci, children }: Tampilan) {
  return (
    <>
      {ikon && <Ikon nama={ikon} class={label ? '' : 'ic-s'} />}
      {children}
      {tombolKunci && (
        <span class="kbd max-lg:hidden" aria-hidden="true">
          {tombolKunci}
        </span>
      )}
    </>
  )
}

/** What goes to the element itself; how it looks does not. */
function atribut<P extends Tampilan>({
  ragam: _r,
  ikon: _i,
  penuh: _p,
  label: _l,
  tombolKunci: _k,
  class: _c,
  children: _b,
  ...lain
}: P) {
  return lain
}

type DataAtribut = { readonly [A in `data-${string}`]?: string | boolean | number | undefined }

type PropsTombol = Tampilan &
  DataAtribut & {
    readonly type?: 'submit' | 'button' | undefined
    readonly name?: string | undefined
    readonly value?: string | undefined
    readonly form?: string | undefined
    readonly formaction?: string | undefined
    readonly formnovalidate?: boolean | undefined
    readonly disabled?: boolean | undefined
  }

/** Verb and object on it: "Setujui 13 yang wajar". */
export function Tombol(props: PropsTombol) {
  return (
    <button type="submit" {...atribut(props)} class={kelasTombol(props)} aria-label={props.label}>
      <IsiTombol {...props} />
    </button>
  )
}

type PropsTautan = Tampilan & DataAtribut & { readonly href: string; readonly download?: boolean | undefined }

/** A link that looks like a button. */
export function TombolTautan(props: PropsTautan) {
  return (
    <a {...atribut(props)} href={props.href} class={kelasTombol(props)} aria-label={props.label}>
      <IsiTombol {...props} />
    </a>
  )
}
