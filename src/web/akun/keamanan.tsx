import type { ComponentChildren } from 'preact'
import { ChipLabel } from '../ui/chip.tsx'
import { Ikon, type NamaIkon } from '../ui/ikon.tsx'
import { Panel } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { akunPaths } from './paths.ts'

type Isi = { readonly isDuaLangkah: boolean; readonly jumlahKunci: number }

/** How one's own account is kept: the password, and what may come after it. */
export function Keamanan({ isDuaLangkah, jumlahKunci }: Isi) {
  return (
    <Panel judul="Keamanan" rapat>
      <ul class="divide-y divide-line">
        <Baris
          ikon="key-round"
          judul="Kata sandi"
          rinci="Sesudah diganti, perangkat lain diminta masuk lagi."
          aksi={<TombolTautan href={akunPaths.sandi}>Ganti kata sandi</TombolTautan>}
        />
        <Baris
          ikon="shield-check"
          judul="Masuk dua langkah"
          rinci="Kata sandi, lalu kode dari aplikasi di HP Anda."
          status={
            isDuaLangkah && (
              <ChipLabel nada="ok" ikon="circle-check">
                Menyala
              </ChipLabel>
            )
          }
          aksi={
            <TombolTautan href={akunPaths.duaLangkah}>
              {isDuaLangkah ? 'Atur langkah kedua' : 'Siapkan langkah kedua'}
            </TombolTautan>
          }
        />
        <Baris
          ikon="fingerprint"
          judul="Sidik jari atau wajah"
          rinci={
            jumlahKunci === 0
              ? 'Masuk tanpa mengetik kata sandi, dengan kunci layar perangkat Anda.'
              : `${jumlahKunci} perangkat terdaftar.`
          }
          aksi={
            <TombolTautan href={akunPaths.kunci}>
              {jumlahKunci === 0 ? 'Daftarkan perangkat' : 'Atur perangkat'}
            </TombolTautan>
          }
        />
      </ul>
    </Panel>
  )
}

type PropsBaris = {
  readonly ikon: NamaIkon
  readonly judul: string
  readonly rinci: string
  readonly status?: ComponentChildren
  readonly aksi: ComponentChildren
}

function Baris({ ikon, judul, rinci, status, aksi }: PropsBaris) {
  return (
    <li class="px-4 lg:px-5 py-3 flex flex-wrap items-center gap-3">
      <Ikon nama={ikon} class="text-ink-2" />
      <div class="min-w-0 flex-1 basis-56">
        <p class="text-sm font-semibold flex flex-wrap items-center gap-2">
          {judul}
          {status}
        </p>
        <p class="text-xs text-ink-2">{rinci}</p>
      </div>
      {aksi}
    </li>
  )
}
