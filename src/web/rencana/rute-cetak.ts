import { findDokumenTerakhir, findDokumenVersi } from '../../db/queries/dokumen/dokumen.ts'
import { findPerjanjian, findUnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import { hariIni } from '../../usecases/context.ts'
import { printDokumenBeku } from '../../usecases/dokumen/print-beku.ts'
import { collectPerjanjian, printPerjanjian } from '../../usecases/rencana/dokumen-perjanjian.ts'
import { isNomorVersi, readTahun } from '../forms/isian.ts'
import { kertasDiminta, kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { rencanaPaths } from './paths.ts'

/** The paper of an agreement: as it was frozen when both sides had approved; before that as a preview. */
export function cetakPerjanjianRoutes(rute: Rute): void {
  rute.get(rencanaPaths.cetak, async (c) => {
    const context = kerja(c)
    const unitId = c.req.param('unitId')
    const tahun = readTahun(c.req.query('tahun')) ?? hariIni(context).year
    const unit = await findUnitRencana(context.db, { unitId, hariIni: hariIni(context).toString() })
    const perjanjian = await findPerjanjian(context.db, { unitId, tahun })
    if (!unit) return notFound(c)
    if (!perjanjian) return c.redirect(url(rencanaPaths.unit, { unitId }, { tahun }), 303)
    const nama = `perjanjian-kinerja-${tahun}`
    const beku = await findBeku(c, perjanjian)
    if (c.req.query('versi') && !beku) return notFound(c)
    if (beku)
      return sendPdf(
        c,
        await printDokumenBeku(context, { beku, kertas: kertasDiminta(c) }, printPerjanjian),
        nama,
      )
    const { persetujuan } = perjanjian
    const isi = await collectPerjanjian(context.db, {
      ...{ perjanjian, instansi: context.instansi, now: context.now },
      pertama: persetujuan
        ? { pejabatId: persetujuan.pegawaiId, pada: persetujuan.pada }
        : pihak(unit.kepalaId ?? undefined),
      kedua: pihak(unit.penetapIds[0]),
    })

    return sendPdf(c, printPerjanjian(isi, { tanggal: context.now, kertas: await kertasPratinjau(c) }), nama)
  })
}

type Dicari = { readonly id: string; readonly status: string }

/** The version that was asked for; else the last one, as long as it holds. */
function findBeku(c: C, { id, status }: Dicari) {
  const { db } = kerja(c)
  const dicari = { jenis: 'perjanjian-kinerja', entitasId: id } as const
  const diminta = c.req.query('versi')
  const versi = Number(diminta)
  if (diminta) return isNomorVersi(versi) ? findDokumenVersi(db, { ...dicari, versi }) : undefined

  return status === 'ditetapkan' ? findDokumenTerakhir(db, dicari) : undefined
}

function pihak(pejabatId: string | undefined) {
  return pejabatId ? { pejabatId } : undefined
}
