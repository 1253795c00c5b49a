import type { UnitBerjanji } from '../../db/queries/rencana/perjanjian.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { Chip } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { rencanaPaths } from './paths.ts'

type Isi = { readonly tahun: number; readonly daftar: readonly UnitBerjanji[] }

/** The units this person leads or watches, with the state of what they promise for a year. */
export function daftarPage(c: C, { tahun, daftar }: Isi): Response {
  const ditetapkan = daftar.filter(({ status }) => status === 'ditetapkan').length
  return page(c, {
    judul: `Perjanjian kinerja ${tahun}`,
    aktif: rencanaPaths.daftar,
    children: (
      <div class="grid gap-5">
        <Judul
          judul={`Perjanjian kinerja ${tahun}`}
          konteks={`${ditetapkan} dari ${daftar.length} unit sudah ditetapkan.`}
          aksi={[tahun - 1, tahun + 1].map((lain) => (
            <TombolTautan key={lain} href={url(rencanaPaths.daftar, {}, { tahun: lain })}>
              {`Tahun ${lain}`}
            </TombolTautan>
          ))}
        />
        {daftar.length === 0 ? (
          <PanelKosong ikon="target" judul="Belum ada unit">
            Unit tampil di sini setelah mempunyai jabatan pemimpin di menu Unit dan jabatan.
          </PanelKosong>
        ) : (
          <Panel judul="Unit" rapat>
            <Tabel
              keterangan={`Perjanjian kinerja unit tahun ${tahun}`}
              ponsel="kartu"
              tengah
              kolom={[
                { label: 'Unit' },
                { label: 'Pemimpin' },
                { label: 'Ditetapkan oleh' },
                { label: 'Keadaan' },
              ]}
            >
              {daftar.map((satu) => (
                <tr key={satu.unitId}>
                  <th scope="row">
                    <a class="tautan" href={url(rencanaPaths.unit, { unitId: satu.unitId }, { tahun })}>
                      {satu.unit}
                    </a>
                  </th>
                  <td data-label="Pemimpin">{satu.kepala ?? 'Jabatan kosong'}</td>
                  <td data-label="Ditetapkan oleh">{satu.penetap ?? 'Belum ada'}</td>
                  <td data-label="Keadaan">
                    <Chip status={NAMA_STATUS[satu.status ?? 'belum']} />
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

export const NAMA_STATUS = { belum: 'Belum mulai', draf: 'Draf', ditetapkan: 'Ditetapkan' } as const
