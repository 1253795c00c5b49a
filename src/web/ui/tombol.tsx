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
  const {
    ragam: _r,
    ikon: _i,
    penuh: _p,
    label,
    tombolKunci: _k,
    class: _c,
    children: _b,
    ...atribut
  } = props
  return (
    <button type="submit" {...atribut} class={kelasTombol(props)} aria-label={label}>
      <IsiTombol {...props} />
    </button>
  )
}

type PropsTautan = Tampilan & DataAtribut & { readonly href: string; readonly download?: boolean | undefined }

/** A link that looks like a button. */
export function TombolTautan(props: PropsTautan) {
  const {
    ragam: _r,
    ikon: _i,
    penuh: _p,
    label,
    tombolKunci: _k,
    class: _c,
    children: _b,
    ...atribut
  } = props
  return (
    <a {...atribut} href={props.href} class={kelasTombol(props)} aria-label={label}>
      <IsiTombol {...props} />
    </a>
  )
}
