import { sql } from 'kysely'
import type { Parameter } from '../../domain/ketentuan.ts'
import type { Db, Tx } from '../database.ts'

/** What the city chose for a provision on that day; nothing chosen leaves the defaults. */
export async function findParameter<P extends Parameter>(
  db: Db | Tx,
  ketentuan: { readonly id: string; readonly parameter?: { readonly bawaan: P } },
  tanggal: string,
): Promise<Partial<P>> {
  const baris = await db
    .selectFrom('parameter')
    .select('nilai')
    .where('ketentuanId', '=', ketentuan.id)
    .where(sql<boolean>`berlaku @> ${tanggal}::date`)
    .executeTakeFirst()

  return (baris?.nilai ?? {}) as Partial<P>
}
