import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianTanggal, IsianTeks } from '../ui/isian.tsx'
import { IsianSandiBaru } from '../ui/isian-sandi.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { doorPage, type StatusMasuk } from './bingkai.tsx'
import { masukPaths } from './paths.ts'

export type GalatAktivasi = {
  readonly [nama in 'pengguna' | 'kode' | 'sandi' | 'sandiUlang']?: string | undefined
}

type Isi = {
  readonly status?: StatusMasuk
  readonly pengguna?: string
  readonly lahir?: string
  readonly kode?: string
  readonly galat?: GalatAktivasi
  readonly penolakan?: Pesan | undefined
}

/** The holder of a slip chooses a password. */
export function activationPage(c: C, isi: Isi): Response {
  const { status = 200, pengguna, lahir, kode, galat = {}, penolakan } = isi

  return doorPage(c, {
    judul: 'Aktifkan akun',
    status,
    children: (
      <>
        <p class="text-sm text-ink-2 mt-2">
          Siapkan slip aktivasi dari admin perangkat daerah Anda. Lupa kata sandi? Minta slip baru kepadanya.
        </p>
        <form method="post" action={masukPaths.aktivasi} class="grid gap-4 mt-5">
          {penolakan && <Penolakan {...penolakan} />}
          <IsianTeks
            nama="pengguna"
            label="NIP atau nama akun"
            nilai={pengguna}
            galat={galat.pengguna}
            wajib
            autocomplete="username"
          />
          <IsianTanggal
            nama="lahir"
            label="Tanggal lahir"
            nilai={lahir}
            petunjuk="Kosongkan bila akun Anda tanpa NIP."
          />
          <IsianTeks
            nama="kode"
            label="Kode di slip"
            nilai={kode}
            galat={galat.kode}
            contoh="ABCD-2345"
            maksimum={20}
            wajib
            autocomplete="one-time-code"
          />
          <IsianSandiBaru galat={galat} />
          <Tombol ragam="utama" penuh>
            Aktifkan dan masuk
          </Tombol>
        </form>
        <p class="text-xs text-ink-2 mt-6">
          Akun sudah aktif?{' '}
          <a class="tautan" href={masukPaths.masuk}>
            Masuk
          </a>
        </p>
      </>
    ),
  })
}
