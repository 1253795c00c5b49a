import { Tombol } from '../ui/tombol.tsx'
import { IsianTitipan, type Titipan } from './titipan.tsx'

type Props = {
  readonly aksi: string
  readonly tanya: string
  readonly kembali: string
  readonly titipan: Titipan | undefined
}

/** The way in without a password; a browser that cannot do it never shows it. */
export function TombolKunci({ aksi, tanya, kembali, titipan }: Props) {
  return (
    <form
      method="post"
      action={aksi}
      class="grid gap-2 mt-3"
      data-kunci="masuk"
      data-kunci-tanya={tanya}
      hidden
    >
      <input type="hidden" name="kembali" value={kembali} />
      <IsianTitipan titipan={titipan} />
      <input type="hidden" name="jawaban" value="" />
      <Tombol penuh ikon="fingerprint">
        Masuk dengan sidik jari atau wajah
      </Tombol>
      <p class="text-sm text-ink-2" role="status" data-kunci-kabar />
    </form>
  )
}
