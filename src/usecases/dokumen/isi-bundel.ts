import type { Db, Tx } from '../../db/database.ts'
import { type DokumenUnit, listDokumenUnit, type UnitPeriode } from '../../db/queries/dokumen/dokumen-unit.ts'
import { isPembacaDokumen, isTerbatas } from '../../domain/dokumen/pembaca-dokumen.ts'
import { type Hubungan, hubungan, type Pelaku } from '../../domain/organisasi/pelaku.ts'
import type { Context } from '../context.ts'

type Untuk = Pick<Context, 'actor' | 'instansi'>

/** The papers of a unit that this person may take along: those of guidance only who is named for them; a confidential one lies in no bundle. */
export async function listIsiBundel(
  db: Db | Tx,
  { unitId, periodeId }: UnitPeriode,
  { actor, instansi }: Untuk,
): Promise<DokumenUnit[]> {
  const semua = await listDokumenUnit(db, { unitId, periodeId, zona: instansi.zona })

  return semua.filter(
    (satu) => !isTerbatas(satu.jenis) || isPembacaDokumen(satu.jenis, hubunganKe(actor, satu)),
  )
}

/** Of guidance only the person counts, never the unit. */
function hubunganKe(actor: Pelaku, { pendampingId, ...orang }: DokumenUnit): ReadonlySet<Hubungan> {
  const ada = hubungan(actor, { ...orang, unitId: '', jalur: '' })

  return actor.pejabatId === pendampingId ? new Set([...ada, 'pendamping']) : ada
}
