import type { Db } from '../../database.ts'

/** Whether the database answers and holds our schema. */
export function isSehat(db: Db): Promise<boolean> {
  return db
    .selectFrom('migrasi')
    .select('nama')
    .limit(1)
    .execute()
    .then(
      () => true,
      () => false,
    )
}
