import type { Dokumen } from '../../db/queries/dokumen/dokumen.ts'
import type { Kertas } from '../../domain/dokumen/ukuran-kertas.ts'
import type { Context } from '../context.ts'
import { PENCETAK } from './pencetak.ts'
import { printDokumenBeku } from './print-beku.ts'

/** A document of whatever kind as it was frozen; from the first time on it is kept byte for byte. */
export function printAsli(context: Context, dokumen: Dokumen, kertas?: Kertas): Promise<Uint8Array> {
  return printDokumenBeku<never>(context, { beku: dokumen, kertas }, PENCETAK[dokumen.jenis])
}
