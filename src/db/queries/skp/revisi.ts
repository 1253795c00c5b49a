import { sql } from 'kysely'
import { type IsiNaskah, versiBerlaku } from '../../../domain/skp/naskah.ts'
import type { StatusSkp } from '../../../domain/skp/skp.ts'
import { type Db, jsonb, type Tx } from '../../database.ts'
import { findSkp, type SkpLengkap } from './skp.ts'

export type Revisi = {
  readonly alasan: string
  readonly isi: IsiNaskah
  readonly status: Exclude<StatusSkp, 'ditetapkan'>
  readonly diajukanPada: Temporal.Instant | null
  readonly versi: number
}

export type VersiSkp = {
  readonly nomor: number
  readonly alasan: string | null
  readonly isi: IsiNaskah
  readonly berlakuSejak: string
  readonly penetap: string | null
  readonly ditetapkanPada: Temporal.Instant
}

/** The revision that is being written; whoever locks the SKP holds it as well. */
export async function findRevisi(db: Db | Tx, skpId: string): Promise<Revisi | undefined> {
  const revisi = await db
    .selectFrom('revisiSkp')
    .select(['alasan', 'isi', 'status', 'diajukanPada', 'versi'])
    .where('skpId', '=', skpId)
    .executeTakeFirst()

  return revisi as Revisi | undefined
}

export async function insertRevisi(
  tx: Tx,
  baru: { skpId: string; alasan: string; isi: IsiNaskah; dimulaiPada: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('revisiSkp')
    .values({ ...baru, isi: jsonb(baru.isi as never) })
    .execute()
}

export async function saveRevisi(
  tx: Tx,
  skpId: string,
  { isi, status, diajukanPada }: Pick<Revisi, 'isi' | 'status' | 'diajukanPada'>,
): Promise<void> {
  await tx
    .updateTable('revisiSkp')
    .set({ isi: jsonb(isi as never), status, diajukanPada, versi: sql<number>`versi + 1` })
    .where('skpId', '=', skpId)
    .execute()
}

export async function deleteRevisi(tx: Tx, skpId: string): Promise<void> {
  await tx.deleteFrom('revisiSkp').where('skpId', '=', skpId).execute()
}

/** Every version of an SKP that was ever revised, oldest first; one that never was has none. */
export async function listVersi(db: Db | Tx, skpId: string): Promise<VersiSkp[]> {
  const versi = await db
    .selectFrom('versiSkp')
    .leftJoin('pejabat', 'pejabat.id', 'versiSkp.ditetapkanOleh')
    .select(['versiSkp.nomor', 'versiSkp.alasan', 'versiSkp.isi', 'versiSkp.ditetapkanPada'])
    .select(['pejabat.nama as penetap', sql<string>`versi_skp.berlaku_sejak::text`.as('berlakuSejak')])
    .where('versiSkp.skpId', '=', skpId)
    .orderBy('versiSkp.nomor')
    .execute()

  return versi as unknown as VersiSkp[]
}

type VersiBaru = Omit<VersiSkp, 'penetap'> & {
  readonly skpId: string
  readonly ditetapkanOleh: string | null
}

export async function insertVersi(tx: Tx, { berlakuSejak, ...baru }: VersiBaru): Promise<void> {
  await tx
    .insertInto('versiSkp')
    .values({
      ...baru,
      isi: jsonb(baru.isi as never),
      berlakuSejak: Temporal.PlainDate.from(berlakuSejak),
    })
    .execute()
}

/** An SKP as it stood on a day: what a period is evaluated by. */
export async function findSkpPada(db: Db | Tx, skpId: string, hari: string): Promise<SkpLengkap | undefined> {
  const skp = await findSkp(db, skpId)
  const versi = skp && versiBerlaku(await listVersi(db, skpId), hari)
  if (!versi) return skp
  const { pendekatan, rhk, ekspektasi } = versi.isi

  return { ...skp, pendekatan, rhk, ekspektasi }
}

/** Lines that the new version no longer has end on that day; they keep what points at them. */
export async function endBaris(
  tx: Tx,
  skpId: string,
  { rhkIds, indikatorIds, hari }: { rhkIds: string[]; indikatorIds: string[]; hari: string },
): Promise<void> {
  await sql`
    with akhir as (select rhk.id, row_number() over (order by rhk.id) as ke from rhk
      where skp_id = ${skpId} and diakhiri_pada is null and rhk.id <> all (${rhkIds}::uuid[]))
    update rhk set diakhiri_pada = ${hari}::date,
      urutan = least(0, (select min(urutan) from rhk where skp_id = ${skpId})) - akhir.ke
    from akhir where rhk.id = akhir.id`.execute(tx)
  await sql`
    with akhir as (select indikator.id, indikator.rhk_id, row_number() over (order by indikator.id) as ke
      from indikator join rhk on rhk.id = indikator.rhk_id
      where rhk.skp_id = ${skpId} and indikator.diakhiri_pada is null
        and indikator.id <> all (${indikatorIds}::uuid[]))
    update indikator set diakhiri_pada = ${hari}::date,
      urutan = least(0, (select min(urutan) from indikator satu where satu.rhk_id = akhir.rhk_id)) - akhir.ke
    from akhir where indikator.id = akhir.id`.execute(tx)
}
