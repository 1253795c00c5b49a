import { type C, pelaku } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianSandi } from '../ui/isian-sandi.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Nama } from '../ui/nama.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { doorPage, type StatusMasuk } from './bingkai.tsx'
import { masukPaths } from './paths.ts'
import { IsianTitipan, type Titipan } from './titipan.tsx'
import { TombolKunci } from './tombol-kunci.tsx'

type Isi = {
  readonly status?: StatusMasuk
  readonly kembali: string
  readonly titipan?: Titipan | undefined
  readonly penolakan?: Pesan | undefined
}

/** Asks for the password once more before a sensitive act. */
export function reenterPage(c: C, { status = 200, kembali, titipan, penolakan }: Isi): Response {
  const { nama, jabatan } = pelaku(c)

  return doorPage(c, {
    judul: 'Ketik kata sandi sekali lagi',
    status,
    children: (
      <>
        <form method="post" action={masukPaths.ulang} class="grid gap-4 mt-4">
          <p class="text-sm text-ink-2">Langkah berikutnya penting, jadi kami pastikan ini memang Anda.</p>
          <Nama nama={nama} rinci={jabatan} />
          {penolakan && <Penolakan {...penolakan} />}
          <input type="hidden" name="kembali" value={kembali} />
          <IsianTitipan titipan={titipan} />
          <IsianSandi nama="sandi" label="Kata sandi" wajib autocomplete="current-password" />
          <Tombol ragam="utama" penuh>
            Lanjutkan
          </Tombol>
        </form>
        <TombolKunci
          aksi={masukPaths.ulangKunci}
          tanya={masukPaths.kunciTanya}
          kembali={kembali}
          titipan={titipan}
        />
        <TombolTautan ragam="polos" penuh class="mt-3" href="/">
          Batal, ke beranda
        </TombolTautan>
      </>
    ),
  })
}
