import type { HasilImporPegawai } from '../../../db/queries/penilaian/hasil-impor.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { predikatKinerja } from '../../../domain/penilaian/predikat.ts'
import { titik } from '../../../domain/teks.ts'
import { Mengapa } from '../../ui/mengapa.tsx'
import { Panel } from '../../ui/panel.tsx'

/** Results that were made in another application, each with where it came from. */
export function PanelHasilImpor({ daftar }: { readonly daftar: readonly HasilImporPegawai[] }) {
  if (daftar.length === 0) return null
  return (
    <Panel judul="Dari aplikasi lain" rapat>
      <ul>
        {daftar.map((satu) => (
          <li key={satu.periodeId} class="px-4 lg:px-5 py-4 border-b border-line last:border-0">
            <p class="flex flex-wrap items-baseline justify-between gap-x-3">
              <strong class="font-semibold">{namaPeriode(satu.periode)}</strong>
              <strong class="text-lg font-bold text-primary">{satu.predikat}</strong>
            </p>
            <p class="mt-1 text-sm text-ink-2">{`${titik(`Oleh ${satu.penilai}`)} ${titik(satu.sumber)}`}</p>
            <Dasar {...satu} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Dasar({
  ratingHasil: hasilKerja,
  ratingPerilaku: perilakuKerja,
  predikat,
  periode,
}: HasilImporPegawai) {
  const { basis } = predikatKinerja.apply({ hasilKerja, perilakuKerja }, periode.sampai)

  return <Mengapa basis={basis} nilai={predikat} class="mt-2" />
}
