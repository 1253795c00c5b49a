import type { BarisUnit } from '../../db/queries/organisasi/unit.ts'
import type { Opsi } from '../ui/isian.tsx'

/** Units as the lines of a select, indented as they hang. */
export function opsiUnit(unit: readonly BarisUnit[]): Opsi[] {
  return unit.map(({ id, nama, tingkat }) => ({ nilai: id, label: `${'\u2003'.repeat(tingkat)}${nama}` }))
}
