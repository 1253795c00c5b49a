import type { Tx } from '../../db/database.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import type { EvaluasiLengkap } from '../../db/queries/penilaian/evaluasi.ts'
import { findPindahPenilai } from '../../db/queries/penilaian/penilai-lama.ts'
import { hubungan } from '../../domain/organisasi/pelaku.ts'
import type { PelakuEvaluasi } from '../../domain/penilaian/evaluasi.ts'
import { penilaiPindah } from '../../domain/penilaian/penilai-pindah.ts'
import { hariIni, type Write } from '../context.ts'

type Yang = Pick<EvaluasiLengkap, 'pegawaiId' | 'penilaiId'> &
  Partial<Pick<EvaluasiLengkap, 'isPimpinan' | 'skpId' | 'periode' | 'status'>>

/** What the acting person is to the employee; whoever rated when the evaluation began still counts as the rater, unless they moved before it could begin. */
export async function pelakuEvaluasi(
  { tx, actor, now, instansi }: Write,
  yang: Yang,
): Promise<PelakuEvaluasi> {
  const { pegawaiId, penilaiId, isPimpinan = false } = yang
  const subjek = await findSubjek(tx, pegawaiId)
  const ada = new Set(subjek ? hubungan(actor, subjek) : [])
  if (penilaiId === actor.pejabatId && (ada.has('penilai') || !(await isPindahLebihDulu(tx, yang))))
    ada.add('penilai')

  return {
    hubungan: ada,
    pada: now,
    hari: hariIni({ now, instansi }).toString(),
    isKepalaDaerah: actor.peran.includes('kepala-daerah'),
    isPimpinanTinggi: isPimpinan,
  }
}

/** Whether the rater of a draft left the post before its evaluation was going on. */
async function isPindahLebihDulu(tx: Tx, { penilaiId, skpId, periode, status }: Yang): Promise<boolean> {
  if (!penilaiId || !skpId || !periode || status !== 'draf') return false
  const pindah = await findPindahPenilai(tx, { penilaiId, skpId, sampai: periode.sampai })
  if (pindah === undefined) return false
  const parameter = await getParameter(tx, penilaiPindah, periode.sampai)
  const jendela = { mulai: periode.jendelaMulai, sampai: periode.jendelaSampai }

  return !penilaiPindah.apply({ pindah, periode, jendela }, periode.sampai, parameter).nilai
}
