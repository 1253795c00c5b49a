import type { ComponentChildren } from 'preact'
import { Ikon } from './ikon.tsx'
import { useSalah } from './salah.ts'

/** What every field has; the typed text comes back in `nilai` after a refusal. */
export type PropsIsian = {
  readonly nama: string
  readonly label: string
  /** Absent: the name. Two fields of one name on a page need their own. */
  readonly id?: string | undefined
  readonly petunjuk?: ComponentChildren
  readonly galat?: string | undefined
  readonly wajib?: boolean | undefined
  readonly class?: string | undefined
  /** At the right of the label, such as a link. */
  readonly kanan?: ComponentChildren
}

type AtributIsian = {
  readonly id: string
  readonly name: string
  readonly required: boolean | undefined
  readonly 'aria-invalid': 'true' | undefined
  readonly 'aria-describedby': string | undefined
  readonly autofocus: true | undefined
}

/** The attributes that tie a control to its label, hint and error. */
export function atributIsian(props: PropsIsian & { readonly autofocus?: true }): AtributIsian {
  const { nama, id = nama, petunjuk, galat, wajib, autofocus } = props
  const keterangan = [petunjuk ? `${id}-petunjuk` : '', galat ? `${id}-galat` : ''].filter(Boolean).join(' ')
  return {
    id,
    name: nama,
    required: wajib,
    'aria-invalid': galat ? 'true' : undefined,
    'aria-describedby': keterangan || undefined,
    autofocus,
  }
}

/** What is wrong with a field, under it. */
export function GalatIsian({ id, galat }: { id: string; galat: string | undefined }) {
  if (!galat) return null
  return (
    <p id={`${id}-galat`} class="text-sm text-bad flex gap-1.5">
      <Ikon nama="circle-alert" class="ic-s mt-[3px]" />
      <span>{galat}</span>
    </p>
  )
}

/** Label, control, hint and error around any control. */
export function Isian(props: PropsIsian & { readonly children: ComponentChildren }) {
  const { nama, label, id = nama, petunjuk, galat, wajib, class: kelas = '', kanan, children } = props
  return (
    <div class={`grid gap-1.5 content-start ${kelas}`.trim()}>
      <div class="flex justify-between items-baseline gap-3">
        <label class="text-sm font-semibold" for={id}>
          {label}
          {wajib === false && <span class="font-normal text-ink-2"> (boleh kosong)</span>}
        </label>
        {kanan}
      </div>
      {children}
      {petunjuk && (
        <p id={`${id}-petunjuk`} class="text-xs text-ink-2">
          {petunjuk}
        </p>
      )}
      <GalatIsian id={id} galat={galat} />
    </div>
  )
}

type PropsTeks = PropsIsian & {
  readonly nilai?: string | number | undefined
  readonly jenis?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'time' | 'month' | undefined
  readonly inputmode?: 'numeric' | 'decimal' | 'text' | 'email' | 'tel' | undefined
  readonly autocomplete?: string | undefined
  readonly contoh?: string | undefined
  readonly maksimum?: number | undefined
  /** Ids of suggestions in a <datalist>. */
  readonly list?: string | undefined
  /** A word after the field: "%", "menit". */
  readonly satuan?: string | undefined
  readonly hanyaBaca?: boolean | undefined
}

export function IsianTeks(semula: PropsTeks) {
  const props = useSalah(semula)
  const { nilai, jenis = 'text', inputmode, autocomplete, contoh, maksimum, list, satuan, hanyaBaca } = props
  const input = (
    <input
      {...atributIsian(props)}
      class={satuan ? 'grow' : 'input'}
      type={jenis as 'text'}
      value={nilai}
      inputmode={inputmode}
      autocomplete={autocomplete}
      placeholder={contoh}
      maxlength={maksimum}
      list={list}
      readOnly={hanyaBaca}
    />
  )
  return (
    <Isian {...props}>
      {satuan ? (
        <span class={props.galat ? 'input salah' : 'input'}>
          {input}
          <span class="text-sm text-ink-2">{satuan}</span>
        </span>
      ) : (
        input
      )}
    </Isian>
  )
}

/** A figure with an Indonesian comma is typed as text; the server reads it. */
export function IsianAngka(props: PropsTeks) {
  return <IsianTeks inputmode="decimal" autocomplete="off" {...props} />
}

type PropsTanggal = PropsIsian & {
  readonly nilai?: string | undefined
  readonly min?: string | undefined
  readonly max?: string | undefined
}

export function IsianTanggal(semula: PropsTanggal) {
  const props = useSalah(semula)
  return (
    <Isian {...props}>
      <input
        {...atributIsian(props)}
        class="input"
        type="date"
        value={props.nilai}
        min={props.min}
        max={props.max}
      />
    </Isian>
  )
}

function Kunci({ nama }: { nama: string }) {
  return (
    <span class="kbd max-lg:hidden" aria-hidden="true">
      {nama.toUpperCase()}
    </span>
  )
}

type PropsPanjang = PropsIsian & {
  readonly nilai?: string | undefined
  readonly baris?: number | undefined
  readonly contoh?: string | undefined
  readonly maksimum?: number | undefined
  /** The key that brings the cursor here. */
  readonly pintasan?: string | undefined
}

export function IsianPanjang(semula: PropsPanjang) {
  const props = useSalah(semula)
  const { nilai, baris = 3, contoh, maksimum, pintasan } = props
  return (
    <Isian {...props} kanan={props.kanan ?? (pintasan && <Kunci nama={pintasan} />)}>
      <textarea
        {...atributIsian(props)}
        class="textarea"
        rows={baris}
        data-pintasan={pintasan}
        data-pintasan-label={pintasan && props.label}
        placeholder={contoh}
        maxlength={maksimum}
      >
        {nilai}
      </textarea>
    </Isian>
  )
}

export type Opsi = { readonly nilai: string; readonly label: string; readonly nonaktif?: boolean | undefined }
type PropsPilih = PropsIsian & {
  readonly nilai?: string | undefined
  readonly opsi: readonly Opsi[]
  /** The first, empty line: "Pilih satuan". */
  readonly kosong?: string | undefined
}

export function IsianPilih(semula: PropsPilih) {
  const props = useSalah(semula)
  const { nilai, opsi, kosong } = props
  return (
    <Isian {...props}>
      <select {...atributIsian(props)} class="select">
        {kosong !== undefined && (
          <option value="" selected={!nilai}>
            {kosong}
          </option>
        )}
        {opsi.map((o) => (
          <option key={o.nilai} value={o.nilai} selected={o.nilai === nilai} disabled={o.nonaktif}>
            {o.label}
          </option>
        ))}
      </select>
    </Isian>
  )
}

type PropsBerkas = PropsIsian & {
  /** Accepted types, as in <input accept>. */
  readonly terima?: string | undefined
  readonly banyak?: boolean | undefined
}

export function IsianBerkas(semula: PropsBerkas) {
  const props = useSalah(semula)
  return (
    <Isian {...props}>
      <input
        {...atributIsian(props)}
        class="file-input"
        type="file"
        accept={props.terima}
        multiple={props.banyak}
      />
    </Isian>
  )
}
