import type { TemuanSel } from '../../domain/skp/lembar/bacaan.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { BedaVersi } from '../ui/beda-versi.tsx'
import { IsianBerkas } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import type { BedaTulisan } from '../ui/konflik.tsx'
import { Panel } from '../ui/panel.tsx'
import { TemuanLembar } from '../ui/temuan-lembar.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import type { BahanNaskah } from './bahan.ts'
import { remahSkp } from './halaman-skp.ts'
import { skpPaths } from './paths.ts'

/** What a file was found to hold: cells to mend, or what it would change. */
export type Periksa = {
  readonly temuan: readonly TemuanSel[]
  readonly beda: readonly BedaTulisan[]
  /** The sheet itself, to be read once more when it is taken over. */
  readonly lembar: string
}

export type IsiHalamanLembar = {
  readonly bahan: BahanNaskah
  readonly periksa?: Periksa | undefined
  readonly penolakan?: Pesan | undefined
}

/** A whole SKP out to Excel and back: looked through first, taken over afterwards. */
export function lembarPage(c: C, isi: IsiHalamanLembar): Response {
  const { bahan, periksa, penolakan } = isi
  const { skp, bolehMenulis } = bahan
  const temuan = periksa?.temuan ?? []
  return page(c, {
    judul: 'SKP lewat Excel',
    ...remahSkp(bahan, 'Lewat Excel'),
    status: penolakan || temuan.length > 0 ? 422 : 200,
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`SKP ${skp.tahun} lewat Excel`}
          konteks="Unduh, isi di Excel, lalu unggah. Berkas diperiksa dulu sebelum mengubah SKP."
          aksi={
            <TombolTautan href={url(skpPaths.templat, { skpId: skp.id })} ikon="download">
              Unduh Excel
            </TombolTautan>
          }
        />
        {periksa && <HasilPeriksa periksa={periksa} bahan={bahan} />}
        {bolehMenulis ? (
          <Panel judul="Unggah berkas">
            <form
              method="post"
              action={url(skpPaths.lembar, { skpId: skp.id })}
              enctype="multipart/form-data"
              class="grid gap-3"
            >
              <IsianBerkas
                nama="berkas"
                label="Berkas Excel atau CSV"
                petunjuk="Hasil kerja di berkas menggantikan yang ada. Bagian yang tidak ada di berkas tidak berubah."
                terima=".xlsx,.csv"
              />
              <div>
                <Tombol ragam={periksa && temuan.length === 0 ? 'garis' : 'utama'} ikon="upload">
                  Periksa berkas
                </Tombol>
              </div>
            </form>
          </Panel>
        ) : (
          <Kabar nada="mute">SKP ini tidak sedang ditulis. Mulai revisi dulu bila isinya perlu diubah.</Kabar>
        )}
      </div>
    ),
  })
}

function HasilPeriksa({ periksa, bahan }: { periksa: Periksa; bahan: BahanNaskah }) {
  const { temuan, beda, lembar } = periksa
  if (temuan.length > 0) return <TemuanLembar temuan={temuan} />
  if (beda.length === 0) return <Kabar nada="ok">Isi berkas sama dengan SKP ini.</Kabar>
  return (
    <>
      <BedaVersi judul={`${beda.length} bagian akan berubah`} daftar={beda} />
      <form method="post" action={url(skpPaths.terapkanLembar, { skpId: bahan.skp.id })}>
        <input type="hidden" name="versi" value={bahan.skp.versi} />
        <input type="hidden" name="lembar" value={lembar} />
        <Tombol ragam="utama">Terapkan ke SKP</Tombol>
      </form>
    </>
  )
}
