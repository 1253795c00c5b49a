import type { Db } from '../../database.ts'

/** The city's own row; absent until the first seed or import. */
export function findInstansi(db: Db) {
  return db
    .selectFrom('instansi')
    .select(['nama', 'pemerintah', 'kota', 'zona', 'sebutanZona'])
    .executeTakeFirst()
}
