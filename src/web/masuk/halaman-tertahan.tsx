import type { C } from '../lingkungan.ts'
import { tulisMenitLagi, tulisSampai } from '../saat.ts'
import { Kabar } from '../ui/kabar.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { doorPage } from './bingkai.tsx'
import { masukPaths } from './paths.ts'
import { IsianTitipan, type Titipan } from './titipan.tsx'

type Terkunci = {
  readonly sampai: Temporal.Instant
  readonly kembali: string
  readonly titipan: Titipan | undefined
}

/** Too many wrong passwords: until when, and what to do meanwhile. */
export function lockedPage(c: C, { sampai, kembali, titipan }: Terkunci): Response {
  return doorPage(c, {
    judul: 'Akun terkunci sementara',
    status: 423,
    children: (
      <div class="grid gap-4 mt-4">
        <Kabar nada="warn" ikon="lock" role="alert">
          <p>
            <strong class="font-semibold">{`Terkunci sampai ${tulisSampai(c, sampai)}`}</strong>
            {`, ${tulisMenitLagi(c, sampai)}, karena kata sandi beberapa kali salah.`}
          </p>
        </Kabar>
        <p class="text-sm">
          Ingat kata sandinya? Tunggu sampai kunci terbuka, lalu coba lagi. Lupa, atau bukan Anda yang
          mencoba? Hubungi admin perangkat daerah Anda.
        </p>
        {titipan ? (
          <form method="post" action={masukPaths.masuk} class="grid gap-2">
            <IsianTitipan titipan={titipan} />
            <p class="text-sm text-ink-2">Yang Anda ketik masih tersimpan di halaman ini.</p>
            <button class="btn btn-garis btn-block" type="submit">
              Coba masuk lagi
            </button>
          </form>
        ) : (
          <TombolTautan penuh href={url(masukPaths.masuk, {}, { kembali })}>
            Coba masuk lagi
          </TombolTautan>
        )}
      </div>
    ),
  })
}

type Ramai = { readonly sampai: Temporal.Instant | undefined; readonly titipan: Titipan | undefined }

/** Too many attempts from one network, or more people at once than passwords can be looked at. */
export function busyPage(c: C, { sampai, titipan }: Ramai): Response {
  const tunggu = sampai
    ? `Coba lagi ${tulisSampai(c, sampai)}, ${tulisMenitLagi(c, sampai)}.`
    : 'Coba lagi sebentar lagi.'

  return doorPage(c, {
    judul: 'Tunggu sebentar',
    status: 429,
    children: (
      <div class="grid gap-4 mt-4">
        <Kabar nada="warn" ikon="hourglass" role="alert">
          <p>
            <strong class="font-semibold">
              {sampai ? 'Terlalu banyak percobaan dari jaringan ini.' : 'Sedang banyak yang masuk bersamaan.'}
            </strong>{' '}
            {tunggu}
          </p>
        </Kabar>
        <p class="text-sm">Yang sudah masuk tetap dapat bekerja. Anda juga dapat memakai jaringan lain.</p>
        <form method="post" action={masukPaths.masuk} class="grid">
          <IsianTitipan titipan={titipan} />
          <button class="btn btn-garis btn-block" type="submit">
            Coba masuk lagi
          </button>
        </form>
      </div>
    ),
  })
}
