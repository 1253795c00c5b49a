import type { ComponentChildren } from 'preact'
import { Ikon } from './ikon.tsx'
import { GalatIsian } from './isian.tsx'
import { useSalah } from './salah.ts'

export type OpsiPilihan = {
  readonly nilai: string
  readonly label: string
  /** A quieter second line. */
  readonly rinci?: ComponentChildren
  readonly nonaktif?: boolean | undefined
}

type PropsGrup = {
  readonly nama: string
  readonly label: string
  readonly nilai?: string | undefined
  readonly opsi: readonly OpsiPilihan[]
  readonly petunjuk?: ComponentChildren
  readonly galat?: string | undefined
  readonly wajib?: boolean | undefined
  /** The label is there, but only for those who listen. */
  readonly labelTersembunyi?: boolean | undefined
  /** Id of the form, when the group stands outside of it. */
  readonly form?: string | undefined
  readonly class?: string | undefined
}

function KepalaGrup({ nama, label, petunjuk, labelTersembunyi }: PropsGrup) {
  return (
    <>
      <legend class={labelTersembunyi ? 'sr-only' : 'text-sm font-semibold mb-1.5'}>{label}</legend>
      {petunjuk && (
        <p id={`${nama}-petunjuk`} class="text-xs text-ink-2 mb-1.5">
          {petunjuk}
        </p>
      )}
    </>
  )
}

/** Radio cards: large, one under the other. */
export function KartuPilihan(semula: PropsGrup) {
  const props = useSalah(semula)
  const { nama, nilai, opsi, galat, wajib, form, autofocus, class: kelas = '' } = props
  return (
    <fieldset class={`min-w-0 ${kelas}`.trim()} aria-describedby={galat ? `${nama}-galat` : undefined}>
      <KepalaGrup {...props} />
      <div class="grid gap-2">
        {opsi.map((o, i) => (
          <label key={o.nilai} class="pilihan !min-h-11 !py-2.5 text-sm">
            <input
              type="radio"
              class="radio radio-sm radio-primary"
              name={nama}
              value={o.nilai}
              checked={o.nilai === nilai}
              required={wajib}
              disabled={o.nonaktif}
              form={form}
              {...{ autofocus: i === 0 && autofocus, 'aria-invalid': galat ? 'true' : undefined }}
            />
            <span class="min-w-0 wrap-anywhere">
              {o.label}
              {o.rinci && <span class="block text-xs font-normal text-ink-2">{o.rinci}</span>}
            </span>
          </label>
        ))}
        <GalatIsian id={nama} galat={galat} />
      </div>
    </fieldset>
  )
}

/** A row of two to four short choices; the chosen one is filled and ticked. */
export function Segmen(semula: PropsGrup) {
  const props = useSalah(semula)
  const { nama, nilai, opsi, galat, wajib, form, autofocus, class: kelas = '' } = props
  return (
    <fieldset class={`min-w-0 ${kelas}`.trim()} aria-describedby={galat ? `${nama}-galat` : undefined}>
      <KepalaGrup {...props} />
      <div class="segmen">
        {opsi.map((o, i) => (
          <label key={o.nilai}>
            <input
              type="radio"
              name={nama}
              value={o.nilai}
              checked={o.nilai === nilai}
              required={wajib}
              disabled={o.nonaktif}
              form={form}
              {...{ autofocus: i === 0 && autofocus, 'aria-invalid': galat ? 'true' : undefined }}
            />
            <Ikon nama="check" class="ic-s" />
            {o.label}
          </label>
        ))}
      </div>
      <GalatIsian id={nama} galat={galat} />
    </fieldset>
  )
}

type PropsCentang = {
  readonly nama: string
  readonly label: ComponentChildren
  readonly nilai?: string | undefined
  readonly tercentang?: boolean | undefined
  readonly wajib?: boolean | undefined
  readonly rinci?: ComponentChildren
  readonly galat?: string | undefined
  readonly id?: string | undefined
  readonly nonaktif?: boolean | undefined
}

export function Centang(semula: PropsCentang) {
  const props = useSalah(semula)
  const { nama, label, nilai = 'ya', tercentang, wajib, rinci, galat, id = nama, nonaktif } = props
  return (
    <div class="grid gap-1.5">
      <label class="flex items-start gap-2.5 text-sm min-h-9 lg:min-h-7 py-1.5 lg:py-0.5">
        <input
          id={id}
          type="checkbox"
          class="checkbox checkbox-sm checkbox-primary mt-px"
          name={nama}
          value={nilai}
          checked={tercentang}
          required={wajib}
          disabled={nonaktif}
          aria-describedby={galat ? `${id}-galat` : undefined}
          aria-invalid={galat ? 'true' : undefined}
          {...{ autofocus: props.autofocus }}
        />
        <span class="min-w-0 wrap-anywhere">
          {label}
          {rinci && <span class="block text-xs text-ink-2">{rinci}</span>}
        </span>
      </label>
      <GalatIsian id={id} galat={galat} />
    </div>
  )
}
