import type { JenisDokumen } from '../../db/tables.ts'
import type { Cetak } from '../../reports/typst.ts'
import { printLaporan } from '../laporan/isi-dokumen.ts'
import {
  printBimbingan,
  printKompetensi,
  printLaporanPerilaku,
  printPendapat,
} from '../pembinaan/isi-dokumen.ts'
import { printDokumen, printFormulir } from '../penilaian/print-evaluasi.ts'
import { printMatriks } from '../rencana/dokumen-matriks.ts'
import { printPerjanjian } from '../rencana/dokumen-perjanjian.ts'
import { printSkp } from '../skp/isi-dokumen.ts'
import { printLampiran, printManual } from '../skp/isi-tambahan.ts'

/** What was frozen as this kind is what its printer reads. */
export const PENCETAK: Record<JenisDokumen, (isi: never, cetak: Cetak) => Uint8Array> = {
  skp: printSkp,
  'lampiran-skp': printLampiran,
  'manual-indikator': printManual,
  evaluasi: printFormulir,
  'dokumen-evaluasi': printDokumen,
  'perjanjian-kinerja': printPerjanjian,
  matriks: printMatriks,
  'laporan-unit': printLaporan,
  bimbingan: printBimbingan,
  'pendapat-bimbingan': printPendapat,
  'evaluasi-kompetensi': printKompetensi,
  'laporan-perilaku': printLaporanPerilaku,
}
