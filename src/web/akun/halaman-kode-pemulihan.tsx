import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { Judul } from '../ui/judul.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { akunPaths } from './paths.ts'

type Isi = { readonly judul: string; readonly kode: readonly string[] }

/** The only time that the recovery codes stand anywhere: to be printed or kept as a file. */
export function kodePemulihanPage(c: C, { judul, kode }: Isi): Response {
  return page(c, {
    judul,
    aktif: akunPaths.milikku,
    remah: [{ label: 'Akun saya', href: akunPaths.milikku }, { label: 'Kode pemulihan' }],
    children: (
      <div class="grid gap-5 max-w-2xl">
        <Judul judul={judul} konteks="Simpan 10 kode pemulihan ini sebelum Anda menutup halaman." />
        <Kabar nada="warn" judul="Kode ini hanya ditampilkan sekali">
          <p>Cetak halaman ini atau unduh berkasnya. Simpan di tempat yang aman, bukan di HP yang sama.</p>
        </Kabar>
        <Panel judul="Kode pemulihan">
          <ol class="grid grid-cols-2 gap-x-6 gap-y-2 font-mono text-base font-semibold max-w-sm">
            {kode.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ol>
          <p class="text-sm text-ink-2 mt-4">Setiap kode menggantikan kode dari HP, satu kali.</p>
        </Panel>
        <div class="flex flex-wrap gap-2 no-print">
          <TombolTautan ragam="utama" href={akunPaths.milikku}>
            Kode sudah saya simpan
          </TombolTautan>
          <TombolTautan ikon="download" href={berkas(kode)} download>
            Unduh kode
          </TombolTautan>
        </div>
      </div>
    ),
  })
}

/** The file lies in the page itself: the server does not keep the codes to send them once more. */
function berkas(kode: readonly string[]): string {
  const isi = ['Kode pemulihan akun Kinerja', 'Setiap kode berlaku satu kali.', '', ...kode, ''].join('\r\n')

  return `data:text/plain;charset=utf-8,${encodeURIComponent(isi)}`
}
