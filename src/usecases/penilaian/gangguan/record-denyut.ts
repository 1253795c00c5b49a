import { newId } from '../../../db/id.ts'
import { recordAudit } from '../../../db/queries/audit/audit.ts'
import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { insertGangguan, touchDenyut } from '../../../db/queries/penilaian/gangguan.ts'
import { catatanGangguan } from '../../../domain/waktu/gangguan.ts'
import { type Context, hariIni } from '../../context.ts'

type Kini = Pick<Context, 'db' | 'now' | 'instansi'>

/** The running application gives a sign of life; a gap since the last one becomes an outage, once, whichever process comes first. */
export function recordDenyut({ db, now, instansi }: Kini): Promise<{ readonly gangguanId: string | null }> {
  return db.transaction().execute(async (tx) => {
    const lama = await touchDenyut(tx, now)
    if (!lama) return { gangguanId: null }
    const hari = hariIni({ now: lama, instansi }).toString()
    const parameter = await getParameter(tx, catatanGangguan, hari)
    const menit = lama.until(now).total('minutes')
    if (!catatanGangguan.apply(menit, hari, parameter).nilai) return { gangguanId: null }

    const baru = {
      id: newId(),
      mulai: lama,
      selesai: now,
      sumber: 'otomatis',
      alasan: 'Aplikasi tidak memberi tanda',
      dicatatOleh: null,
      dicatatPada: now,
    } as const
    await insertGangguan(tx, baru)
    await recordAudit(
      { tx, actor: null, now },
      { peristiwa: 'gangguan.tercatat', entitas: 'gangguan', entitasId: baru.id, sesudah: baru },
    )

    return { gangguanId: baru.id }
  })
}
