import type { Db, Tx } from '../../../db/database.ts'
import { findCapaianUntukUnit, listCapaianOleh } from '../../../db/queries/penilaian/capaian.ts'
import { type DrafKalibrasi, listDrafKalibrasi } from '../../../db/queries/penilaian/kalibrasi.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import type { PeranKalibrasi } from '../../../domain/penilaian/kalibrasi.ts'

type Cari = {
  readonly unitId: string
  readonly periode: PeriodeTercatat
  readonly pejabatId: string
  readonly hariIni: string
}

export type SisiKalibrasi = { readonly peran: PeranKalibrasi; readonly draf: readonly DrafKalibrasi[] }

/** What this person is to the session of a unit, with everybody on its board; undefined for whoever has no place in it. */
export async function readSisiKalibrasi(
  db: Db | Tx,
  { unitId, periode, pejabatId, hariIni }: Cari,
): Promise<SisiKalibrasi | undefined> {
  const pada = { periodeId: periode.id, sampai: periode.sampai, hariIni }
  const unit = await findCapaianUntukUnit(db, { unitId, ...pada })
  // A unit without a head of its own is on the board of the unit above.
  if (unit?.unitId !== unitId) return undefined
  const draf = await listDrafKalibrasi(db, { unitId, periodeId: periode.id })
  if (unit.kepalaId === pejabatId) return { peran: 'kepala', draf }
  const dibawahi = await listCapaianOleh(db, { penetapId: pejabatId, ...pada })
  if (dibawahi.some((satu) => satu.unitId === unitId)) return { peran: 'atasan', draf }

  return draf.some(({ penilaiId }) => penilaiId === pejabatId) ? { peran: 'penilai', draf } : undefined
}
