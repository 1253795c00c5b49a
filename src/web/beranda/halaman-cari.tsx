import type { OrangDicari } from '../../db/queries/beranda/cari.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { Judul } from '../ui/judul.tsx'
import { KotakCari } from '../ui/kerangka.tsx'
import { Nama } from '../ui/nama.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { url } from '../url.ts'
import { berandaPaths } from './paths.ts'

export type KetentuanDicari = { readonly id: string; readonly judul: string; readonly kalimat: string }
type Isi = {
  readonly kata: string
  readonly orang: readonly OrangDicari[]
  readonly ketentuan: readonly KetentuanDicari[]
  readonly hariIni: string
}

export function cariPage(c: C, { kata, orang, ketentuan, hariIni }: Isi): Response {
  return page(c, {
    judul: 'Cari',
    aktif: '',
    children: (
      <div class="grid gap-5">
        <Judul judul={kata ? `Hasil untuk “${kata}”` : 'Cari'} konteks="Nama, NIP, atau ketentuan." />
        <KotakCari href={berandaPaths.cari} kata={kata} class="max-w-md" />
        {kata && orang.length === 0 && ketentuan.length === 0 && (
          <PanelKosong ikon="search" judul="Belum ada yang cocok">
            Coba sebagian nama, angka awal NIP, atau kata lain. Yang tampil hanya orang yang boleh Anda lihat.
          </PanelKosong>
        )}
        {orang.length > 0 && (
          <Panel judul="Pegawai" rapat>
            <ul class="divide-y divide-line">
              {orang.map((satu) => (
                <li key={satu.id} class="px-4 lg:px-5 py-3">
                  <Nama
                    nama={satu.nama}
                    rinci={`${satu.jabatan}, ${satu.unit}`}
                    href={url(paths.aktivitas.orangHari, { pegawaiId: satu.id, tanggal: hariIni })}
                  />
                </li>
              ))}
            </ul>
          </Panel>
        )}
        {ketentuan.length > 0 && (
          <Panel judul="Ketentuan" rapat>
            <ul class="divide-y divide-line">
              {ketentuan.map(({ id, judul, kalimat }) => (
                <li key={id} class="px-4 lg:px-5 py-3">
                  <a class="tautan" href={url(paths.ketentuan.tampil, { ketentuanId: id })}>
                    {judul}
                  </a>
                  <p class="text-sm text-ink-2 mt-0.5">{kalimat}</p>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    ),
  })
}
