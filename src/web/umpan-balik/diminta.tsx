import type { UndanganTercatat } from '../../db/queries/umpan-balik/undangan.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { tulisTentang } from './isian.ts'
import { umpanBalikPaths } from './paths.ts'

export type Permintaan = UndanganTercatat & { readonly pegawai: string }

/** What colleagues ask of this person: to write, or to let it pass. */
export function PanelDiminta({ daftar }: { readonly daftar: readonly Permintaan[] }) {
  if (daftar.length === 0) return null
  return (
    <Panel judul="Yang meminta umpan balik Anda" id="diminta" rapat>
      <ul>
        {daftar.map((satu) => (
          <li
            key={satu.id}
            class="px-4 lg:px-5 py-3 border-b border-line last:border-0 flex flex-wrap items-center gap-x-3 gap-y-2"
          >
            <span class="min-w-0 flex-1 max-sm:basis-full">
              <strong class="font-semibold">{satu.pegawai}</strong>
              <span class="block text-sm text-ink-2">{keterangan(satu)}</span>
              {satu.pesan && (
                <span class="block text-sm whitespace-pre-line wrap-anywhere">{satu.pesan}</span>
              )}
            </span>
            <TombolTautan
              href={url(umpanBalikPaths.tulis, {}, { kepada: satu.pegawaiId, tentang: tulisTentang(satu) })}
              ikon="message-square"
            >
              Tulis<span class="sr-only">{` umpan balik untuk ${satu.pegawai}`}</span>
            </TombolTautan>
            <form method="post" action={umpanBalikPaths.lewati}>
              <input type="hidden" name="id" value={satu.id} />
              <Tombol ragam="polos">
                Lewati<span class="sr-only">{` permintaan tentang ${satu.pegawai}`}</span>
              </Tombol>
            </form>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What it is about, by whom it is asked and until when. */
function keterangan(satu: UndanganTercatat): string {
  return `${namaHal(satu)}. Diminta ${satu.pengundang}, paling lambat ${tulisTanggal(satu.berlakuSampai)}.`
}

export function namaHal({ rhk, nilai }: Pick<UndanganTercatat, 'rhk' | 'nilai'>): string {
  if (rhk) return `Hasil kerja: ${rhk}`
  const nama = PERILAKU_KERJA.find((satu) => satu.nilai === nilai)?.nama

  return nama ? `Perilaku: ${nama}` : 'Kerja secara umum'
}
