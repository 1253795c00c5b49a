import type { Db, Tx } from '../../db/database.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { findPerjanjian } from '../../db/queries/rencana/perjanjian.ts'
import type { Basis } from '../../domain/ketentuan.ts'
import type { Capaian } from '../../domain/penilaian/capaian-organisasi.ts'
import {
  capaianIku,
  capaianUnit,
  type IkuDihitung,
  ikuDihitung,
  triwulanSampai,
} from '../../domain/rencana/capaian-dihitung.ts'
import type { Perjanjian } from '../../domain/rencana/perjanjian.ts'

export type IkuTerhitung = IkuDihitung & { readonly persen: number | null; readonly basis: Basis | null }

/** What the agreement says of a period; without a result as long as a realisation is missing. */
export type SaranCapaian = {
  readonly masa: { readonly triwulan: number } | 'tahun'
  readonly iku: readonly IkuTerhitung[]
  readonly hasil: { readonly persen: number; readonly capaian: Capaian; readonly basis: Basis } | null
}

type Masa = { readonly jenis: string; readonly tahun: number; readonly sampai: string }

/** The achievement of a unit in a period as its set agreement and what was recorded give it. */
export async function readSaranCapaian(
  db: Db | Tx,
  { unitId, periode }: { readonly unitId: string; readonly periode: Masa },
): Promise<SaranCapaian | undefined> {
  const perjanjian = await findPerjanjian(db, { unitId, tahun: periode.tahun })
  if (perjanjian?.status !== 'ditetapkan') return undefined
  const masa = periode.jenis === 'tahunan' ? 'tahun' : { triwulan: triwulanSampai(periode.sampai) }

  return countCapaian(db, { perjanjian, masa, sampai: periode.sampai })
}

/** The same for a quarter or the year that a page looks at. */
export async function countCapaian(
  db: Db | Tx,
  {
    perjanjian,
    masa,
    sampai,
  }: { readonly perjanjian: Perjanjian; readonly masa: SaranCapaian['masa']; readonly sampai: string },
): Promise<SaranCapaian> {
  const [batas, ambang] = await Promise.all([
    getParameter(db, capaianIku, sampai),
    getParameter(db, capaianUnit, sampai),
  ])
  const iku = ikuDihitung(perjanjian.sasaran, masa).map((satu): IkuTerhitung => {
    const { arah, target, realisasi } = satu
    if (realisasi === null) return { ...satu, persen: null, basis: null }
    const { nilai, basis } = capaianIku.apply({ arah, target, realisasi }, sampai, batas)
    return { ...satu, persen: nilai, basis }
  })
  const persen = iku.flatMap((satu) => satu.persen ?? [])
  if (iku.length === 0 || persen.length < iku.length) return { masa, iku, hasil: null }
  const { nilai, basis } = capaianUnit.apply(persen, sampai, ambang)

  return { masa, iku, hasil: { ...nilai, basis } }
}
