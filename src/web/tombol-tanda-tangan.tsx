import { paths } from './paths.ts'
import { TombolTautan } from './ui/tombol.tsx'
import { url } from './url.ts'

type Props = { readonly dokumen: { readonly id: string } | undefined }

/** Leads to how a frozen document was signed, and to one more signature; nothing while there is none. */
export function TombolTandaTangan({ dokumen }: Props) {
  if (!dokumen) return null
  return (
    <TombolTautan href={url(paths.dokumen.tandaTangan, { dokumenId: dokumen.id })} ikon="badge-check">
      Tanda tangan
    </TombolTautan>
  )
}
