import type { ComponentChildren } from 'preact'

type PropsGulir = {
  readonly label: string
  readonly class?: string | undefined
  readonly children: ComponentChildren
}

/** Wide data scrolls sideways; reachable by keyboard and named. */
export function Gulir({ label, class: kelas = '', children }: PropsGulir) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class={`gulir ${kelas}`.trim()} tabIndex={0} aria-label={`${label}, dapat digeser ke samping`}>
      {children}
    </section>
  )
}

export type Kolom = {
  readonly label: ComponentChildren
  /** Numbers stand right. */
  readonly angka?: boolean | undefined
  /** Heard but not seen: the column of row acts. */
  readonly tersembunyi?: boolean | undefined
  readonly urut?: 'ascending' | 'descending' | undefined
  readonly class?: string | undefined
}

type PropsTabel = {
  readonly kolom: readonly Kolom[]
  /** What the table holds, for those who listen. */
  readonly keterangan: string
  /** `lipat` and `susun` become cards on a phone; `data` scrolls sideways. */
  readonly ponsel?: 'lipat' | 'susun' | 'kartu' | 'data' | undefined
  readonly rapat?: boolean | undefined
  readonly tengah?: boolean | undefined
  readonly class?: string | undefined
  /** Rows: <tr>. */
  readonly children: ComponentChildren
}

/** A table with a sticky head; rows come as <tr> children. */
export function Tabel(props: PropsTabel) {
  const { kolom, keterangan, ponsel = 'data', rapat, tengah, class: kelas = '', children } = props
  const ragam = [ponsel === 'data' ? '' : ponsel, rapat ? 'rapat' : '', tengah ? 'tengah' : '', kelas]
  const tabel = (
    <table class={`tabel ${ragam.filter(Boolean).join(' ')}`.trim()}>
      <caption class="sr-only">{keterangan}</caption>
      <thead>
        <tr>
          {kolom.map((k, i) => (
            <th
              key={String(i)}
              scope="col"
              class={`${k.angka ? 'n' : ''} ${k.class ?? ''}`.trim() || undefined}
              aria-sort={k.urut}
            >
              {k.tersembunyi ? <span class="sr-only">{k.label}</span> : k.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
  return ponsel === 'data' ? <Gulir label={keterangan}>{tabel}</Gulir> : tabel
}

type PropsPilihBaris = {
  readonly nama: string
  readonly nilai: string
  readonly label: string
  readonly tercentang?: boolean | undefined
  readonly form?: string | undefined
}

/** The tick box of a row; `label` says whose row it is. */
export function PilihBaris({ nama, nilai, label, tercentang, form }: PropsPilihBaris) {
  return (
    <input
      type="checkbox"
      class="checkbox checkbox-sm checkbox-primary"
      name={nama}
      value={nilai}
      checked={tercentang}
      form={form}
      aria-label={`Pilih ${label}`}
      data-pilih={nama}
    />
  )
}

/** The tick box in the head; appears only with the script that makes it work. */
export function PilihSemua({ nama }: { nama: string }) {
  return (
    <input
      type="checkbox"
      class="checkbox checkbox-sm checkbox-primary hanya-js"
      aria-label="Pilih semua"
      data-pilih-semua={nama}
    />
  )
}

type PropsBilah = { readonly nama: string; readonly jumlah: number; readonly children: ComponentChildren }

/** The bar under a table for acts on the chosen rows; with a script the count follows. */
export function BilahPilihan({ nama, jumlah, children }: PropsBilah) {
  return (
    <div class="bilah-pilihan no-print" data-pilih-bilah={nama}>
      <p class="text-sm font-semibold text-primary-ink" aria-live="polite">
        <span data-pilih-jumlah={nama}>{jumlah}</span> dipilih
      </p>
      {children}
    </div>
  )
}
