import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import type { EvaluasiLengkap } from '../../db/queries/penilaian/evaluasi.ts'
import { hubungan } from '../../domain/organisasi/pelaku.ts'
import type { PelakuEvaluasi } from '../../domain/penilaian/evaluasi.ts'
import type { Write } from '../context.ts'

/** What the acting person is to the employee; whoever rated when the evaluation began still counts as the rater. */
export async function pelakuEvaluasi(
  { tx, actor, now }: Write,
  { pegawaiId, penilaiId }: Pick<EvaluasiLengkap, 'pegawaiId' | 'penilaiId'>,
): Promise<PelakuEvaluasi> {
  const subjek = await findSubjek(tx, pegawaiId)
  const ada = new Set(subjek ? hubungan(actor, subjek) : [])
  if (penilaiId === actor.pejabatId) ada.add('penilai')

  return { hubungan: ada, pada: now }
}
