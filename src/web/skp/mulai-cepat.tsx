import type { RingkasanSkp } from '../../db/queries/skp/daftar.ts'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { skpPaths } from './paths.ts'

const FORM = 'salin-skp'

/** Ways to begin with what was written before; they stand beside the editor's form, which holds no other form. */
export function MulaiCepat({ skpId, sumber }: { skpId: string; sumber: readonly RingkasanSkp[] }) {
  return (
    <Panel judul="Hemat waktu">
      <div class="grid gap-2">
        {sumber.map(({ id, tahun, jumlahRhk }) => (
          <Tombol key={id} form={FORM} name="dari" value={id} ikon="copy" penuh>
            {`Salin SKP ${tahun} (${jumlahRhk} hasil kerja)`}
          </Tombol>
        ))}
        <TombolTautan href={url(skpPaths.pustaka, { skpId })} ikon="book-open" penuh>
          Buka pustaka hasil kerja
        </TombolTautan>
        <TombolTautan href={url(skpPaths.lembar, { skpId })} ikon="file-spreadsheet" penuh>
          Isi lewat Excel
        </TombolTautan>
      </div>
    </Panel>
  )
}

export function FormSalin({ skpId }: { skpId: string }) {
  return <form id={FORM} method="post" action={url(skpPaths.salin, { skpId })} class="hidden" />
}
