import type { DokumenUnit, JenisBundel } from '../../db/queries/dokumen-unit.ts'
import type { Cetak } from '../../reports/typst.ts'
import type { Context } from '../context.ts'
import { printDokumen, printFormulir } from '../penilaian/cetak-evaluasi.ts'
import { printSkp } from '../skp/isi-dokumen.ts'
import { printLampiran, printManual } from '../skp/isi-tambahan.ts'
import { printBeku } from './print-beku.ts'

/** What was frozen as this kind is what its printer reads. */
const PENCETAK: Record<JenisBundel, (isi: never, cetak: Cetak) => Uint8Array> = {
  skp: printSkp,
  'lampiran-skp': printLampiran,
  'manual-indikator': printManual,
  evaluasi: printFormulir,
  'dokumen-evaluasi': printDokumen,
}

/** One paper of a bundle, byte for byte as its own page gives it. */
export function printBundel(context: Context, { jenis, entitasId }: DokumenUnit): Promise<Uint8Array> {
  return printBeku<never>(context, { jenis, entitasId, kertas: 'F4' }, PENCETAK[jenis])
}
