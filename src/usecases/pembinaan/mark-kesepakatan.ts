import { recordAudit } from '../../db/queries/audit/audit.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { markKesepakatan as mark } from '../../db/queries/pembinaan/kesepakatan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'

type Isian = { readonly id: string; readonly pegawaiId: string; readonly isSelesai: boolean }

/** The employee or the rater marks what was agreed as done, or as open again. */
export function markKesepakatan(context: Context, { id, pegawaiId, isSelesai }: Isian) {
  return write(context, async (w) => {
    const subjek = await findSubjek(w.tx, pegawaiId)
    const { pejabatId } = w.actor
    if (pejabatId !== pegawaiId && pejabatId !== subjek?.penilaiId) return refuse({ kode: 'tidak-ditemukan' })
    const uraian = await mark(w.tx, { id, pegawaiId, selesaiPada: isSelesai ? w.now : null })
    if (!uraian) return refuse({ kode: 'tidak-ditemukan' })

    await recordAudit(w, {
      peristiwa: isSelesai ? 'pertemuan.kesepakatan-selesai' : 'pertemuan.kesepakatan-dibuka',
      entitas: 'kesepakatan',
      entitasId: id,
      pegawaiId,
      sesudah: { uraian },
    })

    return accept({ id })
  })
}
