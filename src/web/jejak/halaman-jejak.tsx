import type { Catatan } from '../../db/queries/audit/cari.ts'
import { page } from '../halaman.tsx'
import { namaKunci } from '../kata.ts'
import { type C, kerja } from '../lingkungan.ts'
import { IsianPilih, IsianTanggal, IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { DaftarCatatan } from './daftar-catatan.tsx'
import { kataPeristiwa } from './kata-peristiwa.ts'
import { jejakPaths } from './paths.ts'
import { type IsianSaringan, saringanQuery } from './saringan.ts'

type Isi = {
  readonly saringan: IsianSaringan
  readonly daftar: readonly Catatan[]
  readonly berikutnya: number | undefined
  readonly jenis: readonly string[]
}

/** The audit log for the inspectorate: filtered, newest first, page by page. */
export function jejakPage(c: C, { saringan, daftar, berikutnya, jenis }: Isi): Response {
  const cari = saringanQuery(saringan)
  return page(c, {
    judul: 'Jejak audit',
    aktif: jejakPaths.jejak,
    children: (
      <div class="grid gap-5">
        <Judul
          judul="Jejak audit"
          konteks="Setiap perubahan data: siapa, kapan, sebelum dan sesudahnya. Tidak dapat diubah atau dihapus."
          aksi={
            <>
              <TombolTautan ikon="lock" href={jejakPaths.segel}>
                Segel
              </TombolTautan>
              <TombolTautan ikon="download" href={url(jejakPaths.unduh, {}, cari)} download>
                Unduh CSV
              </TombolTautan>
            </>
          }
        />
        <Saringan saringan={saringan} jenis={jenis} />
        {daftar.length === 0 ? (
          <PanelKosong ikon="search" judul="Tidak ada peristiwa yang cocok">
            Longgarkan saringan, misalnya rentang tanggalnya.
          </PanelKosong>
        ) : (
          <Panel judul="Peristiwa" rapat>
            <DaftarCatatan
              daftar={daftar}
              zona={kerja(c).instansi.zona}
              keterangan="Jejak audit, terbaru dahulu"
              riwayat={({ entitas, entitasId }) => url(jejakPaths.jejak, {}, { entitas, nomor: entitasId })}
            />
          </Panel>
        )}
        {berikutnya !== undefined && (
          <div>
            <TombolTautan
              ikon="chevron-right"
              href={url(jejakPaths.jejak, {}, { ...cari, sebelum: berikutnya })}
            >
              Lebih lama
            </TombolTautan>
          </div>
        )}
      </div>
    ),
  })
}

function Saringan({ saringan, jenis }: Pick<Isi, 'saringan' | 'jenis'>) {
  const entitas = [...new Set(jenis.map((satu) => satu.split('.')[0] ?? ''))]
  return (
    <Panel judul="Saring">
      <form method="get" action={jejakPaths.jejak} class="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        <IsianTeks nama="orang" label="Nama atau NIP" nilai={saringan.orang} autocomplete="off" />
        <IsianPilih
          nama="peristiwa"
          label="Peristiwa"
          kosong="Semua peristiwa"
          nilai={saringan.peristiwa}
          opsi={jenis.map((nilai) => ({ nilai, label: kataPeristiwa(nilai) }))}
        />
        <IsianPilih
          nama="entitas"
          label="Jenis catatan"
          kosong="Semua jenis"
          nilai={saringan.entitas}
          opsi={entitas.map((nilai) => ({ nilai, label: namaKunci(nilai) }))}
        />
        <IsianTeks nama="nomor" label="Nomor catatan" nilai={saringan.entitasId} autocomplete="off" />
        <IsianTanggal nama="dari" label="Dari tanggal" nilai={saringan.dari} />
        <IsianTanggal nama="sampai" label="Sampai tanggal" nilai={saringan.sampai} />
        <div class="flex flex-wrap gap-2 sm:col-span-full">
          <Tombol ragam="utama" ikon="search">
            Saring
          </Tombol>
          <TombolTautan ragam="polos" href={jejakPaths.jejak}>
            Hapus saringan
          </TombolTautan>
        </div>
      </form>
    </Panel>
  )
}
