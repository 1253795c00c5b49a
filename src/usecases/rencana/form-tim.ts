import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertTim } from '../../db/queries/rencana/tim-kerja.ts'
import type { PenolakanTim } from '../../domain/rencana/tim-kerja.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { checkPanjang, PANJANG } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'

export type IsianTim = {
  readonly nama: string
  readonly tujuan: string
  readonly mulai: string | undefined
  readonly sampai: string | undefined
  readonly terbuka: boolean
}

/** A leader forms a team for a span of days; others may offer themselves if it is open. */
export function formTim(context: Context, isian: IsianTim) {
  return write(context, async (w): Promise<Result<{ id: string }, PenolakanTim>> => {
    const { nama, tujuan, mulai, sampai, terbuka } = isian
    const muatTujuan = checkPanjang(nama, PANJANG.namaTim)
    if (!muatTujuan.ok) return muatTujuan
    const muat = checkPanjang(tujuan)
    if (!muat.ok) return muat
    if (nama === '') return refuse({ kode: 'nama-kosong' })
    if (!mulai || !sampai || mulai > sampai) return refuse({ kode: 'tanggal-salah' })

    const tim = { id: newId(), nama, tujuan, pimpinanId: w.actor.pejabatId, mulai, sampai, terbuka }
    await insertTim(w.tx, tim)
    await recordAudit(w, {
      peristiwa: 'tim.dibentuk',
      entitas: 'tim_kerja',
      entitasId: tim.id,
      sesudah: tim,
    })

    return accept({ id: tim.id })
  })
}
