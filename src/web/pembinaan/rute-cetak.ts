import { type Dokumen, findDokumenTerakhir } from '../../db/queries/dokumen/dokumen.ts'
import { type BimbinganTercatat, findBimbingan } from '../../db/queries/pembinaan/bimbingan.ts'
import { findSesudah } from '../../db/queries/pembinaan/sesudah-bimbingan.ts'
import { findSkp } from '../../db/queries/skp/skp.ts'
import { isTerbaca } from '../../domain/pembinaan/bimbingan.ts'
import type { Cetak } from '../../reports/typst.ts'
import { printDokumenBeku } from '../../usecases/dokumen/print-beku.ts'
import {
  type BahanPembinaan,
  collectBimbingan,
  collectKompetensi,
  collectPendapat,
  printBimbingan,
  printKompetensi,
  printPendapat,
} from '../../usecases/pembinaan/isi-dokumen.ts'
import { kertasDiminta, kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { pembinaanPaths } from './paths.ts'

/** The official forms of guidance: B.1.6, B.1.7, B.1.8 and B.1.9. */
export function cetakBimbinganRoutes(rute: Rute): void {
  rute.get(pembinaanPaths.cetak, async (c) => {
    const ada = await readBahan(c)
    if (!ada) return notFound(c)
    const { bahan, bimbingan } = ada
    const kertas = { jenis: 'bimbingan', entitasId: bimbingan.id } as const
    const collect = () => collectBimbingan(bahan, bimbingan)

    return sendPdf(c, await cetak(c, { ...kertas, collect }, printBimbingan), bimbingan.jenis)
  })

  rute.get(pembinaanPaths.cetakPendapat, async (c) => {
    const ada = await readBahan(c)
    const pendapat = ada && (await findSesudah(kerja(c).db, 'pendapatBimbingan', ada.bimbingan.id))
    if (!ada || !pendapat) return notFound(c)
    const kertas = { jenis: 'pendapat-bimbingan', entitasId: ada.bimbingan.id } as const
    const collect = () => collectPendapat(ada.bahan, pendapat)

    return sendPdf(c, await cetak(c, { ...kertas, collect }, printPendapat), 'umpan-balik-bimbingan')
  })

  rute.get(pembinaanPaths.cetakKompetensi, async (c) => {
    const ada = await readBahan(c)
    const kompetensi = ada && (await findSesudah(kerja(c).db, 'evaluasiKompetensi', ada.bimbingan.id))
    if (!ada || !kompetensi) return notFound(c)
    const { id: entitasId, pembimbingId } = ada.bimbingan
    const kertas = { jenis: 'evaluasi-kompetensi', entitasId } as const
    const collect = () => collectKompetensi(ada.bahan, { ...kompetensi, pembimbingId })

    return sendPdf(c, await cetak(c, { ...kertas, collect }, printKompetensi), 'evaluasi-kompetensi')
  })
}

type Kertas<Isi> = Pick<Dokumen, 'jenis' | 'entitasId'> & { readonly collect: () => Promise<Isi> }
type Bertanda = { readonly penandatangan: readonly { readonly pada?: string | undefined }[] }

/** The paper as it was frozen; while it is still being written, as it stands. */
export async function cetak<Isi extends Bertanda>(
  c: C,
  { collect, ...dicari }: Kertas<Isi>,
  print: (isi: Isi, cetak: Cetak) => Uint8Array,
): Promise<Uint8Array> {
  const context = kerja(c)
  const beku = await findDokumenTerakhir(context.db, dicari)
  if (beku) return printDokumenBeku(context, { beku, kertas: kertasDiminta(c) }, print)
  const isi = await collect()
  const [terakhir] = isi.penandatangan
    .flatMap(({ pada }) => (pada ? [Temporal.Instant.from(pada)] : []))
    .toSorted((a, b) => Temporal.Instant.compare(b, a))

  return print(isi, { tanggal: terakhir ?? context.now, kertas: await kertasPratinjau(c) })
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

  return skp && { db, skp, instansi, now }
}
