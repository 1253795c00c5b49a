import type { EvaluasiLengkap } from '../../../db/queries/penilaian/evaluasi.ts'
import type { PelakuKeberatan } from '../../../domain/penilaian/keberatan.ts'
import type { Write } from '../../context.ts'
import { pelakuEvaluasi } from '../hubungan-evaluasi.ts'

/** What the acting person is to an evaluation that is objected to. */
export async function pelakuKeberatan(w: Write, evaluasi: EvaluasiLengkap): Promise<PelakuKeberatan> {
  const { hubungan, pada, hari } = await pelakuEvaluasi(w, evaluasi)

  return { pejabatId: w.actor.pejabatId, hubungan, pada, hari }
}
