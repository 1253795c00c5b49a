import { KETENTUAN_BERLAKU, type KetentuanBerlaku } from '../../domain/ketentuan-berlaku.ts'
import { publicPage } from '../bingkai-umum.tsx'
import { NAMA_TOPIK } from '../kata.ts'
import type { C } from '../lingkungan.ts'
import { Chip } from '../ui/chip.tsx'
import { IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { ketentuanPaths } from './paths.ts'

const DIJALANKAN = KETENTUAN_BERLAKU.filter((satu) => !satu.isBelumDijalankan).length
const BELUM = KETENTUAN_BERLAKU.length - DIJALANKAN

/** Every provision in force by topic, or those that hold every word looked for. */
export function daftarPage(c: C, cari: string): Response {
  const cocok = KETENTUAN_BERLAKU.filter((satu) => matches(satu, cari))
  const topik = [...new Set(cocok.map((satu) => satu.topik))]

  return publicPage(c, {
    judul: 'Ketentuan',
    aktif: ketentuanPaths.daftar,
    children: (
      <div class="grid gap-6">
        <Judul
          judul="Ketentuan yang dijalankan sistem ini"
          konteks={`${DIJALANKAN} ketentuan, masing-masing dengan pasal dan contoh yang selalu diuji.${BELUM > 0 ? ` ${BELUM} lagi sudah ditulis dan ditandai belum dijalankan.` : ''}`}
        />
        <form method="get" action={ketentuanPaths.daftar} class="flex items-end gap-2 max-w-xl">
          <IsianTeks nama="cari" label="Cari ketentuan" jenis="search" nilai={cari} class="grow" />
          <Tombol ikon="search">Cari</Tombol>
        </form>
        {cocok.length === 0 && (
          <PanelKosong ikon="search" judul={`Tidak ada ketentuan tentang “${cari}”`}>
            Coba kata lain, misalnya predikat, jam kerja, atau kata sandi.
          </PanelKosong>
        )}
        {topik.map((nama) => (
          <Panel key={nama} id={nama} judul={NAMA_TOPIK[nama] ?? nama} rapat>
            <ul class="divide-y divide-line">
              {cocok
                .filter((satu) => satu.topik === nama)
                .map((satu) => (
                  <Butir key={satu.id} satu={satu} />
                ))}
            </ul>
          </Panel>
        ))}
      </div>
    ),
  })
}

function Butir({ satu }: { satu: KetentuanBerlaku }) {
  const versi = satu.versi.at(-1)
  return (
    <li class="px-4 lg:px-5 py-3.5 grid gap-1">
      <h3 class="text-base font-semibold">
        <a class="tautan" href={url(ketentuanPaths.tampil, { ketentuanId: satu.id })}>
          {satu.judul}
        </a>
        {satu.isBelumDijalankan && <Chip status="Belum dijalankan" class="ml-2" />}
      </h3>
      <p class="text-sm max-w-3xl">{satu.kalimat}</p>
      {versi && <p class="text-xs text-ink-2">{`${versi.dasar.peraturan}, ${versi.dasar.pasal}`}</p>}
    </li>
  )
}

function matches({ judul, kalimat, topik, versi }: KetentuanBerlaku, cari: string): boolean {
  const dasar = versi.map((satu) => `${satu.dasar.peraturan} ${satu.dasar.pasal}`)
  const teks = [judul, kalimat, NAMA_TOPIK[topik] ?? topik, ...dasar].join(' ').toLowerCase()

  return cari
    .toLowerCase()
    .split(/\s+/)
    .every((kata) => teks.includes(kata))
}
