import { atributIsian, Isian, type PropsIsian } from './isian.tsx'

type Props = PropsIsian & { readonly autocomplete: 'current-password' | 'new-password' }

/** A password; with a script it can be looked at while typing. */
export function IsianSandi(props: Props) {
  const { nama, label, id = nama, galat, autocomplete } = props
  return (
    <Isian {...props}>
      <span class={galat ? 'input salah' : 'input'}>
        <input {...atributIsian(props)} class="grow" type="password" autocomplete={autocomplete} />
        <button
          type="button"
          class="hanya-js text-sm font-semibold text-primary-ink min-h-9"
          aria-label={`Lihat ${label.toLowerCase()}`}
          aria-pressed="false"
          data-lihat-sandi={id}
        >
          Lihat
        </button>
      </span>
    </Isian>
  )
}
