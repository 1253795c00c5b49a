import { type DokumenEvaluasi, dokumenEvaluasi } from '../../reports/dokumen-evaluasi.ts'
import { evaluasiJpt } from '../../reports/evaluasi-jpt.ts'
import { evaluasiKualitatif } from '../../reports/evaluasi-kualitatif.ts'
import { evaluasiKuantitatif } from '../../reports/evaluasi-kuantitatif.ts'
import type { Cetak } from '../../reports/typst.ts'
import { type Frozen, revive } from '../dokumen/beku.ts'
import type { IsiFormulirEvaluasi } from './isi-dokumen.ts'

/** Prints a kept evaluation form; the same data gives the same bytes. */
export function printFormulir(isi: IsiFormulirEvaluasi, cetak: Cetak): Uint8Array {
  switch (isi.bentuk) {
    case 'kualitatif':
      return evaluasiKualitatif({ ...isi.data, ...revive(isi.data) }, cetak)
    case 'jpt':
      return evaluasiJpt({ ...isi.data, ...revive(isi.data) }, cetak)
    case 'ja-jf':
      return evaluasiKuantitatif({ ...isi.data, ...revive(isi.data) }, cetak)
  }
}

/** Prints a kept evaluation document (D.1.1, D.1.2 or D.1.3). */
export function printDokumen(isi: Frozen<DokumenEvaluasi>, cetak: Cetak): Uint8Array {
  const { tanggalPegawai, keberatan } = isi
  return dokumenEvaluasi(
    {
      ...isi,
      ...revive(isi),
      tanggalPegawai: tanggalPegawai ? Temporal.PlainDate.from(tanggalPegawai) : undefined,
      keberatan: keberatan && {
        ...keberatan,
        tanggal: Temporal.PlainDate.from(keberatan.tanggal),
        diputusPada: Temporal.Instant.from(keberatan.diputusPada),
      },
    },
    cetak,
  )
}
