import type { ComponentChildren } from 'preact'
import { type Akun, KartuAkun, MenuAkun } from './akun.tsx'
import { Ikon } from './ikon.tsx'
import { ButirDock, type ButirMenu, DaftarMenu, type KelompokMenu } from './menu.tsx'
import { Lambang } from './merek.tsx'
import { type ButirRemah, Remah } from './remah.tsx'

export type PropsKerangka = {
  readonly beranda?: string | undefined
  readonly menu: readonly KelompokMenu[]
  /** The first three of the phone's bar; "Lainnya" with the whole menu is always the fourth. */
  readonly dock: readonly [ButirMenu, ButirMenu, ButirMenu]
  readonly remah: readonly ButirRemah[]
  readonly akun: Akun
  /** Absent: this person cannot search. */
  readonly cari?: { readonly href: string; readonly kata?: string | undefined } | undefined
  readonly pemberitahuan?: { readonly href: string; readonly belumDibaca: number } | undefined
  /** The bar under the content at a desk, such as the list of keys. */
  readonly kaki?: ComponentChildren
  /** The page's one main act on a phone, above the bottom bar. */
  readonly aksiBawah?: ComponentChildren
  readonly isi?: string | undefined
  readonly children: ComponentChildren
}

/** Rail, top bar, content and the phone's bottom bar. */
export function Kerangka(props: PropsKerangka) {
  const { beranda = '/', menu, dock, akun, kaki, aksiBawah, isi = '', children } = props
  return (
    <div class="app">
      <nav class="rail" aria-label="Menu utama">
        <a href={beranda} class="flex items-center gap-2.5 px-2.5 h-9 flex-none">
          <Lambang />
          <span class="font-bold tracking-tight">Kinerja</span>
        </a>
        <DaftarMenu menu={menu} />
        <MenuAkun akun={akun} />
      </nav>
      <div class="min-w-0 kolom-isi">
        <BilahAtas {...props} />
        <main id="isi" class={`isi ${isi}`.trim()} tabindex={-1}>
          {children}
          {aksiBawah && <div class="aksi-bawah no-print">{aksiBawah}</div>}
        </main>
        {kaki && <footer class="kaki no-print">{kaki}</footer>}
      </div>
      <nav class="dock-k no-print" aria-label="Menu bawah">
        {dock.map((b) => (
          <ButirDock key={b.href} butir={b} />
        ))}
        <Lainnya menu={menu} akun={akun} cari={props.cari} />
      </nav>
    </div>
  )
}

function BilahAtas({ beranda = '/', remah, cari, pemberitahuan }: PropsKerangka) {
  return (
    <header class="topbar no-print">
      <a href={beranda} class="lg:hidden grid place-items-center min-h-11 min-w-7" aria-label="Beranda">
        <Lambang />
      </a>
      <Remah butir={remah} />
      {cari && <KotakCari href={cari.href} kata={cari.kata} class="max-lg:hidden w-64" />}
      {pemberitahuan && <Lonceng {...pemberitahuan} />}
    </header>
  )
}

/** Search box; `/` focuses it. */
export function KotakCari(props: { href: string; kata?: string | undefined; class?: string }) {
  return (
    <search class={props.class}>
      <form class="cari" action={props.href} method="get">
        <Ikon nama="search" class="ic-s" />
        <input
          type="search"
          name="q"
          value={props.kata}
          placeholder="Cari nama, NIP, ketentuan"
          aria-label="Cari nama, NIP, ketentuan"
          data-cari
        />
        <span class="kbd max-lg:hidden" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  )
}

function Lonceng({ href, belumDibaca }: { href: string; belumDibaca: number }) {
  return (
    <a
      href={href}
      class="lonceng"
      aria-label={belumDibaca > 0 ? `Pemberitahuan, ${belumDibaca} belum dibaca` : 'Pemberitahuan'}
    >
      <Ikon nama="bell" />
      {belumDibaca > 0 && <span class="belum" />}
    </a>
  )
}

type PropsLainnya = Pick<PropsKerangka, 'menu' | 'akun' | 'cari'>

// A disclosure, so that the whole menu opens on a phone without a script.
function Lainnya({ menu, akun, cari }: PropsLainnya) {
  return (
    <details class="lainnya">
      <summary>
        <Ikon nama="menu" />
        Lainnya
      </summary>
      <div class="lembar">
        {cari && <KotakCari href={cari.href} kata={cari.kata} />}
        <DaftarMenu menu={menu} />
        <KartuAkun akun={akun} />
      </div>
    </details>
  )
}
