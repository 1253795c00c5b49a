import { sql } from 'kysely'
import type { Db } from '../../database.ts'

/** The paths of the units that hang under none: the whole city. */
export async function listJalurAkar(db: Db): Promise<string[]> {
  const { rows } = await sql<{ jalur: string }>`
    select jalur::text as jalur from unit where nlevel(jalur) = 1`.execute(db)

  return rows.map(({ jalur }) => jalur)
}
