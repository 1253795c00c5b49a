import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import type { UnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import type { AngkaLaporan, IsiLaporan } from '../../domain/laporan/isi-laporan.ts'
import type { LaporanUnit } from '../../domain/laporan/laporan-unit.ts'
import type { HubunganLaporan } from '../../usecases/laporan/hubungan-laporan.ts'
import type { Pesan } from '../pesan.ts'
import type { BedaTulisan } from '../ui/konflik.tsx'

/** What the page of a unit's report shows. */
export type IsiHalaman = {
  readonly unit: UnitRencana
  readonly periode: PeriodeTercatat
  readonly daftarPeriode: readonly PeriodeTercatat[]
  readonly laporan: LaporanUnit
  /** As handed in; of a draft as the figures stand now. */
  readonly angka: AngkaLaporan
  /** Absent while the head is still writing. */
  readonly diajukan: IsiLaporan | null
  readonly hubungan: HubunganLaporan
  /** The paper of an answered report. */
  readonly dokumen: { readonly id: string } | undefined
  readonly penolakan?: Pesan | undefined
  readonly perbedaan?: readonly BedaTulisan[] | undefined
  /** What the leader above had written when it was refused. */
  readonly jawabanTertulis?: string | undefined
}

/** Under which a device keeps what was typed. */
export function kunciDraf({ unit, periode }: Pick<IsiHalaman, 'unit' | 'periode'>): string {
  return `laporan-${unit.unitId}-${periode.id}`
}
