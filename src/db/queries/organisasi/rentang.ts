import { type RawBuilder, sql } from 'kysely'

/** A daterange from ISO days, both ends counted. */
export function daterange(mulai: string, sampai: string | null): RawBuilder<string> {
  return sql<string>`daterange(${mulai}::date, ${sampai}::date, '[]')`
}
