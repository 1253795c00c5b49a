import type { Dokumen } from '../../db/queries/dokumen.ts'
import type { Kertas } from '../../domain/organisasi/ukuran-kertas.ts'
import type { Context } from '../context.ts'
import { PENCETAK } from './pencetak.ts'
import { printDokumenBeku } from './print-beku.ts'

/** The document that was signed, byte for byte as it was then; on another paper, or unsigned, printed from what was frozen. */
export async function printAsli(context: Context, dokumen: Dokumen, kertas?: Kertas): Promise<Uint8Array> {
  const { sidik, jenis } = dokumen
  const isKertasnya = kertas === undefined || kertas === dokumen.kertas
  const tersimpan = isKertasnya && sidik ? await context.luar.berkas.read(sidik) : null

  return tersimpan ?? printDokumenBeku<never>(context, { beku: dokumen, kertas }, PENCETAK[jenis])
}
