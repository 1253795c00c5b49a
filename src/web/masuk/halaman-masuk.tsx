import { kota, send, temaDari } from '../halaman.tsx'
import { baca, type C } from '../lingkungan.ts'
import { HalamanMasuk } from '../ui/halaman-masuk.tsx'
import { IsianTeks } from '../ui/isian.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisHariTanggal } from '../ui/tulis.ts'
import { masukPaths } from './paths.ts'

/** What an expired form had typed, carried through the login. */
export type Titipan = { readonly tujuan: string; readonly isi: readonly (readonly [string, string])[] }

type Isi = {
  readonly status?: 200 | 401 | 422 | 423 | 429
  readonly kembali?: string | undefined
  readonly titipan?: Titipan | undefined
  readonly pengguna?: string | undefined
  readonly galat?: { readonly apa: string; readonly mengapa: string; readonly lalu?: string } | undefined
}

export function loginPage(c: C, { status = 200, kembali = '/', titipan, pengguna, galat }: Isi): Response {
  const { now, instansi } = baca(c)
  const hari = tulisHariTanggal(now.toZonedDateTimeISO(instansi.zona).toPlainDate().toString())

  return send(
    c,
    <HalamanMasuk
      judul="Masuk"
      kota={kota(c)}
      tema={temaDari(c)}
      pemerintah={instansi.pemerintah}
      hari={hari}
      keadaan="Semua layanan berjalan"
      kabar={[
        {
          ikon: 'shield-check',
          judul: 'Tenggat ikut mundur bila sistem terganggu.',
          rinci: 'Gangguan dicatat dan terlihat semua orang.',
        },
      ]}
    >
      <form method="post" action={masukPaths.masuk} class="grid gap-4 mt-5">
        {galat && <Penolakan {...galat} />}
        {titipan && !galat && (
          <Penolakan
            apa="Sesi Anda berakhir."
            mengapa="Yang Anda ketik tersimpan di halaman ini."
            lalu="Masuk lagi untuk melanjutkan pengiriman."
          />
        )}
        <input type="hidden" name="kembali" value={kembali} />
        {titipan && <input type="hidden" name="titipan" value={JSON.stringify(titipan)} />}
        <IsianTeks
          nama="pengguna"
          label="NIP atau nama akun"
          nilai={pengguna}
          wajib
          autocomplete="username"
        />
        <IsianTeks nama="sandi" label="Kata sandi" jenis="password" wajib autocomplete="current-password" />
        <Tombol ragam="utama" penuh>
          Masuk
        </Tombol>
      </form>
    </HalamanMasuk>,
    status,
  )
}
