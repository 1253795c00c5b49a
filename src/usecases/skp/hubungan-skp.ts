import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { hubungan } from '../../domain/organisasi/pelaku.ts'
import type { PelakuSkp } from '../../domain/skp/skp.ts'
import type { Write } from '../context.ts'

/** What the acting person is to the owner of an SKP; whoever rated it when it was written still counts as its rater. */
export async function pelakuSkp({ tx, actor, now }: Write, skp: SkpLengkap): Promise<PelakuSkp> {
  const subjek = await findSubjek(tx, skp.pegawaiId)
  const ada = new Set(subjek ? hubungan(actor, subjek) : [])
  if (skp.penilaiId === actor.pejabatId) ada.add('penilai')

  return { pejabatId: actor.pejabatId, hubungan: ada, pada: now }
}
