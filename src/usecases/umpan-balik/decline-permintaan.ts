import { recordAudit } from '../../db/queries/audit/audit.ts'
import { endUndangan, lockUndangan } from '../../db/queries/umpan-balik/undangan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { requireTerbuka } from '../../domain/umpan-balik/undangan.ts'
import { type Context, hariIni, write } from '../context.ts'

/** A colleague who has nothing to say about it declines; nobody is made to write. */
export function declinePermintaan(context: Context, id: string) {
  return write(context, async (w) => {
    const undangan = await lockUndangan(w.tx, id)
    if (!undangan || undangan.dimintaId !== w.actor.pejabatId) return refuse({ kode: 'tidak-ditemukan' })
    const terbuka = requireTerbuka(undangan, hariIni(w).toString())
    if (!terbuka.ok) return terbuka

    await endUndangan(w.tx, id, { dibatalkanPada: w.now })
    await recordAudit(w, {
      peristiwa: 'umpan-balik.permintaan-dilewati',
      entitas: 'undangan_umpan_balik',
      entitasId: id,
      pegawaiId: undangan.pegawaiId,
    })

    return accept(null)
  })
}
