import type { AlihanTerbuka } from '../../db/queries/penilaian/alihan.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { Nama } from '../ui/nama.tsx'
import { Panel } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { penilaianPaths } from './paths.ts'

/** Evaluations that came to a superior because their rater missed the window. */
export function Alihan({ daftar }: { readonly daftar: readonly AlihanTerbuka[] }) {
  if (daftar.length === 0) return null
  return (
    <Panel judul={`${daftar.length} evaluasi beralih kepada Anda`} id="alihan" rapat>
      <p class="px-4 lg:px-5 pt-3 text-sm text-ink-2">
        Jendela penilainya sudah berakhir. Hasil yang Anda tetapkan langsung final.
      </p>
      <ul class="divide-y divide-line">
        {daftar.map((satu) => (
          <li
            key={satu.evaluasiId}
            class="px-4 lg:px-5 py-3 grid sm:grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2 items-center"
          >
            <Nama
              nama={satu.nama}
              rinci={`${namaPeriode(satu.periode)}, penilai ${satu.penilai ?? 'belum ada'}`}
            />
            <div>
              <TombolTautan href={url(penilaianPaths.tampil, { evaluasiId: satu.evaluasiId })}>
                Nilai
                <span class="sr-only">{` ${satu.nama}, ${namaPeriode(satu.periode)}`}</span>
              </TombolTautan>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
