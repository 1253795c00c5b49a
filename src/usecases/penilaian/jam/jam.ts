import type { Tx } from '../../../db/database.ts'
import { takeTurn } from '../../../db/queries/giliran.ts'
import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { listPeriodeBerjalan, startJam } from '../../../db/queries/penilaian/jam.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import { periodeEvaluasi, toJenis } from '../../../domain/penilaian/periode-penilaian.ts'
import { gangguanSusulan } from '../../../domain/waktu/gangguan-susulan.ts'
import { type Context, hariIni } from '../../context.ts'

/** What the clock of the regulation needs: nobody acts. */
export type Jam = Pick<Context, 'db' | 'now' | 'instansi'>

export type SaatJam = Pick<Jam, 'now' | 'instansi'> & {
  readonly tx: Tx
  readonly actor: null
  readonly hari: string
  /** The day on which the clock began to act, and the one up to which it has acted. */
  readonly sejak: string
  readonly sampai: string
}

/** One act of the clock in one transaction; two processes take turns, and the second finds nothing left to do. */
export function byClock<Hasil>(jam: Jam, act: (saat: SaatJam) => Promise<Hasil>): Promise<Hasil> {
  const { db, now, instansi } = jam
  const hari = hariIni(jam).toString()

  return db.transaction().execute(async (tx) => {
    await takeTurn(tx, 'jam-evaluasi')
    return act({ tx, now, instansi, actor: null, hari, ...(await startJam(tx, hari)) })
  })
}

/** The periods that the clock watches, of the kinds that the instansi evaluates. */
export async function listPeriodeJam({ tx, hari, sejak, sampai }: SaatJam): Promise<PeriodeTercatat[]> {
  const { jenis } = await getParameter(tx, periodeEvaluasi, hari)
  const parameter = await getParameter(tx, gangguanSusulan, hari)
  const susulan = gangguanSusulan.apply(sampai, hari, parameter).nilai
  const ditutupSejak = susulan > sejak ? susulan : sejak

  return listPeriodeBerjalan(tx, { jenis: [toJenis(jenis), 'tahunan'], ditutupSejak, sejak, hariIni: hari })
}
