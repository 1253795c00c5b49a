import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import type { UnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import type { StatusLaporan } from '../../domain/laporan/laporan-unit.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { Chip, type Status } from '../ui/chip.tsx'
import { IsianPilih } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { laporanPaths } from './paths.ts'

export const CHIP_LAPORAN: Record<StatusLaporan, Status> = {
  draf: 'Draf',
  diajukan: 'Menunggu atasan',
  dijawab: 'Final',
}

type Isi = {
  readonly periode: PeriodeTercatat
  readonly daftarPeriode: readonly PeriodeTercatat[]
  readonly daftar: readonly UnitRencana[]
  readonly status: ReadonlyMap<string, StatusLaporan>
}

/** The units this person leads or watches, with where the report of a period stands. */
export function daftarPage(c: C, isi: Isi): Response {
  const { periode, daftar, status } = isi
  const dijawab = daftar.filter(({ unitId }) => status.get(unitId) === 'dijawab').length
  return page(c, {
    judul: 'Laporan evaluasi',
    aktif: laporanPaths.daftar,
    children: (
      <div class="grid gap-5">
        <Judul
          judul={`Laporan evaluasi ${namaPeriode(periode)}`}
          konteks={`${dijawab} dari ${daftar.length} laporan unit sudah dijawab pimpinan di atasnya.`}
          aksi={<PilihPeriode alamat={laporanPaths.daftar} {...isi} />}
        />
        {daftar.length === 0 ? (
          <PanelKosong ikon="clipboard-check" judul="Belum ada unit">
            Unit tampil di sini setelah mempunyai jabatan pemimpin di menu Unit dan jabatan.
          </PanelKosong>
        ) : (
          <Panel judul="Unit" rapat>
            <Tabel
              keterangan={`Laporan evaluasi unit, ${namaPeriode(periode)}`}
              ponsel="kartu"
              tengah
              kolom={[
                { label: 'Unit' },
                { label: 'Ditulis oleh' },
                { label: 'Dijawab oleh' },
                { label: 'Keadaan' },
              ]}
            >
              {daftar.map(({ unitId, unit, kepala, penetap }) => (
                <tr key={unitId}>
                  <th scope="row">
                    <a class="tautan" href={url(laporanPaths.tampil, { unitId }, { periode: periode.id })}>
                      {unit}
                    </a>
                  </th>
                  <td data-label="Ditulis oleh">{kepala ?? 'Jabatan kosong'}</td>
                  <td data-label="Dijawab oleh">{penetap ?? 'Belum ada'}</td>
                  <td data-label="Keadaan">
                    <KeadaanLaporan status={status.get(unitId)} />
                  </td>
                </tr>
              ))}
            </Tabel>
          </Panel>
        )}
      </div>
    ),
  })
}

function KeadaanLaporan({ status }: { readonly status: StatusLaporan | undefined }) {
  return <Chip status={status ? CHIP_LAPORAN[status] : 'Belum mulai'} />
}

type PropsPeriode = Pick<Isi, 'periode' | 'daftarPeriode'> & { readonly alamat: string }

export function PilihPeriode({ periode, daftarPeriode, alamat }: PropsPeriode) {
  const ditawarkan = daftarPeriode.some(({ id }) => id === periode.id)
    ? daftarPeriode
    : [periode, ...daftarPeriode]
  return (
    <form method="get" action={alamat} class="flex items-end gap-2">
      <IsianPilih
        nama="periode"
        id="pilih-periode"
        label="Periode"
        nilai={periode.id}
        opsi={ditawarkan.map((satu) => ({ nilai: satu.id, label: namaPeriode(satu) }))}
      />
      <Tombol>Tampilkan</Tombol>
    </form>
  )
}
