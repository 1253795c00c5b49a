import { recordAudit } from '../../db/queries/audit/audit.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { insertPeriode } from '../../db/queries/penilaian/periode.ts'
import { masaSetahun, periodeEvaluasi } from '../../domain/penilaian/periode-penilaian.ts'
import { accept } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'

/** Adds the periods of a year that are missing, by the instansi's choice of month or quarter; twice changes nothing. */
export function openPeriode(context: Context, tahun: number) {
  return write(context, async (w) => {
    const parameter = await getParameter(w.tx, periodeEvaluasi, `${tahun}-12-31`)
    const baru = await insertPeriode(w.tx, tahun, masaSetahun(tahun, parameter))
    if (baru.length > 0)
      await recordAudit(w, {
        peristiwa: 'periode.dibuka',
        entitas: 'periode',
        entitasId: String(tahun),
        sesudah: { tahun, jenis: parameter.jenis, jumlah: baru.length },
      })

    return accept({ jumlah: baru.length })
  })
}
