import type { ButirPustaka } from '../../db/queries/skp/pustaka.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import type { BahanNaskah } from './bahan.ts'
import { remahSkp } from './halaman-skp.ts'
import { skpPaths } from './paths.ts'

export type IsiPustaka = {
  readonly bahan: BahanNaskah
  readonly kata: string
  readonly butir: readonly ButirPustaka[]
  readonly penolakan?: Pesan | undefined
}

/** Results that set SKP contain, to take into a draft; nobody's name is shown. */
export function pustakaPage(c: C, isi: IsiPustaka): Response {
  const { bahan, kata, butir, penolakan } = isi
  const skpId = bahan.skp.id
  return page(c, {
    judul: 'Pustaka hasil kerja',
    ...remahSkp(bahan, 'Pustaka hasil kerja'),
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul="Pustaka hasil kerja"
          konteks="Hasil kerja dari SKP yang sudah ditetapkan. Masukkan yang sesuai, lalu ubah kalimat dan targetnya."
        />
        <form method="get" action={url(skpPaths.pustaka, { skpId })} class="flex flex-wrap items-end gap-2">
          <IsianTeks
            nama="kata"
            label="Cari di semua jabatan"
            jenis="search"
            nilai={kata}
            contoh="imunisasi"
            maksimum={80}
          />
          <Tombol>Cari</Tombol>
        </form>
        {butir.length === 0 ? (
          <PanelKosong ikon="book-open" judul="Belum ada hasil kerja yang cocok">
            {kata
              ? 'Coba kata lain, atau kosongkan pencarian untuk melihat jabatan yang sama.'
              : 'Pustaka terisi sendiri dari SKP yang ditetapkan untuk jabatan yang sama.'}
          </PanelKosong>
        ) : (
          <Panel judul={kata ? `Hasil pencarian “${kata}”` : 'Jabatan yang sama'} rapat>
            <ul>
              {butir.map((satu) => (
                <Butir key={satu.rhkId} butir={satu} isi={isi} />
              ))}
            </ul>
          </Panel>
        )}
      </div>
    ),
  })
}

function Butir({ butir, isi }: { butir: ButirPustaka; isi: IsiPustaka }) {
  const { rhkId, uraian, jabatan, jumlah, indikator } = butir
  return (
    <li class="px-4 lg:px-5 py-4 border-b border-line last:border-0 grid lg:grid-cols-[minmax(0,1fr)_auto] gap-3">
      <div class="min-w-0">
        <p class="font-semibold wrap-anywhere">{uraian}</p>
        <p class="text-sm text-ink-2">{`${jabatan}, dipakai ${jumlah} SKP`}</p>
        <ul class="text-sm mt-2 grid gap-1">
          {indikator.map((iki) => (
            <li key={iki.uraian} class="wrap-anywhere">{`${iki.uraian}: ${iki.target}`}</li>
          ))}
        </ul>
      </div>
      <form
        method="post"
        action={url(skpPaths.pustaka, { skpId: isi.bahan.skp.id })}
        class="flex flex-wrap gap-2 items-start"
      >
        <input type="hidden" name="rhk" value={rhkId} />
        <input type="hidden" name="kata" value={isi.kata} />
        <Tombol name="jenis" value="utama" ikon="plus">
          Masukkan sebagai utama
        </Tombol>
        <Tombol ragam="polos" name="jenis" value="tambahan">
          Sebagai tambahan
        </Tombol>
      </form>
    </li>
  )
}
