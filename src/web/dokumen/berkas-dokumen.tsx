import type { BerkasBertandaTangan } from '../../db/queries/dokumen/tanda-tangan.ts'
import { NAMA_PENANDA, type PenandaDokumen } from '../../domain/dokumen/tanda-tangan.ts'

/** How a document was signed, in the same words on every page. */
export const KATA_CARA = {
  aplikasi: 'Disahkan dalam aplikasi',
  bsre: 'Ditandatangani secara elektronik (BSrE)',
  unggahan: 'Berkas bertanda tangan diunggah',
} as const

type Siapa = {
  readonly nama: string
  readonly sebagai: string
  readonly cara: string
  readonly saat: string
}

/** One signer: who, as what, which way and when. */
export function BarisPenanda({ nama, sebagai, cara, saat }: Siapa) {
  return (
    <>
      <p class="font-semibold">{nama}</p>
      <p class="text-sm text-ink-2">{sebagai}</p>
      <p class="text-sm">{`${cara}, ${saat}`}</p>
    </>
  )
}

/** A fingerprint that can be compared with that of a file. */
export function Sidik({ sidik }: { sidik: string }) {
  return <code class="text-sm break-all">{sidik}</code>
}

/** The signer of a file with whom its certificate names. */
export function penandaBerkas({ nama, sebagai, cara, namaSertifikat }: BerkasBertandaTangan) {
  const sertifikat =
    namaSertifikat && namaSertifikat.toLowerCase() !== nama.toLowerCase()
      ? ` (sertifikat atas nama ${namaSertifikat})`
      : ''

  return { nama, sebagai: NAMA_PENANDA[sebagai as PenandaDokumen], cara: `${KATA_CARA[cara]}${sertifikat}` }
}
