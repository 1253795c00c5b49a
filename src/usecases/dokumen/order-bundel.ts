import { newId } from '../../db/id.ts'
import { enqueue } from '../../db/queries/antrean/antrean.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertBundel } from '../../db/queries/dokumen/bundel.ts'
import type { UnitPeriode } from '../../db/queries/dokumen/dokumen-unit.ts'
import { isTerbatas } from '../../domain/dokumen/pembaca-dokumen.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { listIsiBundel } from './isi-bundel.ts'

/** Orders every paper of a unit in a period as one file; the job makes it. The same order twice is one; papers that others may not read make it the orderer's alone. */
export function orderBundel(context: Context, diminta: UnitPeriode) {
  return write(context, async (w) => {
    const dokumen = await listIsiBundel(w.tx, diminta, w)
    if (dokumen.length === 0) return refuse({ kode: 'bundel-kosong' })
    const { id, isBaru } = await insertBundel(w.tx, {
      ...diminta,
      id: newId(),
      dimintaOleh: w.actor.pejabatId,
      dimintaPada: w.now,
      jumlah: dokumen.length,
      terbatas: dokumen.some(({ jenis }) => isTerbatas(jenis)),
    })
    if (!isBaru) return accept({ id })

    await enqueue(w.tx, 'bundel', id)
    await recordAudit(w, {
      peristiwa: 'bundel.diminta',
      entitas: 'bundel',
      entitasId: id,
      sesudah: { ...diminta, jumlah: dokumen.length },
    })

    return accept({ id })
  })
}
