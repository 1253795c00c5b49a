import { recordAudit } from '../../../db/queries/audit/audit.ts'
import { lockGangguan, cancelGangguan as withdraw } from '../../../db/queries/penilaian/gangguan.ts'
import { accept, refuse } from '../../../domain/result.ts'
import { checkPanjang, PANJANG } from '../../../domain/teks.ts'
import { type Context, write } from '../../context.ts'

/** An outage written down by mistake no longer lengthens anything; it stays on record with the reason. */
export function cancelGangguan(
  context: Context,
  { id, alasan }: { readonly id: string; readonly alasan: string },
) {
  return write(context, async (w) => {
    const muat = checkPanjang(alasan, PANJANG.alasanGangguan)
    if (!muat.ok) return muat
    if (!w.actor.peran.includes('admin-bkpsdm')) return refuse({ kode: 'tidak-ditemukan' })
    const gangguan = await lockGangguan(w.tx, id)
    if (!gangguan) return refuse({ kode: 'tidak-ditemukan' })
    if (gangguan.dibatalkanPada) return refuse({ kode: 'gangguan-sudah-batal' })
    if (alasan.trim() === '') return refuse({ kode: 'alasan-gangguan-kosong' })

    await withdraw(w.tx, { id, oleh: w.actor.pejabatId, pada: w.now, alasan: alasan.trim() })
    await recordAudit(w, {
      peristiwa: 'gangguan.dibatalkan',
      entitas: 'gangguan',
      entitasId: id,
      sebelum: gangguan,
      sesudah: { alasan: alasan.trim() },
    })

    return accept({ id })
  })
}
