import { hariIni, type Write } from '../context.ts'
import { fitMasaSkp } from './fit-masa-skp.ts'
import { refreshPenempatan } from './refresh-penempatan.ts'

/** After a change of the organisation: who rates whom today, how long each SKP runs, and the figures of the units it touched. */
export async function finishPerubahan(w: Write, unitIds: readonly string[]): Promise<void> {
  const tanggal = hariIni(w).toString()
  await refreshPenempatan(w.tx, tanggal)
  await fitMasaSkp(w)
  w.afterCommit(() => {
    for (const unitId of new Set(unitIds)) w.luar.tandai(unitId, tanggal)
  })
}
