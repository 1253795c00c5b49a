import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianTeks } from '../ui/isian.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { doorPage } from './bingkai.tsx'
import { masukPaths } from './paths.ts'
import { IsianTitipan, type Titipan } from './titipan.tsx'

type Isi = {
  readonly kembali: string
  readonly titipan?: Titipan | undefined
  readonly penolakan?: Pesan | undefined
}

/** The password was right; the code on the phone shows that it is its owner who types it. */
export function kodePage(c: C, { kembali, titipan, penolakan }: Isi): Response {
  return doorPage(c, {
    judul: 'Ketik kode dari HP Anda',
    status: penolakan ? 422 : 200,
    children: (
      <>
        <form method="post" action={masukPaths.kode} class="grid gap-4 mt-4">
          <p class="text-sm text-ink-2">
            Kata sandi sudah cocok. Buka aplikasi autentikator di HP Anda, lalu ketik kode untuk Kinerja.
          </p>
          {penolakan && <Penolakan {...penolakan} />}
          <Bawaan kembali={kembali} titipan={titipan} />
          <IsianTeks
            nama="kode"
            label="Kode 6 angka"
            inputmode="numeric"
            maksimum={7}
            wajib
            autocomplete="one-time-code"
          />
          <Tombol ragam="utama" penuh>
            Masuk
          </Tombol>
        </form>
        <details class="mt-5 text-sm">
          <summary class="tautan cursor-pointer">HP tidak ada? Pakai kode pemulihan</summary>
          <form method="post" action={masukPaths.kode} class="grid gap-4 mt-3">
            <Bawaan kembali={kembali} titipan={titipan} />
            <IsianTeks
              nama="kode"
              id="kode-pemulihan"
              label="Kode pemulihan"
              contoh="ABCD-2345"
              maksimum={20}
              wajib
              petunjuk="Salah satu dari 10 kode yang Anda simpan. Setiap kode berlaku sekali."
              autocomplete="off"
            />
            <Tombol penuh>Masuk dengan kode pemulihan</Tombol>
          </form>
          <p class="text-xs text-ink-2 mt-3">
            Kode pemulihan juga tidak ada? Hubungi BKPSDM untuk melepas langkah kedua akun Anda.
          </p>
        </details>
        <TombolTautan ragam="polos" penuh class="mt-4" href={masukPaths.masuk}>
          Kembali ke halaman masuk
        </TombolTautan>
      </>
    ),
  })
}

function Bawaan({ kembali, titipan }: Pick<Isi, 'kembali' | 'titipan'>) {
  return (
    <>
      <input type="hidden" name="kembali" value={kembali} />
      <IsianTitipan titipan={titipan} />
    </>
  )
}
