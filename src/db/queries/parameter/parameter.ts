import { sql } from 'kysely'
import type { Ketentuan, Parameter } from '../../../domain/ketentuan.ts'
import type { Db, Tx } from '../../database.ts'

/** The parameters of a provision on a day: the defaults of its definition under what the instansi set. */
export async function getParameter<I, O, P extends Parameter>(
  db: Db | Tx,
  ketentuan: Ketentuan<I, O, P>,
  tanggal: string,
): Promise<P> {
  const baris = await db
    .selectFrom('parameter')
    .select('nilai')
    .where('ketentuanId', '=', ketentuan.id)
    .where(sql<boolean>`berlaku @> ${tanggal}::date`)
    .executeTakeFirst()

  return { ...ketentuan.parameter?.bawaan, ...(baris?.nilai as object | undefined) } as P
}
