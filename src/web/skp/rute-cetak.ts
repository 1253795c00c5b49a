import { findSkp } from '../../db/queries/skp/skp.ts'
import { hariIni } from '../../usecases/context.ts'
import { printBeku } from '../../usecases/dokumen/print-beku.ts'
import { sumberDari } from '../../usecases/dokumen/sumber.ts'
import { collectSkp, printSkp } from '../../usecases/skp/isi-dokumen.ts'
import { kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { skpPaths } from './paths.ts'

/** The paper: a set SKP from what was frozen, any other as a preview of what stands there now. */
export function cetakSkpRoutes(rute: Rute): void {
  rute.get(skpPaths.cetak, async (c) => {
    const context = kerja(c)
    const skp = await findSkp(context.db, c.req.param('skpId'))
    if (!skp) return notFound(c)
    const kertas = c.req.query('kertas') === 'A4' ? 'A4' : 'F4'
    const pdf =
      skp.status === 'ditetapkan'
        ? await printBeku(context, { jenis: 'skp', entitasId: skp.id, kertas }, printSkp)
        : printSkp(await preview(context, skp), { tanggal: context.now, kertas })

    return c.body(pdf as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="skp-${skp.tahun}.pdf"`,
    })
  })
}

function preview(
  { db, instansi, now }: ReturnType<typeof kerja>,
  skp: Parameters<typeof collectSkp>[1]['skp'],
) {
  return collectSkp(sumberDari(db), { skp, instansi, tanggal: hariIni({ now, instansi }) })
}
