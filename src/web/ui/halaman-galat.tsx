import type { ComponentChildren } from 'preact'
import { Halaman, type KepalaHalaman } from './halaman.tsx'
import { Lambang, Tenun } from './merek.tsx'
import { TombolTautan } from './tombol.tsx'

type Props = Omit<KepalaHalaman, 'pulau' | 'kepala'> & {
  /** What happened and what is safe. */
  readonly children: ComponentChildren
  /** Said to the help desk, found in the log. */
  readonly nomorRujukan?: string | undefined
  readonly tautan?: { readonly label: string; readonly href: string } | undefined
  /** Quiet where the page itself holds the better next step. */
  readonly ragam?: 'utama' | 'polos' | undefined
}

/** A calm page when something is not there or went wrong. */
export function HalamanGalat(props: Props) {
  const { judul, nomorRujukan, ragam = 'utama', children } = props
  const { tautan = { label: 'Kembali ke beranda', href: '/' } } = props
  return (
    <Halaman {...props}>
      <Tenun id="tenun-atas" />
      <main id="isi" tabindex={-1} class="max-w-[34rem] mx-auto px-4 py-16">
        <Lambang ukuran={36} />
        <h1 class="text-xl lg:text-2xl mt-6">{judul}</h1>
        <div class="mt-2 text-ink-2 grid gap-2">{children}</div>
        {nomorRujukan && (
          <p class="text-sm mt-4">
            Nomor rujukan <strong class="font-semibold">{nomorRujukan}</strong>. Sebutkan nomor ini kepada
            admin.
          </p>
        )}
        <p class="mt-6">
          <TombolTautan href={tautan.href} ragam={ragam}>
            {tautan.label}
          </TombolTautan>
        </p>
      </main>
    </Halaman>
  )
}
