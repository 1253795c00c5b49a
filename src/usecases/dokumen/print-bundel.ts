import type { DokumenUnit } from '../../db/queries/dokumen/dokumen-unit.ts'
import type { Context } from '../context.ts'
import { PENCETAK } from './pencetak.ts'
import { printBeku } from './print-beku.ts'

/** One paper of a bundle, byte for byte as its own page gives it. */
export function printBundel(context: Context, { jenis, entitasId }: DokumenUnit): Promise<Uint8Array> {
  return printBeku<never>(context, { jenis, entitasId }, PENCETAK[jenis])
}
