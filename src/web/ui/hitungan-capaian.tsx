import type { Basis } from '../../domain/ketentuan.ts'
import type { IkuDihitung } from '../../domain/rencana/capaian-dihitung.ts'
import { Mengapa } from './mengapa.tsx'
import { tulisAngka, tulisPersen } from './tulis.ts'

type Props = {
  readonly iku: readonly (IkuDihitung & { readonly persen: number | null })[]
  readonly hasil: { readonly persen: number; readonly capaian: string; readonly basis: Basis } | null
}

/** What a unit achieved by its agreement, with each indicator that the figure is made of. */
export function HitunganCapaian({ iku, hasil }: Props) {
  if (iku.length === 0)
    return <p class="text-sm text-ink-2">Tidak ada indikator yang ditargetkan untuk masa ini.</p>
  if (!hasil) {
    const belum = iku.filter(({ persen }) => persen === null)
    return (
      <p class="text-sm text-ink-2">
        {`Belum dapat dihitung: realisasi ${belum.length} dari ${iku.length} indikator belum dicatat (${belum.map(({ nomor }) => nomor).join(', ')}).`}
      </p>
    )
  }
  return (
    <div class="grid gap-1">
      <p class="text-lg font-semibold">{`${hasil.capaian}, ${tulisPersen(hasil.persen)}`}</p>
      <Mengapa
        basis={hasil.basis}
        nilai={hasil.capaian}
        masukan={iku.map(({ nomor, uraian, satuan, target, realisasi, persen }) => ({
          label: `${nomor} ${uraian}`,
          nilai: `${tulisAngka(realisasi ?? 0)} dari ${tulisAngka(target)} ${satuan}: ${tulisPersen(persen ?? 0)}`,
        }))}
      />
    </div>
  )
}
