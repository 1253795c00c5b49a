import type { Db, Tx } from '../../db/database.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import type { AngkaLaporan, IsiLaporan, PerkembanganLaporan } from '../../domain/laporan/isi-laporan.ts'
import { findPadanan, perkembanganHasil } from '../../domain/laporan/perkembangan.ts'

type Dua = {
  /** As it was handed in then. */
  readonly lalu: IsiLaporan
  readonly kini: Pick<AngkaLaporan, 'iku' | 'hasil' | 'capaian'>
  readonly sampai: string
}

/** What the report before promised to mend, beside what the figures say now. */
export async function comparePerkembangan(
  db: Db | Tx,
  { lalu, kini, sampai }: Dua,
): Promise<PerkembanganLaporan> {
  const parameter = await getParameter(db, perkembanganHasil, sampai)
  const ukur = (dulu: number | null, sekarang: number | null) => {
    const { nilai, basis } = perkembanganHasil.apply({ lalu: dulu, kini: sekarang }, sampai, parameter)
    return { lalu: dulu, kini: sekarang, arah: nilai, basis }
  }
  const { basis, ...persen } = ukur(lalu.hasil?.persen ?? null, kini.hasil?.persen ?? null)

  return {
    periode: lalu.periode.nama,
    capaian: { lalu: lalu.capaian?.capaian ?? null, kini: kini.capaian?.capaian ?? null },
    persen,
    butir: lalu.perbaikanIku.map(({ ikuId, uraian, persen: dulu, teks }) => {
      const { basis: _, ...ukuran } = ukur(dulu, findPadanan({ ikuId, uraian }, kini.iku)?.persen ?? null)
      return { uraian, teks, ...ukuran }
    }),
    perbaikan: lalu.perbaikan,
    basis,
  }
}
