import type { Db, Tx } from '../../db/database.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import type { EvaluasiLengkap } from '../../db/queries/penilaian/evaluasi.ts'
import type { Berdasar } from '../../domain/ketentuan.ts'
import { ratingPimpinan } from '../../domain/penilaian/capaian-organisasi.ts'
import type { Rating } from '../../domain/penilaian/predikat.ts'
import { type CapaianBerlaku, findCapaianBerlaku } from './capaian-berlaku.ts'

export type CapaianEvaluasi = {
  readonly unit: CapaianBerlaku | undefined
  /** For whoever leads the unit: the rating that its achievement gives. */
  readonly rating: Berdasar<Rating> | null
}

type Bahan = Pick<EvaluasiLengkap, 'unitId' | 'isPimpinan' | 'periode'>

/** What the unit of an evaluation achieved, and what that means for its head. */
export async function findCapaianEvaluasi(
  db: Db | Tx,
  { unitId, isPimpinan, periode }: Bahan,
  hariIni: string,
): Promise<CapaianEvaluasi> {
  const { sampai } = periode
  const unit = await findCapaianBerlaku(db, { unitId, periode, hariIni })
  if (!isPimpinan || !unit?.capaian) return { unit, rating: null }

  const parameter = await getParameter(db, ratingPimpinan, sampai)
  return { unit, rating: ratingPimpinan.apply(unit.capaian, sampai, parameter) }
}
