import type { BimbinganTercatat } from '../../db/queries/pembinaan/bimbingan.ts'
import type { KesepakatanTercatat } from '../../db/queries/pembinaan/kesepakatan.ts'
import type { LaporanTercatat } from '../../db/queries/pembinaan/konseling.ts'
import type { PertemuanTercatat } from '../../db/queries/pembinaan/pertemuan.ts'
import type { AnggotaTim } from '../../db/queries/pembinaan/tim.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { DaftarBimbingan } from './daftar-bimbingan.tsx'
import { DaftarKesepakatan } from './daftar-kesepakatan.tsx'
import { DaftarKonseling } from './daftar-konseling.tsx'
import { DaftarTim } from './daftar-tim.tsx'
import { DaftarPertemuan } from './halaman-pertemuan.tsx'
import { pembinaanPaths } from './paths.ts'

export type IsiIkhtisar = {
  readonly pejabatId: string
  readonly bimbingan: readonly BimbinganTercatat[]
  readonly konseling: readonly LaporanTercatat[]
  readonly pertemuan: readonly PertemuanTercatat[]
  /** What this person agreed to do, still open. */
  readonly kesepakatan: readonly (KesepakatanTercatat & { readonly pegawai: string })[]
  readonly tim: readonly AnggotaTim[]
  readonly hari: string
  readonly pegawaiId: string | null
  /** One's own SKP that is in force today. */
  readonly skpId: string | undefined
}

/** Everything about guidance that concerns this person, what waits first. */
export function ikhtisarPage(c: C, isi: IsiIkhtisar): Response {
  const { bimbingan, konseling, pertemuan, kesepakatan, tim, pejabatId } = isi
  return page(c, {
    judul: 'Pembinaan',
    aktif: pembinaanPaths.ikhtisar,
    children: (
      <div class="grid gap-5">
        <Judul
          judul="Pembinaan kinerja"
          konteks="Pertemuan, bimbingan, dan konseling, dengan yang menunggu Anda di atas."
          aksi={<Aksi {...isi} />}
        />
        {kesepakatan.length > 0 && (
          <Panel judul="Kesepakatan Anda" id="kesepakatan" rapat>
            <DaftarKesepakatan daftar={kesepakatan} hari={isi.hari} kembali={pembinaanPaths.ikhtisar} />
          </Panel>
        )}
        <DaftarPertemuan daftar={pertemuan} zona={c.get('instansi').profil.zona} />
        <Panel judul="Bimbingan" id="bimbingan" rapat>
          {bimbingan.length === 0 ? (
            <PanelKosong tanpaBingkai ikon="users" judul="Belum ada bimbingan">
              Coaching dan mentoring tampil di sini begitu dimulai oleh pegawai atau penilainya.
            </PanelKosong>
          ) : (
            <DaftarBimbingan daftar={bimbingan} pejabatId={pejabatId} />
          )}
        </Panel>
        {konseling.length > 0 && (
          <Panel judul="Konseling" id="konseling" rapat>
            <DaftarKonseling daftar={konseling} />
          </Panel>
        )}
        {tim.length > 0 && <DaftarTim tim={tim} />}
      </div>
    ),
  })
}

function Aksi({ skpId, pegawaiId }: IsiIkhtisar) {
  return (
    <>
      {skpId && (
        <TombolTautan ikon="plus" href={url(pembinaanPaths.mulai, { skpId })}>
          Minta bimbingan
        </TombolTautan>
      )}
      {pegawaiId && (
        <TombolTautan
          ragam="utama"
          ikon="calendar-days"
          href={url(pembinaanPaths.usulPertemuan, { pegawaiId })}
        >
          Usulkan pertemuan
        </TombolTautan>
      )}
    </>
  )
}
