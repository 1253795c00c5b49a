import { sql } from 'kysely'
import type { Rekap360 } from '../../../domain/umpan-balik/penilaian-360.ts'
import { type Db, jsonb, type Tx } from '../../database.ts'

export type Putaran360 = {
  readonly id: string
  readonly pegawaiId: string
  readonly nama: string
  readonly mulai: string
  readonly sampai: string
  readonly palingSedikit: number
  readonly ditutup: string | null
  readonly rekap: Rekap360 | null
  readonly diminta: number
  readonly menjawab: number
}

const KOLOM = sql`putaran_rekan.id, putaran_rekan.pegawai_id as "pegawaiId", pejabat.nama, putaran_rekan.mulai::text as mulai,
  putaran_rekan.sampai::text as sampai, putaran_rekan.paling_sedikit as "palingSedikit", putaran_rekan.ditutup::text as ditutup,
  putaran_rekan.rekap,
  (select count(*)::int from hak_rekan where putaran_id = putaran_rekan.id) as diminta,
  (select count(dipakai)::int from hak_rekan where putaran_id = putaran_rekan.id) as menjawab
  from putaran_rekan join pejabat on pejabat.id = putaran_rekan.pegawai_id`

/** The rounds about one employee, newest first. */
export async function listPutaran360(db: Db | Tx, pegawaiId: string): Promise<Putaran360[]> {
  const { rows } = await sql<Putaran360>`
    select ${KOLOM} where putaran_rekan.pegawai_id = ${pegawaiId} order by putaran_rekan.mulai desc limit 20`.execute(
    db,
  )
  return rows
}

/** Open rounds whose last day is over. */
export async function listPutaranLewat360(db: Db, hari: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from putaran_rekan where ditutup is null and sampai < ${hari}::date order by sampai`.execute(db)

  return rows.map(({ id }) => id)
}

/** What this person is asked and has not answered yet. */
export async function listDiminta360(
  db: Db | Tx,
  { pejabatId, hari }: { pejabatId: string; hari: string },
): Promise<Putaran360[]> {
  const { rows } = await sql<Putaran360>`
    select ${KOLOM} join hak_rekan hak on hak.putaran_id = putaran_rekan.id
    where hak.pejabat_id = ${pejabatId} and hak.dipakai is null and putaran_rekan.ditutup is null
      and putaran_rekan.sampai >= ${hari}::date
    order by putaran_rekan.sampai`.execute(db)

  return rows
}

export async function lockPutaran360(tx: Tx, id: string): Promise<Putaran360 | undefined> {
  const { rows } = await sql<Putaran360>`
    select ${KOLOM} where putaran_rekan.id = ${id} for update of putaran_rekan`.execute(tx)

  return rows[0]
}

/** A person's right to answer once: undefined when they were not asked. */
export function findHak360(db: Db | Tx, { putaranId, pejabatId }: { putaranId: string; pejabatId: string }) {
  return db
    .selectFrom('hakRekan')
    .select('dipakai')
    .where('putaranId', '=', putaranId)
    .where('pejabatId', '=', pejabatId)
    .executeTakeFirst()
}

export type BaruPutaran = {
  readonly id: string
  readonly pegawaiId: string
  readonly dimulaiOleh: string
  readonly mulai: Temporal.PlainDate
  readonly sampai: Temporal.PlainDate
  readonly palingSedikit: number
}

export async function insertPutaran360(
  tx: Tx,
  baru: BaruPutaran,
  pejabatIds: readonly string[],
): Promise<void> {
  await tx.insertInto('putaranRekan').values(baru).execute()
  await tx
    .insertInto('hakRekan')
    .values(pejabatIds.map((pejabatId) => ({ putaranId: baru.id, pejabatId })))
    .execute()
}

export async function useHak360(
  tx: Tx,
  { putaranId, pejabatId }: { putaranId: string; pejabatId: string },
  hari: Temporal.PlainDate,
): Promise<void> {
  await tx
    .updateTable('hakRekan')
    .set({ dipakai: hari })
    .where('putaranId', '=', putaranId)
    .where('pejabatId', '=', pejabatId)
    .execute()
}

export async function listJawaban360(tx: Tx, putaranId: string): Promise<string[]> {
  const baris = await tx.selectFrom('jawabanRekan').select('isi').where('putaranId', '=', putaranId).execute()

  return baris.map(({ isi }) => isi)
}

/** All answers of the round in one writing, so that their rows tell no order and no hour; ids are random. */
export async function replaceJawaban360(tx: Tx, putaranId: string, isi: readonly string[]): Promise<void> {
  await deleteJawaban360(tx, putaranId)
  await tx
    .insertInto('jawabanRekan')
    .values(isi.map((satu) => ({ id: crypto.randomUUID(), putaranId, isi: satu })))
    .execute()
}

export async function deleteJawaban360(tx: Tx, putaranId: string): Promise<void> {
  await tx.deleteFrom('jawabanRekan').where('putaranId', '=', putaranId).execute()
}

export async function closePutaran360(
  tx: Tx,
  id: string,
  akhir: { readonly ditutup: Temporal.PlainDate; readonly rekap: Rekap360 | null },
): Promise<void> {
  const { ditutup, rekap } = akhir
  await tx
    .updateTable('putaranRekan')
    .set({ ditutup, rekap: rekap === null ? null : jsonb(rekap as never) })
    .where('id', '=', id)
    .execute()
}
