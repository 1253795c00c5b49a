import { recordAudit } from '../../db/queries/audit/audit.ts'
import { endUndangan, lockUndangan } from '../../db/queries/umpan-balik/undangan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { requireTerbuka } from '../../domain/umpan-balik/undangan.ts'
import { type Context, hariIni, write } from '../context.ts'

/** An invitation that went to the wrong person stops working. */
export function cancelUndangan(context: Context, { id, pegawaiId }: { id: string; pegawaiId: string }) {
  return write(context, async (w) => {
    const undangan = await lockUndangan(w.tx, id)
    if (undangan?.pegawaiId !== pegawaiId) return refuse({ kode: 'tidak-ditemukan' })
    const terbuka = requireTerbuka(undangan, hariIni(w).toString())
    if (!terbuka.ok) return terbuka

    await endUndangan(w.tx, id, { dibatalkanPada: w.now })
    await recordAudit(w, {
      peristiwa: 'umpan-balik.undangan-dibatalkan',
      entitas: 'undangan_umpan_balik',
      entitasId: id,
      pegawaiId,
    })

    return accept(null)
  })
}
