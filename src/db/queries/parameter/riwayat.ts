import { sql } from 'kysely'
import type { Parameter } from '../../../domain/ketentuan.ts'
import { type Db, jsonb, type Tx } from '../../database.ts'

/** One dated set of a provision's parameters. */
export type SetParameter = {
  readonly id: string
  readonly nilai: Partial<Parameter>
  readonly mulai: string
  readonly sampai: string | null
  readonly alasan: string
  readonly oleh: string | null
  readonly diubahPada: Temporal.Instant
}

/** Every set of a provision, the newest first. */
export async function listParameter(db: Db | Tx, ketentuanId: string): Promise<SetParameter[]> {
  const baris = await db
    .selectFrom('parameter')
    .leftJoin('pejabat', 'pejabat.id', 'parameter.diubahOleh')
    .select([
      'parameter.id',
      'parameter.nilai',
      'parameter.alasan',
      'parameter.diubahPada',
      'pejabat.nama as oleh',
    ])
    .select(sql<string>`lower(berlaku)::text`.as('mulai'))
    .select(sql<string | null>`(upper(berlaku) - 1)::text`.as('sampai'))
    .where('ketentuanId', '=', ketentuanId)
    .orderBy(sql`lower(berlaku)`, 'desc')
    .execute()

  return baris.map((satu) => ({ ...satu, nilai: satu.nilai as Partial<Parameter> }))
}

/** Two editors of one provision take turns. */
export async function lockParameter(tx: Tx, ketentuanId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`parameter:${ketentuanId}`}, 0))`.execute(tx)
}

/** Moves the last day of a set. */
export async function endParameter(tx: Tx, id: string, sampai: string): Promise<void> {
  await tx
    .updateTable('parameter')
    .set({ berlaku: sql<string>`daterange(lower(berlaku), ${sampai}::date, '[]')` })
    .where('id', '=', id)
    .execute()
}

type Baru = {
  readonly ketentuanId: string
  readonly nilai: Parameter
  readonly mulai: string
  readonly sampai: string | null
  readonly alasan: string
  readonly diubahOleh: string
  readonly diubahPada: Temporal.Instant
}

export async function insertParameter(tx: Tx, { mulai, sampai, nilai, ...baru }: Baru): Promise<void> {
  await tx
    .insertInto('parameter')
    .values({
      ...baru,
      nilai: jsonb(nilai as never),
      berlaku: sql<string>`daterange(${mulai}::date, ${sampai}::date, '[]')`,
    })
    .execute()
}

/** Replaces the values of a set that begins on the same day. */
export async function replaceParameter(
  tx: Tx,
  id: string,
  { nilai, alasan, diubahOleh, diubahPada }: Baru,
): Promise<void> {
  await tx
    .updateTable('parameter')
    .set({ nilai: jsonb(nilai as never), alasan, diubahOleh, diubahPada })
    .where('id', '=', id)
    .execute()
}
