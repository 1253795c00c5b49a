import type { Db, Tx } from '../../db/database.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import {
  type CapaianUnit,
  findCapaianTahunLalu,
  findCapaianUntukUnit,
} from '../../db/queries/penilaian/capaian.ts'
import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import type { Basis } from '../../domain/ketentuan.ts'
import { capaianTerlambat } from '../../domain/penilaian/capaian-terlambat.ts'

export type CapaianBerlaku = CapaianUnit & {
  /** Why the year before counts; null where the period's own does. */
  readonly sebabTahunLalu: Basis | null
}

type Cari = { readonly unitId: string; readonly periode: PeriodeTercatat; readonly hariIni: string }

/** The achievement that ratings of a period rest on: the period's own, or the year before when the annual one comes after January (Lampiran Bab IV.B.1 huruf f). */
export async function findCapaianBerlaku(
  db: Db | Tx,
  { unitId, periode, hariIni }: Cari,
): Promise<CapaianBerlaku | undefined> {
  const { id: periodeId, sampai, tahun, jenis } = periode
  const unit = await findCapaianUntukUnit(db, { unitId, periodeId, sampai, hariIni })
  if (!unit) return undefined
  if (jenis !== 'tahunan') return { ...unit, sebabTahunLalu: null }

  const lalu = await findCapaianTahunLalu(db, { unitId: unit.unitId, tahun })
  const parameter = await getParameter(db, capaianTerlambat, sampai)
  const soal = { tahun, hari: hariIni, ditetapkan: lalu.ditetapkan }
  const { nilai, basis } = capaianTerlambat.apply(soal, sampai, parameter)
  // A city in its first year has nothing before: what comes late is all there is.
  if (nilai !== 'tahun-sebelumnya' || !lalu.capaian) return { ...unit, sebabTahunLalu: null }

  return { ...unit, capaian: lalu.capaian, sebabTahunLalu: basis }
}

/** The achievement in words, with its year where that is not the period's. */
export function kalimatCapaian({ unit, capaian, sebabTahunLalu }: CapaianBerlaku, tahun: number): string {
  const tambahan = sebabTahunLalu
    ? `, dari tahun ${tahun - 1} karena capaian ${tahun} belum ada sampai akhir Januari`
    : ''

  return `Capaian ${unit}: ${capaian}${tambahan}.`
}
