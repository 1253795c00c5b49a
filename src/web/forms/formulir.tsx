import type { ComponentChildren } from 'preact'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import type { ButirRemah } from '../ui/remah.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'

type Isi = {
  readonly judul: string
  readonly konteks?: ComponentChildren
  readonly aktif: string
  readonly remah: readonly ButirRemah[]
  readonly aksi: string
  /** Verb and object on the button. */
  readonly simpan: string
  readonly batal: string
  readonly penolakan?: Pesan | undefined
  readonly status?: 200 | 409 | 422 | undefined
  /** Above the form, such as what somebody else stored meanwhile. */
  readonly atas?: ComponentChildren
  /** Below the form, such as removing it all. */
  readonly bawah?: ComponentChildren
  readonly children: ComponentChildren
}

/** A page with one form: what was typed comes back with the refusal above it. */
export function formulirPage(c: C, isi: Isi): Response {
  const { judul, konteks, aktif, remah, aksi, simpan, batal, penolakan, atas, bawah, children } = isi
  return page(c, {
    judul,
    aktif,
    remah: [...remah, { label: judul }],
    status: isi.status ?? (penolakan ? 422 : 200),
    salah: penolakan?.isian,
    children: (
      <div class="grid gap-5 max-w-2xl">
        <Judul judul={judul} konteks={konteks} />
        {penolakan && <Penolakan {...penolakan} />}
        {atas}
        <form method="post" action={aksi} class="panel p-5 grid gap-4">
          {children}
          <div class="flex flex-wrap gap-2 pt-1">
            <Tombol ragam="utama">{simpan}</Tombol>
            <TombolTautan ragam="polos" href={batal}>
              Batal
            </TombolTautan>
          </div>
        </form>
        {bawah}
      </div>
    ),
  })
}
