import { recordAudit } from '../../db/queries/audit/audit.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { findStrategi, deleteStrategi as remove } from '../../db/queries/rencana/strategi.ts'
import type { PenolakanStrategi } from '../../domain/rencana/strategi.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { readHubungan } from './hubungan-unit.ts'

type Dihapus = { readonly id: string; readonly unitId: string; readonly versi: number }

/** The head of a unit takes a strategy away, as long as nobody changed it since it was looked at; the audit keeps its words. */
export function deleteStrategi(context: Context, { id, unitId, versi }: Dihapus) {
  return write(context, async (w): Promise<Result<{ tahun: number }, PenolakanStrategi>> => {
    const hubungan = await readHubungan(w, unitId)
    if (!hubungan) return refuse({ kode: 'tidak-ditemukan' })
    if (!hubungan.isPenyusun) return refuse({ kode: 'bukan-penyusun' })
    await takeTurn(w.tx, `strategi/${id}`)
    const lama = await findStrategi(w.tx, id)
    if (lama?.unitId !== unitId) return refuse({ kode: 'tidak-ditemukan' })
    if (lama.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: lama.versi })

    await remove(w.tx, id)
    await recordAudit(w, {
      peristiwa: 'strategi.dihapus',
      entitas: 'strategi_unit',
      entitasId: id,
      sebelum: lama,
    })

    return accept({ tahun: lama.tahun })
  })
}
