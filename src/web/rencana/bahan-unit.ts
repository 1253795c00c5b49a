import type { VersiDokumen } from '../../db/queries/penilaian/versi-dokumen.ts'
import type { UnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import type { Perjanjian } from '../../domain/rencana/perjanjian.ts'
import type { HubunganRencana } from '../../usecases/rencana/hubungan-unit.ts'
import type { SaranCapaian } from '../../usecases/rencana/saran-capaian.ts'
import type { IsianTerketik } from '../forms/isian.ts'
import type { Pesan } from '../pesan.ts'
import type { BedaTulisan } from '../ui/konflik.tsx'

/** What the page of a unit's agreement shows. */
export type IsiUnit = {
  readonly unit: UnitRencana
  readonly tahun: number
  readonly perjanjian: Perjanjian
  readonly hubungan: HubunganRencana
  /** Papers of what both sides approved, the newest first. */
  readonly beku: readonly VersiDokumen[]
  /** One per quarter and one for the year. */
  readonly hitungan: readonly SaranCapaian[]
  readonly penolakan?: Pesan | undefined
  readonly perbedaan?: readonly BedaTulisan[] | undefined
  readonly tertulis?: IsianTerketik | undefined
  readonly salahAngka?: readonly string[] | undefined
}
