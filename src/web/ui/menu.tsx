import { Ikon, type NamaIkon } from './ikon.tsx'

export type ButirMenu = {
  readonly label: string
  readonly href: string
  readonly ikon: NamaIkon
  /** What waits for this person; 0 or absent shows nothing. */
  readonly hitung?: number | undefined
  readonly aktif?: boolean | undefined
}

export type KelompokMenu = { readonly kelompok?: string | undefined; readonly butir: readonly ButirMenu[] }

export function Lencana({ jumlah, class: kelas = '' }: { jumlah: number | undefined; class?: string }) {
  if (!jumlah) return null
  return (
    <span class={`lencana ${kelas}`.trim()}>
      {jumlah > 99 ? '99+' : jumlah}
      <span class="sr-only"> menunggu</span>
    </span>
  )
}

function ButirRail({ butir }: { butir: ButirMenu }) {
  return (
    <a class="nav" href={butir.href} aria-current={butir.aktif ? 'page' : undefined}>
      <Ikon nama={butir.ikon} />
      <span class="flex-1 min-w-0 truncate">{butir.label}</span>
      <Lencana jumlah={butir.hitung} />
    </a>
  )
}

/** The groups of a menu, in the rail and in the phone's "Lainnya". */
export function DaftarMenu({ menu }: { menu: readonly KelompokMenu[] }) {
  return (
    <>
      {menu.map((k) => (
        <div key={k.kelompok ?? 'utama'}>
          {k.kelompok && <p class="kelompok">{k.kelompok}</p>}
          {k.butir.map((b) => (
            <ButirRail key={b.href} butir={b} />
          ))}
        </div>
      ))}
    </>
  )
}

export function ButirDock({ butir }: { butir: ButirMenu }) {
  return (
    <a href={butir.href} aria-current={butir.aktif ? 'page' : undefined}>
      <span class="relative">
        <Ikon nama={butir.ikon} />
        <Lencana jumlah={butir.hitung} class="absolute -top-1.5 left-3" />
      </span>
      {butir.label}
    </a>
  )
}
