import type { VersiDokumen } from '../../db/queries/penilaian/versi-dokumen.ts'
import { Panel } from '../ui/panel.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { penilaianPaths } from './paths.ts'

type Props = { readonly evaluasiId: string; readonly dokumen: readonly VersiDokumen[] }

/** Earlier versions of the document stay readable as they were frozen. */
export function VersiLama({ evaluasiId, dokumen }: Props) {
  if (dokumen.length < 2) return null
  return (
    <Panel judul="Versi dokumen">
      <ul class="grid gap-1.5 text-sm">
        {dokumen.map(({ versi, dibekukanPada }) => (
          <li key={versi} class="flex flex-wrap justify-between gap-x-3">
            <a class="tautan" href={url(penilaianPaths.dokumen, { evaluasiId }, { versi })}>
              {`Versi ${versi}`}
              <span class="sr-only"> dokumen evaluasi, PDF</span>
            </a>
            <span class="text-ink-2">{tulisTanggal(dibekukanPada.toString())}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
