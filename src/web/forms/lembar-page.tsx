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
import type { ButirRemah } from '../ui/remah.tsx'
import { TemuanLembar } from '../ui/temuan-lembar.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'

/** What a sheet was found to hold: cells to mend, or what it would change. */
export type PeriksaLembar = {
  readonly temuan: readonly TemuanSel[]
  readonly beda: readonly BedaTulisan[]
  /** The sheet itself, to be read once more when it is taken over. */
  readonly lembar: string
}

export type IsiLembar = {
  readonly judul: string
  readonly konteks: string
  readonly aktif: string
  readonly remah: readonly ButirRemah[]
  readonly unduh: string
  readonly unggah: string
  readonly terapkan: string
  /** What the sheet is of ("matriks"), and what its changes are counted in ("sel"). */
  readonly hal: string
  readonly bagian: string
  readonly petunjuk: string
  readonly versi: number
  /** Why nothing can be brought in now. */
  readonly terkunci?: string | undefined
  readonly periksa?: PeriksaLembar | undefined
  readonly penolakan?: Pesan | undefined
}

/** Something out to Excel and back: looked through first, taken over afterwards. */
export function lembarPage(c: C, isi: IsiLembar): Response {
  const { periksa, penolakan } = isi
  const adaTemuan = (periksa?.temuan.length ?? 0) > 0
  return page(c, {
    judul: isi.judul,
    aktif: isi.aktif,
    remah: isi.remah,
    status: penolakan || adaTemuan ? 422 : 200,
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={isi.judul}
          konteks={isi.konteks}
          aksi={
            <TombolTautan href={isi.unduh} ikon="download">
              Unduh Excel
            </TombolTautan>
          }
        />
        {periksa && <HasilPeriksa isi={isi} periksa={periksa} />}
        {isi.terkunci ? <Kabar nada="mute">{isi.terkunci}</Kabar> : <Unggah {...isi} />}
      </div>
    ),
  })
}

function Unggah({ unggah, petunjuk, periksa }: IsiLembar) {
  return (
    <Panel judul="Unggah berkas">
      <form method="post" action={unggah} enctype="multipart/form-data" class="grid gap-3">
        <IsianBerkas nama="berkas" label="Berkas Excel atau CSV" petunjuk={petunjuk} terima=".xlsx,.csv" />
        <div>
          <Tombol ragam={periksa && periksa.temuan.length === 0 ? 'garis' : 'utama'} ikon="upload">
            Periksa berkas
          </Tombol>
        </div>
      </form>
    </Panel>
  )
}

function HasilPeriksa({ isi, periksa }: { isi: IsiLembar; periksa: PeriksaLembar }) {
  const { temuan, beda, lembar } = periksa
  if (temuan.length > 0) return <TemuanLembar temuan={temuan} />
  if (beda.length === 0) return <Kabar nada="ok">{`Isi berkas sama dengan ${isi.hal} ini.`}</Kabar>
  return (
    <>
      <BedaVersi judul={`${beda.length} ${isi.bagian} akan berubah`} daftar={beda} />
      <form method="post" action={isi.terapkan}>
        <input type="hidden" name="versi" value={isi.versi} />
        <input type="hidden" name="lembar" value={lembar} />
        <Tombol ragam="utama">{`Terapkan ke ${isi.hal}`}</Tombol>
      </form>
    </>
  )
}
