import { recordAudit } from '../../db/queries/audit/audit.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { insertPeriode } from '../../db/queries/penilaian/periode.ts'
import { jendelaEvaluasiTahunan } from '../../domain/penilaian/jendela-evaluasi.ts'
import { masaSetahun, periodeEvaluasi } from '../../domain/penilaian/periode-penilaian.ts'
import { accept } from '../../domain/result.ts'
import { type Context, type Write, write } from '../context.ts'

/** Adds the periods of a year that are missing, by the instansi's choice of month or quarter; twice changes nothing. */
export function openPeriode(context: Context, tahun: number) {
  return write(context, async (w) => accept({ jumlah: await addPeriode(w, tahun) }))
}

/** The same by the clock, when a year begins: nobody's act. */
export function openPeriodeByClock({ db, now }: Pick<Context, 'db' | 'now'>, tahun: number): Promise<number> {
  return db.transaction().execute((tx) => addPeriode({ tx, actor: null, now }, tahun))
}

type Penulis = Pick<Write, 'tx' | 'now'> & { readonly actor: Write['actor'] | null }

async function addPeriode(w: Penulis, tahun: number): Promise<number> {
  const akhir = `${tahun}-12-31`
  const berkala = await getParameter(w.tx, periodeEvaluasi, akhir)
  const tahunan = await getParameter(w.tx, jendelaEvaluasiTahunan, akhir)
  const baru = await insertPeriode(w.tx, tahun, masaSetahun(tahun, { berkala, tahunan }))
  if (baru.length > 0)
    await recordAudit(w, {
      peristiwa: 'periode.dibuka',
      entitas: 'periode',
      entitasId: String(tahun),
      sesudah: { tahun, jenis: berkala.jenis, jumlah: baru.length },
    })

  return baru.length
}
