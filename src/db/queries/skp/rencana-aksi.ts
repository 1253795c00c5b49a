import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'
import { KOLOM_PERIODE, type PeriodeTercatat } from '../penilaian/periode.ts'

export type AksiRhk = { readonly rhkId: string; readonly aksi: readonly string[] }
type Cari = { readonly skpId: string; readonly periodeId: string }

/** The steps of a period, by the result they lead to. */
export async function listRencanaAksi(db: Db | Tx, { skpId, periodeId }: Cari): Promise<AksiRhk[]> {
  return db
    .selectFrom('rencanaAksi')
    .innerJoin('rhk', 'rhk.id', 'rencanaAksi.rhkId')
    .select(['rencanaAksi.rhkId', 'rencanaAksi.aksi'])
    .where('rhk.skpId', '=', skpId)
    .where('rencanaAksi.periodeId', '=', periodeId)
    .execute()
}

/** Replaces the steps of a period; a result without steps keeps no row. */
export async function saveRencanaAksi(
  tx: Tx,
  { skpId, periodeId }: Cari,
  daftar: readonly AksiRhk[],
): Promise<void> {
  await sql`delete from rencana_aksi using rhk
    where rhk.id = rencana_aksi.rhk_id and rhk.skp_id = ${skpId} and periode_id = ${periodeId}`.execute(tx)
  const isi = daftar.filter(({ aksi }) => aksi.length > 0)
  if (isi.length === 0) return
  await tx
    .insertInto('rencanaAksi')
    .values(isi.map(({ rhkId, aksi }) => ({ rhkId, periodeId, aksi: [...aksi] })))
    .execute()
}

/** The periodic evaluations that an SKP's span meets, in order: what steps are planned for. */
export async function listPeriodeSkp(
  db: Db | Tx,
  { mulai, sampai }: { mulai: string; sampai: string },
): Promise<PeriodeTercatat[]> {
  const { rows } = await sql<PeriodeTercatat>`
    select ${KOLOM_PERIODE} from periode
    where jenis <> 'tahunan' and rentang && daterange(${mulai}, ${sampai}, '[]')
    order by rentang`.execute(db)

  return rows
}
