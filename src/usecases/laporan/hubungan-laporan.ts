import type { KunciLaporan } from '../../db/queries/laporan/laporan-unit.ts'
import { findPeriode, type PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import { findUnitRencana, type UnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import { hariIni, type Write } from '../context.ts'

export type HubunganLaporan = { readonly isKepala: boolean; readonly isPenjawab: boolean }

/** The head of the unit writes its report, nobody in the head's place; the leader one level above answers. */
export function hubunganLaporan(pelaku: Pelaku, unit: UnitRencana): HubunganLaporan {
  return {
    isKepala: pelaku.pegawaiId !== null && pelaku.memimpin.includes(unit.jalur),
    isPenjawab: unit.penetapIds.includes(pelaku.pejabatId),
  }
}

type Tempat = HubunganLaporan & { readonly unit: UnitRencana; readonly periode: PeriodeTercatat }

/** The unit and period of a report, and what the acting person is to it. */
export async function readTempat(w: Write, { unitId, periodeId }: KunciLaporan): Promise<Tempat | undefined> {
  const unit = await findUnitRencana(w.tx, { unitId, hariIni: hariIni(w).toString() })
  const periode = await findPeriode(w.tx, periodeId)

  return unit && periode && { ...hubunganLaporan(w.actor, unit), unit, periode }
}
