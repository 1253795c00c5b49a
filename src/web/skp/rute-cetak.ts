import { findDokumenVersi } from '../../db/queries/dokumen/dokumen.ts'
import { hariIni } from '../../usecases/context.ts'
import { printBeku, printDokumenBeku } from '../../usecases/dokumen/print-beku.ts'
import { sumberDari } from '../../usecases/dokumen/sumber.ts'
import { collectSkp, printSkp } from '../../usecases/skp/isi-dokumen.ts'
import { isNomorVersi } from '../forms/isian.ts'
import { kertasDiminta, kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { type BahanNaskah, readNaskah } from './bahan.ts'
import { skpPaths } from './paths.ts'

/** The paper: a set SKP from what was frozen, any other as a preview of what stands there now. */
export function cetakSkpRoutes(rute: Rute): void {
  rute.get(skpPaths.cetak, async (c) => {
    const bahan = await readNaskah(c)
    if (!bahan) return notFound(c)
    const context = kerja(c)
    const versi = c.req.query('versi')
    if (versi) return printVersi(c, bahan, Number(versi))
    const pdf =
      bahan.skp.status === 'ditetapkan'
        ? await printBeku(
            context,
            { jenis: 'skp', entitasId: bahan.skp.id, kertas: kertasDiminta(c) },
            printSkp,
          )
        : printSkp(await preview(c, bahan), { tanggal: context.now, kertas: await kertasPratinjau(c) })

    return sendPdf(c, pdf, `skp-${bahan.skp.tahun}`)
  })
}

/** The paper of an earlier version, as it was frozen. */
async function printVersi(c: C, { skp }: BahanNaskah, versi: number): Promise<Response> {
  const context = kerja(c)
  const dicari = { jenis: 'skp', entitasId: skp.id, versi } as const
  const beku = isNomorVersi(versi) ? await findDokumenVersi(context.db, dicari) : undefined
  if (!beku) return notFound(c)
  const pdf = await printDokumenBeku(context, { beku, kertas: kertasDiminta(c) }, printSkp)

  return sendPdf(c, pdf, `skp-${skp.tahun}-versi-${versi}`)
}

function preview(c: C, { skp }: BahanNaskah) {
  const { db, instansi, now } = kerja(c)
  return collectSkp(sumberDari(db), { skp, instansi, tanggal: hariIni({ now, instansi }) })
}
