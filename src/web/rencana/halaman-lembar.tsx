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
import { alamatMatriks, type MilikMatriks } from './milik-matriks.ts'
import { rencanaPaths } from './paths.ts'

export type IsiHalamanLembar = MilikMatriks & {
  readonly periksa?:
    | {
        readonly temuan: readonly TemuanSel[]
        readonly beda: readonly BedaTulisan[]
        /** The sheet itself, to be read once more when it is taken over. */
        readonly lembar: string
      }
    | undefined
  readonly penolakan?: Pesan | undefined
}

/** A whole matrix out to Excel and back: looked through first, taken over afterwards. */
export function lembarMatriksPage(c: C, isi: IsiHalamanLembar): Response {
  const { tahun, tim, periksa, penolakan } = isi
  const alamat = alamatMatriks(isi)
  const temuan = periksa?.temuan ?? []
  return page(c, {
    judul: 'Matriks lewat Excel',
    aktif: tim ? rencanaPaths.timKerja : rencanaPaths.matriks,
    status: penolakan || temuan.length > 0 ? 422 : 200,
    remah: [
      { label: tim ? `Matriks tim ${tim.nama}` : 'Matriks peran', href: alamat.matriks },
      { label: 'Lewat Excel' },
    ],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Matriks ${tim ? `tim ${tim.nama} ` : ''}${tahun} lewat Excel`}
          konteks="Unduh, bagi perannya di Excel, lalu unggah. Berkas diperiksa dulu sebelum mengubah matriks."
          aksi={
            <TombolTautan href={alamat.templat} ikon="download">
              Unduh Excel
            </TombolTautan>
          }
        />
        <HasilPeriksa {...isi} />
        <Panel judul="Unggah berkas">
          <form method="post" action={alamat.lembar} enctype="multipart/form-data" class="grid gap-3">
            <IsianBerkas
              nama="berkas"
              label="Berkas Excel atau CSV"
              petunjuk="Sel kosong menghapus perannya. Orang dan hasil kerja yang tidak ada di berkas tidak berubah."
              terima=".xlsx,.csv"
            />
            <div>
              <Tombol ragam={periksa && temuan.length === 0 ? 'garis' : 'utama'} ikon="upload">
                Periksa berkas
              </Tombol>
            </div>
          </form>
        </Panel>
      </div>
    ),
  })
}

function HasilPeriksa(isi: IsiHalamanLembar) {
  const { matriks, periksa } = isi
  if (!periksa) return null
  const { temuan, beda, lembar } = periksa
  if (temuan.length > 0) return <TemuanLembar temuan={temuan} />
  if (beda.length === 0) return <Kabar nada="ok">Isi berkas sama dengan matriks ini.</Kabar>
  return (
    <>
      <BedaVersi judul={`${beda.length} sel akan berubah`} daftar={beda} />
      <form method="post" action={alamatMatriks(isi).terapkan}>
        <input type="hidden" name="versi" value={matriks.versi} />
        <input type="hidden" name="lembar" value={lembar} />
        <Tombol ragam="utama">Terapkan ke matriks</Tombol>
      </form>
    </>
  )
}
