import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'

/** A time in which the application did not answer. */
export type Gangguan = {
  readonly id: string
  readonly mulai: Temporal.Instant
  readonly selesai: Temporal.Instant
  readonly sumber: 'otomatis' | 'dicatat'
  readonly alasan: string
  readonly pencatat: string | null
  readonly dibatalkanPada: Temporal.Instant | null
  readonly alasanBatal: string | null
}

/** Every outage on record, withdrawn ones too, newest first. */
export function listGangguan(db: Db, batas: number): Promise<Gangguan[]> {
  return db
    .selectFrom('gangguan')
    .leftJoin('pejabat', 'pejabat.id', 'gangguan.dicatatOleh')
    .select([
      'gangguan.id',
      'mulai',
      'selesai',
      'sumber',
      'alasan',
      'pejabat.nama as pencatat',
      'dibatalkanPada',
      'alasanBatal',
    ])
    .orderBy('mulai', 'desc')
    .limit(batas)
    .execute()
}

export type RentangGangguan = { readonly mulai: Temporal.Instant; readonly selesai: Temporal.Instant }

/** Outages that count and had not ended by that instant, without overlap: two that meet are one. */
export async function listRentangGangguan(db: Db | Tx, sejak: Temporal.Instant): Promise<RentangGangguan[]> {
  const { rows } = await sql<RentangGangguan>`
    select lower(satu) as mulai, upper(satu) as selesai from (
      select unnest(range_agg(tstzrange(mulai, selesai))) as satu from gangguan
      where dibatalkan_pada is null and selesai > ${sejak}::timestamptz) gabungan
    order by lower(satu)`.execute(db)

  return rows
}

export type GangguanBaru = RentangGangguan & {
  readonly id: string
  readonly sumber: 'otomatis' | 'dicatat'
  readonly alasan: string
  readonly dicatatOleh: string | null
  readonly dicatatPada: Temporal.Instant
}

export async function insertGangguan(tx: Tx, baru: GangguanBaru): Promise<void> {
  await tx.insertInto('gangguan').values(baru).execute()
}

export function lockGangguan(tx: Tx, id: string) {
  return tx
    .selectFrom('gangguan')
    .select(['id', 'mulai', 'selesai', 'alasan', 'dibatalkanPada'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

type Batal = {
  readonly id: string
  readonly oleh: string
  readonly pada: Temporal.Instant
  readonly alasan: string
}

export async function cancelGangguan(tx: Tx, { id, oleh, pada, alasan }: Batal): Promise<void> {
  await tx
    .updateTable('gangguan')
    .set({ dibatalkanOleh: oleh, dibatalkanPada: pada, alasanBatal: alasan })
    .where('id', '=', id)
    .execute()
}

/** Touches the sign of life and says when it was touched before; an earlier clock changes nothing. */
export async function touchDenyut(tx: Tx, pada: Temporal.Instant): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ lama: Temporal.Instant | null }>`
    insert into denyut (pada) values (${pada}::timestamptz)
    on conflict (id) do update set pada = greatest(denyut.pada, excluded.pada)
    returning old.pada as lama`.execute(tx)

  return rows[0]?.lama ?? null
}
