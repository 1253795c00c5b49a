import type { CalonPenerima } from '../../db/queries/umpan-balik/umpan-balik.ts'
import {
  type JenisUmpanBalik,
  NAMA_BENTUK_UMPAN_BALIK,
  NAMA_JENIS_UMPAN_BALIK,
  NAMA_LANJUTAN_UMPAN_BALIK,
} from '../../domain/umpan-balik/umpan-balik.ts'
import type { IsianUmpanBalik } from '../../usecases/umpan-balik/give-umpan-balik.ts'
import { opsiDari } from '../forms/isian.ts'
import { page } from '../halaman.tsx'
import { type C, pelaku } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPilih } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Segmen } from '../ui/pilihan.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { BagianUcapan } from './bagian-ucapan.tsx'
import { umpanBalikPaths } from './paths.ts'

const REMAH = { label: 'Umpan balik', href: umpanBalikPaths.milikku }

/** First: to whom. A list of the people one works with. */
export function pilihPage(c: C, calon: readonly CalonPenerima[]): Response {
  return page(c, {
    judul: 'Tulis umpan balik',
    aktif: umpanBalikPaths.milikku,
    remah: [REMAH, { label: 'Tulis' }],
    children: (
      <div class="grid gap-5 max-w-2xl">
        <Judul judul="Untuk siapa umpan balik ini?" konteks="Rekan seunit, pimpinan, atau bawahan Anda." />
        {calon.length === 0 ? (
          <PanelKosong ikon="users" judul="Belum ada rekan yang tercatat">
            Rekan tampil di sini setelah Anda ditempatkan pada sebuah unit.
          </PanelKosong>
        ) : (
          <Panel>
            <form method="get" action={umpanBalikPaths.tulis} class="grid gap-4">
              <IsianPilih
                nama="kepada"
                label="Penerima"
                wajib
                kosong="Pilih penerima"
                opsi={calon.map(({ pegawaiId, nama, jabatan }) => ({
                  nilai: pegawaiId,
                  label: jabatan ? `${nama}, ${jabatan}` : nama,
                }))}
              />
              <div>
                <Tombol ragam="utama">Lanjutkan</Tombol>
              </div>
            </form>
          </Panel>
        )}
      </div>
    ),
  })
}

export type IsiTulis = {
  readonly isian: IsianUmpanBalik
  readonly penerima: CalonPenerima
  readonly sebagai: JenisUmpanBalik
  readonly rhk: readonly { readonly id: string; readonly uraian: string }[]
  readonly hurufPalingBanyak: number
  readonly penolakan?: Pesan | undefined
}

/** Then: what about, of which kind, and the words. */
export function tulisPage(c: C, isi: IsiTulis): Response {
  const { isian, penerima, sebagai, rhk, penolakan } = isi
  return page(c, {
    judul: `Umpan balik untuk ${penerima.nama}`,
    aktif: umpanBalikPaths.milikku,
    status: penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [REMAH, { label: penerima.nama }],
    children: (
      <div class="grid gap-5 max-w-2xl">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Umpan balik untuk ${penerima.nama}`}
          konteks={`${penerima.jabatan}. Anda menulis sebagai ${NAMA_JENIS_UMPAN_BALIK[sebagai].toLowerCase()}.`}
          aksi={penerima.penilaiId === pelaku(c).pejabatId && <LainPenilai {...penerima} />}
        />
        <Panel>
          <form method="post" action={umpanBalikPaths.tulis} class="grid gap-5">
            <input type="hidden" name="id" value={isian.id} />
            <input type="hidden" name="kepada" value={penerima.pegawaiId} />
            <BagianUcapan
              ucapan={isian}
              rhk={rhk}
              hurufPalingBanyak={isi.hurufPalingBanyak}
              petunjuk="Sebut kejadiannya. Nama Anda terbaca oleh penerima dan penilainya."
            />
            <Segmen
              nama="bentuk"
              label="Bentuk"
              nilai={isian.bentuk}
              opsi={opsiDari(NAMA_BENTUK_UMPAN_BALIK)}
              petunjuk="Berkala bila sudah disepakati waktunya."
            />
            {sebagai === 'pimpinan' && (
              <Segmen
                nama="lanjutan"
                label="Tindak lanjut atas kemajuan"
                nilai={isian.lanjutan ?? ''}
                opsi={[{ nilai: '', label: 'Tidak ada' }, ...opsiDari(NAMA_LANJUTAN_UMPAN_BALIK)]}
              />
            )}
            <div class="flex flex-wrap gap-2">
              <Tombol ragam="utama">Kirim umpan balik</Tombol>
              <TombolTautan ragam="polos" href={umpanBalikPaths.tulis}>
                Pilih penerima lain
              </TombolTautan>
            </div>
          </form>
        </Panel>
      </div>
    ),
  })
}

/** The rater also asks others about the employee. */
function LainPenilai({ pegawaiId }: CalonPenerima) {
  return (
    <>
      <TombolTautan href={url(umpanBalikPaths.hasil360, { pegawaiId })} ikon="users">
        Penilaian rekan
      </TombolTautan>
      <TombolTautan href={url(umpanBalikPaths.undang, { pegawaiId })} ikon="user-plus">
        Minta umpan balik
      </TombolTautan>
    </>
  )
}
