import { saveJam } from '../../db/queries/penilaian/jam.ts'
import { finalizeEvaluasiByClock } from './finalize-evaluasi.ts'
import { handUpEvaluasiByClock } from './hand-up-evaluasi.ts'
import { handUpSkpByClock } from './hand-up-skp.ts'
import { byClock, type Jam } from './jam.ts'
import { recordDenyut } from './record-denyut.ts'
import { remindTenggat } from './remind-tenggat.ts'

/** Everything that the regulation's clock does by a day, in the order of the year; once more, late or by two processes it leaves the same. */
export async function runJam(jam: Jam): Promise<void> {
  // An outage that ended just now counts before any limit is looked at.
  await recordDenyut(jam)
  await handUpSkpByClock(jam)
  await handUpEvaluasiByClock(jam)
  await finalizeEvaluasiByClock(jam)
  await remindTenggat(jam)
  await byClock(jam, ({ tx, hari }) => saveJam(tx, hari))
}
