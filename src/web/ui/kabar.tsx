import type { ComponentChildren } from 'preact'
import { Ikon, type NamaIkon } from './ikon.tsx'

export type NadaKabar = 'info' | 'ok' | 'warn' | 'bad' | 'mute'
export type Tautan = { readonly label: string; readonly href: string }

const IKON: { readonly [N in NadaKabar]: NamaIkon } = {
  info: 'info',
  ok: 'circle-check',
  warn: 'triangle-alert',
  bad: 'circle-alert',
  mute: 'info',
}

type PropsKabar = {
  readonly nada?: NadaKabar | undefined
  readonly ikon?: NamaIkon | undefined
  readonly judul?: ComponentChildren
  readonly tautan?: readonly Tautan[] | undefined
  /** A message that answers what the person just did is read out. */
  readonly role?: 'status' | 'alert' | undefined
  readonly class?: string | undefined
  readonly children?: ComponentChildren
}

/** A calm message that stays on the page. */
export function Kabar(props: PropsKabar) {
  const { nada = 'info', ikon, judul, tautan = [], role, class: kelas = '', children } = props
  return (
    <div class={`kabar ${nada === 'info' ? '' : nada} ${kelas}`.trim()} role={role}>
      <Ikon nama={ikon ?? IKON[nada]} />
      <div class="min-w-0 flex-1">
        {judul && <p class="font-semibold">{judul}</p>}
        {children}
        {tautan.length > 0 && (
          <p class="mt-2 flex flex-wrap gap-x-4 gap-y-1">
            {tautan.map((t) => (
              <a key={t.href + t.label} class="tautan" href={t.href}>
                {t.label}
              </a>
            ))}
          </p>
        )}
      </div>
    </div>
  )
}

type PropsPenolakan = {
  /** What could not be done: "Catatan 08.30–09.30 belum dapat disimpan". */
  readonly apa: string
  /** Why, continuing the sentence: "karena bertumpuk dengan catatan 08.00–09.00." */
  readonly mengapa: string
  /** What now. */
  readonly lalu?: ComponentChildren
  readonly tautan?: readonly Tautan[] | undefined
}

/** A refusal: what, why, and the way out as links. */
export function Penolakan({ apa, mengapa, lalu, tautan }: PropsPenolakan) {
  return (
    <Kabar nada="bad" tautan={tautan} role="alert" class="penolakan">
      <p>
        <strong class="font-semibold">{apa}</strong> {mengapa}
      </p>
      {lalu && <p class="mt-1">{lalu}</p>}
    </Kabar>
  )
}
