import type { Db, Tx } from '../../db/database.ts'
import { enqueue } from '../../db/queries/antrean/antrean.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { findImpor, lockImpor, saveStatusImpor } from '../../db/queries/impor/impor.ts'
import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import type { PenolakanImpor } from './check-impor.ts'

/** Orders a checked import; the job works it off. */
export function applyImpor(context: Context, id: string): Promise<Result<null, PenolakanImpor>> {
  return write(context, async (w): Promise<Result<null, PenolakanImpor>> => {
    const impor = await lockImpor(w.tx, id)
    if (!impor || !isMilik(w.actor, impor.dibuatOleh)) return refuse({ kode: 'tidak-ditemukan' })
    // The same press twice orders once.
    if (impor.status === 'diterapkan' || impor.status === 'selesai') return accept(null)
    if (impor.status !== 'siap') return refuse({ kode: 'bukan-siap' })

    await saveStatusImpor(w.tx, { id, status: 'diterapkan' })
    await enqueue(w.tx, 'impor', id)
    await recordAudit(w, { peristiwa: 'impor.diterapkan', entitas: 'impor', entitasId: id })

    return accept(null)
  })
}

/** An import as its maker or BKPSDM may see it. */
export async function findImporMilik(db: Db | Tx, actor: Pelaku, id: string) {
  const impor = await findImpor(db, id)
  return impor && isMilik(actor, impor.dibuatOleh) ? impor : undefined
}

function isMilik({ peran, pejabatId }: Pelaku, dibuatOleh: string): boolean {
  return peran.includes('admin-bkpsdm') || pejabatId === dibuatOleh
}
