import { type BimbinganTercatat, findBimbingan } from '../../db/queries/pembinaan/bimbingan.ts'
import { findKompetensi, findPendapat } from '../../db/queries/pembinaan/sesudah-bimbingan.ts'
import { findSkp } from '../../db/queries/skp/skp.ts'
import { isTerbaca } from '../../domain/pembinaan/bimbingan.ts'
import {
  type BahanPembinaan,
  printBimbingan,
  printKompetensi,
  printPendapat,
} from '../../usecases/pembinaan/print-bimbingan.ts'
import { kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { pembinaanPaths } from './paths.ts'

/** The official forms of guidance: B.1.6, B.1.7, B.1.8 and B.1.9. */
export function cetakBimbinganRoutes(rute: Rute): void {
  rute.get(pembinaanPaths.cetak, async (c) => {
    const ada = await readBahan(c)
    if (!ada) return notFound(c)

    return sendPdf(c, await printBimbingan(ada.bahan, ada.bimbingan), ada.bimbingan.jenis)
  })

  rute.get(pembinaanPaths.cetakPendapat, async (c) => {
    const ada = await readBahan(c)
    const pendapat = ada && (await findPendapat(kerja(c).db, ada.bimbingan.id))
    if (!ada || !pendapat) return notFound(c)

    return sendPdf(c, await printPendapat(ada.bahan, pendapat), 'umpan-balik-bimbingan')
  })

  rute.get(pembinaanPaths.cetakKompetensi, async (c) => {
    const ada = await readBahan(c)
    const kompetensi = ada && (await findKompetensi(kerja(c).db, ada.bimbingan.id))
    if (!ada || !kompetensi) return notFound(c)
    const pdf = await printKompetensi(ada.bahan, { ...kompetensi, pembimbingId: ada.bimbingan.pembimbingId })

    return sendPdf(c, pdf, 'evaluasi-kompetensi')
  })
}

async function readBahan(c: C): Promise<{ bimbingan: BimbinganTercatat; bahan: BahanPembinaan } | undefined> {
  const bimbingan = await findBimbingan(kerja(c).db, c.req.param('bimbinganId') ?? '')
  if (!bimbingan || !isTerbaca(bimbingan, c.get('hubungan'))) return undefined
  const bahan = await bahanCetak(c, bimbingan.skpId)

  return bahan && { bimbingan, bahan }
}

/** What every paper of one SKP is printed from. */
export async function bahanCetak(c: C, skpId: string): Promise<BahanPembinaan | undefined> {
  const { db, instansi, now } = kerja(c)
  const skp = await findSkp(db, skpId)

  return skp && { db, skp, instansi, now, kertas: await kertasPratinjau(c) }
}
