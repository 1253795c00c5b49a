import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { IsianSandiBaru } from '../ui/isian-sandi.tsx'
import { Judul } from '../ui/judul.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { akunPaths } from './paths.ts'

export type GalatSandi = { readonly sandi?: string; readonly sandiUlang?: string }

/** A new password, typed twice. */
export function sandiPage(c: C, galat: GalatSandi = {}): Response {
  return page(c, {
    judul: 'Ganti kata sandi',
    aktif: akunPaths.milikku,
    remah: [{ label: 'Akun saya', href: akunPaths.milikku }, { label: 'Ganti kata sandi' }],
    status: galat.sandi || galat.sandiUlang ? 422 : 200,
    children: (
      <div class="grid gap-5 max-w-xl">
        <Judul judul="Ganti kata sandi" konteks="Perangkat lain keluar sesudah kata sandi diganti." />
        <Panel>
          <form method="post" action={akunPaths.sandi} class="grid gap-4">
            <IsianSandiBaru galat={galat} />
            <div class="flex flex-wrap gap-2">
              <Tombol ragam="utama">Ganti kata sandi</Tombol>
              <TombolTautan ragam="polos" href={akunPaths.milikku}>
                Batal
              </TombolTautan>
            </div>
          </form>
        </Panel>
      </div>
    ),
  })
}
