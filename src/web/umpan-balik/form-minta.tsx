import type { CalonPenerima } from '../../db/queries/umpan-balik/umpan-balik.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import { PANJANG } from '../../domain/teks.ts'
import type { IsianTerketik } from '../forms/isian.ts'
import { IsianPanjang, IsianPilih } from '../ui/isian.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { umpanBalikPaths } from './paths.ts'

type Props = {
  readonly pegawaiId: string
  readonly rekan: readonly CalonPenerima[]
  readonly rhk: readonly { readonly id: string; readonly uraian: string }[]
  readonly berlakuHari: number
  readonly tulisan: IsianTerketik
}

/** Asks one colleague, about a result, a value or the work as a whole. */
export function FormMinta({ pegawaiId, rekan, rhk, berlakuHari, tulisan }: Props) {
  if (rekan.length === 0) return null
  return (
    <Panel judul="Minta kepada rekan" id="minta">
      <form method="post" action={url(umpanBalikPaths.minta, { pegawaiId })} class="grid gap-4">
        <IsianPilih
          nama="diminta"
          label="Rekan"
          kosong="Pilih rekan"
          nilai={tulisan.diminta}
          opsi={rekan.map((satu) => ({
            nilai: satu.pegawaiId,
            label: satu.jabatan ? `${satu.nama}, ${satu.jabatan}` : satu.nama,
          }))}
        />
        <IsianPilih
          nama="tentang"
          label="Tentang"
          kosong="Kerja secara umum"
          nilai={tulisan.tentang}
          opsi={[
            ...rhk.map(({ id, uraian }) => ({ nilai: `rhk:${id}`, label: `Hasil kerja: ${uraian}` })),
            ...PERILAKU_KERJA.map(({ nilai, nama }) => ({
              nilai: `nilai:${nilai}`,
              label: `Perilaku: ${nama}`,
            })),
          ]}
        />
        <IsianPanjang
          nama="pesan"
          label="Pesan"
          petunjuk="Apa yang ingin Anda ketahui."
          wajib={false}
          nilai={tulisan.pesan}
          baris={2}
          maksimum={PANJANG.keterangan}
        />
        <p class="text-sm text-ink-2">
          {`Ia menjawab di aplikasi dalam ${berlakuHari} hari, dengan namanya, atau melewatinya.`}
        </p>
        <div>
          <Tombol ragam="utama" ikon="send">
            Kirim permintaan
          </Tombol>
        </div>
      </form>
    </Panel>
  )
}
