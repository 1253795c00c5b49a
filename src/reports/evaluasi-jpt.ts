import { type Evaluasi, type HasilIndikator, isiEvaluasi } from './evaluasi.ts'
import { perilakuFormulir } from './perilaku-formulir.ts'
import { type IndikatorJpt, nomoriJpt, type RhkJpt } from './skp-jpt-kuantitatif.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type EvaluasiJpt = Evaluasi & {
  readonly utama: readonly RhkJpt<IndikatorJpt & HasilIndikator>[]
  readonly tambahan: readonly RhkJpt<IndikatorJpt & HasilIndikator>[]
}

/** Evaluation of a pejabat pimpinan tinggi or head of an independent unit (FORMAT C.1.2, PermenPANRB 6/2022 p. 108-110). */
export function evaluasiJpt(data: EvaluasiJpt, cetak: Cetak): Uint8Array {
  const isi = {
    ...isiEvaluasi(data),
    perilaku: perilakuFormulir(data.perilaku, 'ja-jf'),
    utama: nomoriJpt(data.utama, 1),
    tambahan: nomoriJpt(data.tambahan, data.utama.length + 1),
  }
  return renderPdf('evaluasi-jpt', isi, cetak)
}
