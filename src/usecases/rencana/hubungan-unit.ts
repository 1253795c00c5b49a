import type { UnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import { findUnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import { isDiBawah, type Pelaku } from '../../domain/organisasi/pelaku.ts'
import { hariIni, type Write } from '../context.ts'

export type HubunganRencana = {
  readonly isPenyusun: boolean
  readonly isKepala: boolean
  readonly isPenetap: boolean
}

/** The head (or the administrator of the perangkat daerah for the head) writes, the head alone agrees; the leader above sets. */
export function hubunganRencana(pelaku: Pelaku, unit: UnitRencana): HubunganRencana {
  const isPemimpin = pelaku.memimpin.includes(unit.jalur)
  return {
    isPenyusun: isPemimpin || pelaku.mengelola.some((jalur) => isDiBawah(unit.jalur, jalur)),
    isKepala: isPemimpin && pelaku.pegawaiId !== null,
    isPenetap: unit.penetapIds.includes(pelaku.pejabatId),
  }
}

export async function readHubungan(
  w: Write,
  unitId: string,
): Promise<(HubunganRencana & { readonly unit: UnitRencana }) | undefined> {
  const unit = await findUnitRencana(w.tx, { unitId, hariIni: hariIni(w).toString() })

  return unit && { ...hubunganRencana(w.actor, unit), unit }
}
