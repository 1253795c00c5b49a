import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import type { EvaluasiLengkap } from '../../db/queries/penilaian/evaluasi.ts'
import { hubungan } from '../../domain/organisasi/pelaku.ts'
import type { PelakuEvaluasi } from '../../domain/penilaian/evaluasi.ts'
import { hariIni, type Write } from '../context.ts'

type Yang = Pick<EvaluasiLengkap, 'pegawaiId' | 'penilaiId'> & { readonly isPimpinan?: boolean }

/** What the acting person is to the employee; whoever rated when the evaluation began still counts as the rater. */
export async function pelakuEvaluasi(
  { tx, actor, now, instansi }: Write,
  { pegawaiId, penilaiId, isPimpinan = false }: Yang,
): Promise<PelakuEvaluasi> {
  const subjek = await findSubjek(tx, pegawaiId)
  const ada = new Set(subjek ? hubungan(actor, subjek) : [])
  if (penilaiId === actor.pejabatId) ada.add('penilai')

  return {
    hubungan: ada,
    pada: now,
    hari: hariIni({ now, instansi }).toString(),
    isKepalaDaerah: actor.peran.includes('kepala-daerah'),
    isPimpinanTinggi: isPimpinan,
  }
}
