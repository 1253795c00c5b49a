import type { VersiDokumen } from '../../db/queries/penilaian/versi-dokumen.ts'
import { DaftarVersi } from '../ui/daftar-versi.tsx'
import { url } from '../url.ts'
import { penilaianPaths } from './paths.ts'

type Props = { readonly evaluasiId: string; readonly dokumen: readonly VersiDokumen[]; readonly zona: string }

/** Earlier versions of the document stay readable as they were frozen. */
export function VersiLama({ evaluasiId, dokumen, zona }: Props) {
  if (dokumen.length < 2) return null
  return (
    <DaftarVersi
      judul="Versi dokumen"
      sebutan="dokumen evaluasi"
      daftar={dokumen}
      zona={zona}
      href={(versi) => url(penilaianPaths.dokumen, { evaluasiId }, { versi })}
    />
  )
}
