import { newId } from '../../../db/id.ts'
import { recordAudit } from '../../../db/queries/audit/audit.ts'
import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { insertGangguan } from '../../../db/queries/penilaian/gangguan.ts'
import { accept, refuse } from '../../../domain/result.ts'
import { checkPanjang, PANJANG } from '../../../domain/teks.ts'
import { lamaGangguan } from '../../../domain/waktu/gangguan-susulan.ts'
import { type Context, hariIni, write } from '../../context.ts'

export type IsiGangguan = {
  readonly mulai: Temporal.Instant | null
  readonly selesai: Temporal.Instant | null
  readonly alasan: string
}

/** BKPSDM writes down an outage that the application could not see itself, with its reason. */
export function recordGangguan(context: Context, { mulai, selesai, alasan }: IsiGangguan) {
  return write(context, async (w) => {
    const muat = checkPanjang(alasan, PANJANG.alasanGangguan)
    if (!muat.ok) return muat
    if (!w.actor.peran.includes('admin-bkpsdm')) return refuse({ kode: 'tidak-ditemukan' })
    if (!mulai || !selesai) return refuse({ kode: 'waktu-kosong' })
    if (Temporal.Instant.compare(selesai, mulai) <= 0) return refuse({ kode: 'waktu-terbalik' })
    if (Temporal.Instant.compare(selesai, w.now) > 0) return refuse({ kode: 'gangguan-belum-selesai' })
    const hari = hariIni(w).toString()
    const parameter = await getParameter(w.tx, lamaGangguan, hari)
    if (!lamaGangguan.apply(mulai.until(selesai).total('hours'), hari, parameter).nilai)
      return refuse({ kode: 'gangguan-terlalu-lama', paling: parameter.hari })
    if (alasan.trim() === '') return refuse({ kode: 'alasan-gangguan-kosong' })

    const baru = {
      id: newId(),
      mulai,
      selesai,
      sumber: 'dicatat',
      alasan: alasan.trim(),
      dicatatOleh: w.actor.pejabatId,
      dicatatPada: w.now,
    } as const
    await insertGangguan(w.tx, baru)
    await recordAudit(w, {
      peristiwa: 'gangguan.dicatat',
      entitas: 'gangguan',
      entitasId: baru.id,
      sesudah: baru,
    })

    return accept({ id: baru.id })
  })
}
