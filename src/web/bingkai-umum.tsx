import type { ComponentChildren } from 'preact'
import { kota, send, temaDari } from './halaman.tsx'
import type { C } from './lingkungan.ts'
import { paths } from './paths.ts'
import { HalamanUmum } from './ui/halaman-umum.tsx'

type Isi = { readonly judul: string; readonly aktif: string; readonly children: ComponentChildren }

/** A public page: anybody may read it, with or without an account. */
export function publicPage(c: C, { judul, aktif, children }: Isi): Response {
  const orang = c.get('pelaku')
  const menu = [
    { label: 'Ketentuan', href: paths.ketentuan.daftar },
    { label: 'Segel', href: paths.jejak.segel },
    orang ? { label: 'Beranda', href: paths.beranda.beranda } : { label: 'Masuk', href: paths.masuk.masuk },
  ]

  return send(
    c,
    <HalamanUmum
      judul={judul}
      kota={kota(c)}
      tema={temaDari(c)}
      pulau={['dasar']}
      menu={menu.map((butir) => ({ ...butir, aktif: butir.href === aktif }))}
      kaki="Halaman ini terbuka untuk umum."
    >
      {children}
    </HalamanUmum>,
  )
}
