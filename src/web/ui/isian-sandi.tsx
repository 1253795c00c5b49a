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

type GalatSandiBaru = { readonly sandi?: string | undefined; readonly sandiUlang?: string | undefined }

/** A new password, typed twice. */
export function IsianSandiBaru({ galat }: { galat: GalatSandiBaru }) {
  return (
    <>
      <IsianSandi
        nama="sandi"
        label="Kata sandi baru"
        galat={galat.sandi}
        petunjuk="Beberapa kata yang tidak berhubungan mudah diingat dan sulit ditebak."
        wajib
        autocomplete="new-password"
      />
      <IsianSandi
        nama="sandiUlang"
        label="Ketik sekali lagi"
        galat={galat.sandiUlang}
        wajib
        autocomplete="new-password"
      />
    </>
  )
}
