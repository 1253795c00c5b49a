import { type Evaluasi, type HasilIndikator, isiEvaluasi } from './evaluasi.ts'
import { type IndikatorSkp, type KelompokRhk, nomori } from './skp-kuantitatif.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type EvaluasiKuantitatif = Evaluasi & {
  readonly utama: readonly KelompokRhk<IndikatorSkp & HasilIndikator>[]
  readonly tambahan: readonly KelompokRhk<IndikatorSkp & HasilIndikator>[]
}

/** Evaluation of a pejabat administrasi or fungsional (FORMAT C.1.3, PermenPANRB 6/2022 p. 111-113). */
export function evaluasiKuantitatif(data: EvaluasiKuantitatif, cetak: Cetak): Uint8Array {
  const isi = {
    ...isiEvaluasi(data),
    utama: nomori(data.utama, 1),
    tambahan: nomori(data.tambahan, data.utama.length + 1),
  }
  return renderPdf('evaluasi-kuantitatif', isi, cetak)
}
