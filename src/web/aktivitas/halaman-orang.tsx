import type { EntriHari } from '../../db/queries/aktivitas/hari.ts'
import type { PihakTercatat } from '../../db/queries/organisasi/pihak.ts'
import type { KeadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisHari } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { DaftarEntri } from './daftar-entri.tsx'
import { aktivitasPaths } from './paths.ts'
import { kalimatHari, PitaHari, SkalaHari } from './pita-hari.tsx'

type Isi = {
  readonly pegawaiId: string
  readonly tanggal: string
  readonly pihak: PihakTercatat
  readonly keadaan: KeadaanHari
  readonly entri: readonly EntriHari[]
}

/** Another person's day, as far as one may see it. */
export function orangPage(c: C, { pegawaiId, tanggal, pihak, keadaan, entri }: Isi): Response {
  const hari = Temporal.PlainDate.from(tanggal)
  const ke = (n: number) =>
    url(aktivitasPaths.orangHari, { pegawaiId, tanggal: hari.add({ days: n }).toString() })
  return page(c, {
    judul: `${pihak.nama}, ${tulisHari(tanggal)}`,
    aktif: paths.pantauan.kota,
    remah: [{ label: 'Pantauan', href: paths.pantauan.kota }, { label: pihak.nama }],
    children: (
      <div class="grid gap-5">
        <Judul
          judul={pihak.nama}
          konteks={`${pihak.jabatan}, ${pihak.unitKerja}. ${tulisHari(tanggal)}. ${kalimatHari(keadaan)}`}
          aksi={
            <>
              <TombolTautan href={ke(-1)} ikon="chevron-left" label="Hari sebelumnya" />
              <TombolTautan href={ke(1)} ikon="chevron-right" label="Hari berikutnya" />
            </>
          }
        />
        <div>
          <PitaHari keadaan={keadaan} entri={entri} tinggi={28} />
          <SkalaHari keadaan={keadaan} entri={entri} />
        </div>
        <Panel judul={`${entri.length} catatan`} rapat>
          {entri.length === 0 ? (
            <PanelKosong ikon="square-pen" judul="Belum ada catatan" tanpaBingkai>
              Catatan hari itu tampil di sini setelah dikirim.
            </PanelKosong>
          ) : (
            <DaftarEntri entri={entri} bolehUbah={false} />
          )}
        </Panel>
      </div>
    ),
  })
}
