import type { ComponentChildren } from 'preact'
import { Halaman, type KepalaHalaman } from './halaman.tsx'
import { Lambang, Tenun } from './merek.tsx'

export type MenuUmum = { readonly label: string; readonly href: string; readonly aktif?: boolean | undefined }

type Props = KepalaHalaman & {
  /** "Kota Samarinda" beside the mark. */
  readonly pemerintah?: string | undefined
  readonly beranda?: string | undefined
  readonly menu?: readonly MenuUmum[] | undefined
  readonly kaki?: ComponentChildren
  /** Bare content: a survey or a kiosk lays out itself. */
  readonly polos?: boolean | undefined
  readonly children: ComponentChildren
}

const UMUM = 'max-w-[70rem] mx-auto px-4 lg:px-8'

/** A page for the public, under the woven strip. */
export function HalamanUmum(props: Props) {
  const {
    pemerintah = props.kota ?? 'Kota Samarinda',
    beranda = '/',
    menu = [],
    kaki,
    polos,
    children,
  } = props
  return (
    <Halaman {...props}>
      <Tenun id="tenun-atas" />
      <header class="border-b border-line bg-surface no-print">
        <div class={`${UMUM} h-14 flex items-center gap-3`}>
          <a href={beranda} class="flex items-center gap-2.5 min-h-11">
            <Lambang />
            <span class="font-bold tracking-tight">Kinerja</span>
          </a>
          <span class="text-sm text-ink-2 max-sm:hidden truncate">{pemerintah}</span>
          <nav class="ml-auto flex gap-4 lg:gap-5 text-sm font-semibold" aria-label="Menu umum">
            {menu.map((m) => (
              <a
                key={m.href}
                href={m.href}
                aria-current={m.aktif ? 'page' : undefined}
                class={
                  m.aktif
                    ? 'menu-umum text-ink underline underline-offset-[6px] decoration-2 decoration-accent'
                    : 'menu-umum text-ink-2 hover:text-ink'
                }
              >
                {m.label}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main id="isi" tabindex={-1} class={polos ? undefined : `${UMUM} py-6 lg:py-8`}>
        {children}
      </main>
      {kaki && (
        <footer class={UMUM}>
          <div class="py-6 text-xs text-ink-2 border-t border-line">{kaki}</div>
        </footer>
      )}
    </Halaman>
  )
}
