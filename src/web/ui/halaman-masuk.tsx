import type { ComponentChildren } from 'preact'
import { Halaman, type KepalaHalaman } from './halaman.tsx'
import { Ikon, type NamaIkon } from './ikon.tsx'
import { Lambang, Tenun } from './merek.tsx'

export type KabarMasuk = { readonly ikon: NamaIkon; readonly judul: string; readonly rinci: string }

type Props = Omit<KepalaHalaman, 'judul'> & {
  /** The heading: "Masuk", "Kode dari aplikasi". */
  readonly judul: string
  readonly pemerintah?: string | undefined
  /** "Selasa, 24 November 2026" */
  readonly hari: string
  readonly kabar?: readonly KabarMasuk[] | undefined
  readonly children: ComponentChildren
}

/** Signing in: the form at the left, what is good to know at the right of a desk. */
export function HalamanMasuk(props: Props) {
  const { judul, pemerintah = 'Pemerintah Kota Samarinda', hari, kabar = [], children } = props
  return (
    <Halaman {...props}>
      <div class="min-h-dvh grid lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <div class="flex flex-col">
          <div class="lg:hidden">
            <Tenun id="tenun-ponsel" />
          </div>
          <div class="w-full max-w-[25rem] mx-auto px-4 py-8 my-auto">
            <header class="flex items-center gap-3">
              <Lambang ukuran={36} />
              <span class="leading-5">
                <span class="block font-bold tracking-tight text-lg">Kinerja</span>
                <span class="block text-xs text-ink-2">{pemerintah}</span>
              </span>
            </header>
            <main id="isi" tabindex={-1}>
              <h1 class="text-xl lg:text-2xl mt-7">{judul}</h1>
              {children}
            </main>
          </div>
        </div>
        <aside
          class="max-lg:hidden bg-[var(--merek)] text-[var(--merek-ink)] flex flex-col"
          aria-label="Yang perlu diketahui"
        >
          <div class="p-12 my-auto grid gap-8">
            <p class="text-2xl font-semibold tracking-tight">{hari}</p>
            <ul class="grid gap-5 text-sm leading-6">
              {kabar.map((k) => (
                <li key={k.judul} class="flex gap-3">
                  <Ikon nama={k.ikon} class="mt-0.5" />
                  <span>
                    <strong class="font-semibold">{k.judul}</strong>
                    <br />
                    {k.rinci}
                  </span>
                </li>
              ))}
            </ul>
          </div>
          <Tenun id="tenun-bawah" tinggi={20} />
        </aside>
      </div>
    </Halaman>
  )
}

/** The thin line with a word between two ways in. */
export function Atau({ children }: { children: ComponentChildren }) {
  return (
    <p class="flex items-center gap-3 text-xs text-ink-2 my-4">
      <span class="h-px flex-1 bg-line" />
      {children}
      <span class="h-px flex-1 bg-line" />
    </p>
  )
}
