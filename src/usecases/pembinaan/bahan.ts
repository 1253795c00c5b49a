import { findSkp } from '../../db/queries/skp/skp.ts'
import type { Write } from '../context.ts'
import type { BahanPembinaan } from './isi-dokumen.ts'

/** What the papers of one SKP are frozen from. */
export async function bahanDari({ tx, instansi, now }: Write, skpId: string): Promise<BahanPembinaan> {
  const skp = await findSkp(tx, skpId)
  if (!skp) throw new Error(`SKP ${skpId} tidak ada`)

  return { db: tx, skp, instansi, now }
}
