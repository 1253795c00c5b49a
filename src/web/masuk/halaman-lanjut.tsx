import type { C } from '../lingkungan.ts'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { doorPage } from './bingkai.tsx'
import { IsiTitipan } from './isi-titipan.tsx'
import { halamanTujuan, type Titipan } from './titipan.tsx'

/** Signed in again: shows what was kept and sends it where it was going. */
export function continuePage(c: C, titipan: Titipan): Response {
  return doorPage(c, {
    judul: 'Lanjutkan kiriman Anda',
    status: 200,
    children: (
      <form method="post" action={titipan.tujuan} class="grid gap-4 mt-3">
        <p class="text-sm text-ink-2">{`Anda sudah masuk. Isian ini belum terkirim: ${halamanTujuan(titipan)}.`}</p>
        <IsiTitipan titipan={titipan} />
        <Tombol ragam="utama" penuh>
          Lanjutkan kiriman
        </Tombol>
        <TombolTautan ragam="polos" penuh href="/">
          Buang isian, ke beranda
        </TombolTautan>
      </form>
    ),
  })
}
