import { CATATAN_KAKI, type Evaluasi, type HasilIndikator, isiEvaluasi } from './evaluasi.ts'
import {
  type HasilKualitatif,
  type IndikatorKualitatif,
  nomoriKualitatif,
  tandaBaris,
} from './hasil-kualitatif.ts'
import { perilakuFormulir } from './perilaku-formulir.ts'
import type { RhkJpt } from './skp-jpt-kuantitatif.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type IndikatorDievaluasi = IndikatorKualitatif & HasilIndikator

export type EvaluasiKualitatif = Evaluasi & HasilKualitatif<IndikatorDievaluasi>

const PERSPEKTIF =
  '**** perspektif hanya digunakan untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri'

/** Evaluation of an SKP in words, for every kind of post (FORMAT C.1.1, PermenPANRB 6/2022 p. 105-107). */
export function evaluasiKualitatif(data: EvaluasiKualitatif, cetak: Cetak): Uint8Array {
  const isi = {
    ...isiEvaluasi({ ...data, catatanKaki: [...(data.catatanKaki ?? CATATAN_KAKI), PERSPEKTIF] }),
    isFormulir: data.catatanKaki === undefined,
    bentuk: data.bentuk,
    perilaku: perilakuFormulir(data.perilaku, 'ja-jf'),
    utama: susunKualitatif(data.utama, 1),
    tambahan: susunKualitatif(data.tambahan, data.utama.length + 1),
  }
  return renderPdf('evaluasi-kualitatif', isi, cetak)
}

/** What was reached and said stands once beside the whole result. */
export function susunKualitatif(rhk: readonly RhkJpt<IndikatorDievaluasi>[], mulai: number) {
  return nomoriKualitatif(rhk, mulai).map((baris, i) => {
    const indikator = rhk[i]?.indikator ?? []
    return {
      ...baris,
      realisasi: indikator.flatMap(({ realisasi }, j) =>
        realisasi ? [{ tanda: tandaBaris(indikator.length, j), teks: realisasi }] : [],
      ),
      umpanBalik: indikator.flatMap(({ umpanBalik }) => umpanBalik ?? []).join('\n'),
    }
  })
}
