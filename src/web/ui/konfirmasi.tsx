import type { ComponentChildren } from 'preact'
import { type RagamTombol, Tombol } from './tombol.tsx'

type Props = {
  /** On the closed button: "Hapus 3 catatan". */
  readonly pemicu: string
  /** What will happen and what cannot be undone. */
  readonly akibat: ComponentChildren
  readonly aksi: string
  readonly tersembunyi?: { readonly [nama: string]: string } | undefined
  /** On the button that does it; absent: as the trigger. */
  readonly lakukan?: string | undefined
  readonly ragam?: RagamTombol | undefined
  /** A reason or other field that belongs to the act. */
  readonly children?: ComponentChildren
}

/** A second look before an act, opened in place; closing it is the way out. */
export function Konfirmasi(props: Props) {
  const { pemicu, akibat, aksi, tersembunyi = {}, lakukan = pemicu, ragam = 'bahaya', children } = props
  return (
    <details class="konfirmasi">
      <summary class="btn btn-garis">
        <span class="saat-tutup">{pemicu}</span>
        <span class="saat-buka">Biarkan</span>
      </summary>
      <form method="post" action={aksi} class="panel p-4 mt-2 grid gap-3 max-w-md">
        {Object.entries(tersembunyi).map(([nama, nilai]) => (
          <input key={nama} type="hidden" name={nama} value={nilai} />
        ))}
        <div class="text-sm">{akibat}</div>
        {children}
        <div>
          <Tombol ragam={ragam}>{lakukan}</Tombol>
        </div>
      </form>
    </details>
  )
}
