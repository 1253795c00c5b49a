import type { C } from '../lingkungan.ts'
import { Kabar } from '../ui/kabar.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { doorPage } from './bingkai.tsx'
import { barisTitipan, halamanTujuan, type Titipan } from './titipan.tsx'

/** Signed in again: shows what was kept and sends it where it was going. */
export function continuePage(c: C, titipan: Titipan): Response {
  const baris = barisTitipan(titipan)

  return doorPage(c, {
    judul: 'Lanjutkan kiriman Anda',
    status: 200,
    children: (
      <form method="post" action={titipan.tujuan} class="grid gap-4 mt-3">
        <p class="text-sm text-ink-2">{`Anda sudah masuk. Isian ini belum terkirim: ${halamanTujuan(titipan)}.`}</p>
        {baris.length > 0 && (
          <dl
            class="panel p-4 grid gap-3 max-h-80 overflow-y-auto"
            tabIndex={0}
            aria-label="Isian yang disimpan"
          >
            {baris.map(({ kunci, label, nilai }) => (
              <div key={kunci}>
                <dt class="text-xs text-ink-2">{label}</dt>
                <dd class="text-sm whitespace-pre-line break-words">{nilai}</dd>
              </div>
            ))}
          </dl>
        )}
        {titipan.berkas.length > 0 && (
          <Kabar nada="warn" ikon="paperclip" judul="Berkas perlu dipilih lagi">
            <p class="break-words">{titipan.berkas.join(', ')}</p>
          </Kabar>
        )}
        {titipan.isi.map(([nama, nilai], i) => (
          <input key={`${i} ${nama}`} type="hidden" name={nama} value={nilai} />
        ))}
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
