import { IsianBerkas, IsianTeks } from '../ui/isian.tsx'
import { IsianSandi } from '../ui/isian-sandi.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { dokumenPaths } from './paths.ts'

type Props = {
  readonly dokumenId: string
  /** Signing with a certificate is offered above it. */
  readonly isBsre: boolean
  readonly palingMegabita: number
}

/** The file that was signed outside the application. */
export function FormUnggah({ dokumenId, isBsre, palingMegabita }: Props) {
  return (
    <Panel judul="Unggah berkas bertanda tangan" class="no-print">
      <form
        method="post"
        action={url(dokumenPaths.unggah, { dokumenId })}
        enctype="multipart/form-data"
        class="grid gap-4"
      >
        <p class="text-sm text-ink-2">
          Unduh dokumen asli dan tanda tangani, di kertas atau dengan aplikasi lain. Lalu unggah PDF-nya.
        </p>
        <IsianBerkas
          nama="berkas"
          label="Berkas PDF"
          terima="application/pdf,.pdf"
          petunjuk={`Paling besar ${palingMegabita} MB. Berkas yang diterima tidak dapat dihapus.`}
          wajib
        />
        <Tombol ragam={isBsre ? 'garis' : 'utama'} ikon="upload" penuh>
          Unggah berkas
        </Tombol>
      </form>
    </Panel>
  )
}

/** An electronic signature with the signer's own certificate. */
export function FormBsre({
  dokumenId,
  nik,
}: {
  readonly dokumenId: string
  readonly nik: string | undefined
}) {
  return (
    <Panel judul="Tanda tangan elektronik BSrE" class="no-print">
      <form method="post" action={url(dokumenPaths.bsre, { dokumenId })} class="grid gap-4">
        <p class="text-sm text-ink-2">
          NIK dan passphrase diteruskan ke BSrE untuk sekali tanda tangan. Keduanya tidak disimpan di sini.
        </p>
        <IsianTeks
          nama="nik"
          label="NIK"
          nilai={nik}
          inputmode="numeric"
          autocomplete="off"
          maksimum={24}
          wajib
        />
        <IsianSandi nama="sandiBsre" label="Passphrase" autocomplete="current-password" wajib />
        <Tombol ragam="utama" ikon="badge-check" penuh>
          Tandatangani dengan BSrE
        </Tombol>
      </form>
    </Panel>
  )
}
