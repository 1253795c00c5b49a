import { formatRahasia } from '../../domain/akun/kode-masuk.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { KodeQr } from './kode-qr.tsx'
import { akunPaths } from './paths.ts'

export type KeadaanDuaLangkah = { readonly isWajib: boolean } & (
  | { readonly tahap: 'mati' }
  | { readonly tahap: 'menunggu'; readonly rahasia: string; readonly tautan: string }
  | { readonly tahap: 'nyala'; readonly sisaKode: number }
)

type Isi = KeadaanDuaLangkah & { readonly penolakan?: Pesan | undefined }

const JUDUL = 'Masuk dua langkah'

/** The second step of one's own account: what it is, setting it up, and what there is when it is on. */
export function duaLangkahPage(c: C, isi: Isi): Response {
  const { penolakan, isWajib, tahap } = isi
  return page(c, {
    judul: JUDUL,
    aktif: akunPaths.milikku,
    remah: [{ label: 'Akun saya', href: akunPaths.milikku }, { label: JUDUL }],
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5 max-w-2xl">
        <Judul
          judul={JUDUL}
          konteks="Sesudah kata sandi, Anda mengetik kode dari aplikasi di HP Anda."
          status={
            tahap === 'nyala' && (
              <ChipLabel nada="ok" ikon="shield-check">
                Menyala
              </ChipLabel>
            )
          }
        />
        {isWajib && tahap !== 'nyala' && (
          <Kabar nada="warn" judul="Peran Anda memerlukan langkah kedua">
            <p>Instansi mewajibkannya. Halaman lain terbuka sesudah Anda menyalakannya.</p>
          </Kabar>
        )}
        {penolakan && <Penolakan {...penolakan} />}
        {tahap === 'mati' && <Mati />}
        {tahap === 'menunggu' && <Menunggu rahasia={isi.rahasia} tautan={isi.tautan} />}
        {tahap === 'nyala' && <Nyala sisaKode={isi.sisaKode} isWajib={isWajib} />}
      </div>
    ),
  })
}

function Mati() {
  return (
    <Panel judul="Siapkan aplikasi autentikator">
      <p class="text-sm">
        Pasang aplikasi autentikator di HP Anda, misalnya Google Authenticator, Microsoft Authenticator, atau
        Aegis. Kodenya muncul juga tanpa sinyal.
      </p>
      <p class="text-sm mt-2">Orang yang mengetahui kata sandi Anda tetap tidak dapat masuk tanpa HP itu.</p>
      <form method="post" action={akunPaths.duaLangkahMulai} class="mt-4 flex flex-wrap gap-2">
        <Tombol ragam="utama" ikon="qr-code">
          Nyalakan masuk dua langkah
        </Tombol>
      </form>
    </Panel>
  )
}

function Menunggu({ rahasia, tautan }: { rahasia: string; tautan: string }) {
  return (
    <Panel judul="Hubungkan aplikasi, lalu ketik kodenya">
      <div class="grid gap-5 sm:grid-cols-[14rem_1fr]">
        <KodeQr isi={tautan} label="Kode QR untuk aplikasi autentikator" />
        <div class="grid gap-4 content-start min-w-0">
          <div>
            <p class="text-sm">Pindai kode QR dengan aplikasi autentikator. Atau ketik kunci ini di sana:</p>
            <p class="font-mono text-sm font-semibold mt-2 break-words select-all" data-rahasia>
              {formatRahasia(rahasia)}
            </p>
            <p class="text-xs text-ink-2 mt-1">
              Sedang membuka halaman ini di HP?{' '}
              <a class="tautan" href={tautan}>
                Buka di aplikasi autentikator
              </a>
            </p>
          </div>
          <form method="post" action={akunPaths.duaLangkahPastikan} class="grid gap-4">
            <IsianTeks
              nama="kode"
              label="Kode 6 angka dari aplikasi"
              inputmode="numeric"
              maksimum={7}
              wajib
              autocomplete="one-time-code"
            />
            <div class="flex flex-wrap gap-2">
              <Tombol ragam="utama">Nyalakan</Tombol>
              <TombolTautan ragam="polos" href={akunPaths.milikku}>
                Nanti saja
              </TombolTautan>
            </div>
          </form>
        </div>
      </div>
    </Panel>
  )
}

function Nyala({ sisaKode, isWajib }: { sisaKode: number; isWajib: boolean }) {
  return (
    <>
      <Panel judul="Kode pemulihan">
        <p class="text-sm">
          {`Tersisa ${sisaKode} kode pemulihan. Kode ini dipakai bila HP Anda hilang atau rusak.`}
        </p>
        <div class="mt-3">
          <Konfirmasi
            pemicu="Buat 10 kode baru"
            akibat="Kode pemulihan yang lama tidak berlaku lagi."
            aksi={akunPaths.kodePemulihan}
            ragam="utama"
          />
        </div>
      </Panel>
      <Panel judul="Ganti HP atau berhenti">
        {isWajib ? (
          <p class="text-sm">
            Instansi mewajibkan langkah kedua bagi peran Anda. HP hilang? Minta BKPSDM melepasnya, lalu
            siapkan lagi.
          </p>
        ) : (
          <>
            <p class="text-sm">Ganti HP? Matikan, lalu nyalakan lagi dengan HP yang baru.</p>
            <div class="mt-3">
              <Konfirmasi
                pemicu="Matikan masuk dua langkah"
                akibat="Sesudah ini kata sandi saja sudah cukup untuk masuk."
                aksi={akunPaths.duaLangkahMatikan}
              />
            </div>
          </>
        )}
      </Panel>
    </>
  )
}
