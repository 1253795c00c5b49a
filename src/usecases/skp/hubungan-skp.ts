import type { Db, Tx } from '../../db/database.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { hubungan } from '../../domain/organisasi/pelaku.ts'
import { giliranPenetapanSkp } from '../../domain/skp/batas-waktu.ts'
import type { PelakuSkp, PemutusSkp } from '../../domain/skp/skp.ts'
import { type Context, hariIni, type Write } from '../context.ts'
import { batasSkp } from '../penilaian/tenggat/tenggat-skp.ts'

/** What the acting person is to the owner of an SKP; whoever rated it when it was written counts until somebody else rates (Lampiran Bab II.C.6-7). */
export async function pelakuSkp({ tx, actor, now }: Write, skp: SkpLengkap): Promise<PelakuSkp> {
  const subjek = await findSubjek(tx, skp.pegawaiId)
  const ada = new Set(subjek ? hubungan(actor, subjek) : [])
  if (skp.penilaiId === actor.pejabatId && !subjek?.penilaiId) ada.add('penilai')

  return { pejabatId: actor.pejabatId, hubungan: ada, pada: now }
}

/** The same for a decision, with whose turn it is. */
export async function pemutusSkp(w: Write, skp: SkpLengkap): Promise<PemutusSkp> {
  return { ...(await pelakuSkp(w, skp)), penilaiSampai: await penilaiSampai(w.tx, skp, w) }
}

/** The last day on which only the rater decides on this SKP; null once it has passed. */
export async function penilaiSampai(
  db: Db | Tx,
  { tahun }: Pick<SkpLengkap, 'tahun'>,
  at: Pick<Context, 'now' | 'instansi'>,
): Promise<string | null> {
  const { batas } = await batasSkp(db, tahun, at)
  const hari = hariIni(at).toString()
  const parameter = await getParameter(db, giliranPenetapanSkp, hari)

  return giliranPenetapanSkp.apply({ batas, hari }, hari, parameter).nilai
}
