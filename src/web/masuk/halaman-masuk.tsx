import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianTeks } from '../ui/isian.tsx'
import { IsianSandi } from '../ui/isian-sandi.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Centang } from '../ui/pilihan.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { doorPage, type StatusMasuk } from './bingkai.tsx'
import { masukPaths } from './paths.ts'
import { IsianTitipan, type Titipan } from './titipan.tsx'
import { TombolKunci } from './tombol-kunci.tsx'

type Isi = {
  readonly status?: StatusMasuk
  readonly kembali?: string | undefined
  readonly titipan?: Titipan | undefined
  readonly pengguna?: string | undefined
  readonly bersama?: boolean | undefined
  readonly galatPengguna?: string | undefined
  readonly penolakan?: Pesan | undefined
}

/** Signing in; what an expired form had typed stays in the page. */
export function loginPage(c: C, isi: Isi): Response {
  const { status = 200, kembali = '/', titipan, pengguna, bersama, galatPengguna, penolakan } = isi

  return doorPage(c, {
    judul: 'Masuk',
    status,
    children: (
      <>
        <form method="post" action={masukPaths.masuk} class="grid gap-4 mt-5">
          {titipan && <SesiBerakhir />}
          {penolakan && <Penolakan {...penolakan} />}
          <input type="hidden" name="kembali" value={kembali} />
          <IsianTitipan titipan={titipan} />
          <IsianTeks
            nama="pengguna"
            label="NIP atau nama akun"
            nilai={pengguna}
            galat={galatPengguna}
            wajib
            autocomplete="username"
          />
          <IsianSandi
            nama="sandi"
            label="Kata sandi"
            wajib
            autocomplete="current-password"
            kanan={
              <a class="tautan text-xs" href={masukPaths.aktivasi}>
                Lupa kata sandi
              </a>
            }
          />
          <Centang
            nama="bersama"
            label="Perangkat ini dipakai bersama"
            rinci="Anda keluar saat peramban ditutup."
            tercentang={bersama}
          />
          <Tombol ragam="utama" penuh>
            Masuk
          </Tombol>
        </form>
        <TombolKunci
          aksi={masukPaths.kunci}
          tanya={masukPaths.kunciTanya}
          kembali={kembali}
          titipan={titipan}
        />
        <TombolSso c={c} kembali={kembali} />
        <BelumBisaMasuk />
      </>
    ),
  })
}

function SesiBerakhir() {
  return (
    <Penolakan
      apa="Sesi Anda berakhir."
      mengapa="Yang Anda ketik masih tersimpan di halaman ini."
      lalu="Masuk lagi, lalu lanjutkan kiriman Anda."
    />
  )
}

/** Only where the city has one. */
function TombolSso({ c, kembali }: { c: C; kembali: string }) {
  const { sso } = c.get('instansi').auth
  if (!sso) return null
  return (
    <TombolTautan penuh class="mt-3" ikon="landmark" href={url(masukPaths.sso, {}, { kembali })}>
      {`Masuk dengan ${sso.nama}`}
    </TombolTautan>
  )
}

export function BelumBisaMasuk() {
  return (
    <p class="text-xs text-ink-2 mt-6">
      Punya slip aktivasi?{' '}
      <a class="tautan" href={masukPaths.aktivasi}>
        Aktifkan akun
      </a>
      . Belum bisa masuk? Hubungi admin perangkat daerah Anda, atau BKPSDM.
    </p>
  )
}
