import type { Subjek } from '../../../domain/organisasi/pelaku.ts'
import type { Db } from '../../database.ts'

/** The person concerned, as placed today; undefined when there is no such person or no post. */
export function findSubjek(db: Db, pegawaiId: string): Promise<Subjek | undefined> {
  return db
    .selectFrom('penempatanKini')
    .innerJoin('unit', 'unit.id', 'penempatanKini.unitId')
    .select([
      'penempatanKini.pegawaiId',
      'penempatanKini.unitId',
      'unit.jalur',
      'penempatanKini.penilaiId',
      'penempatanKini.atasanPenilaiId',
    ])
    .where('penempatanKini.pegawaiId', '=', pegawaiId)
    .executeTakeFirst()
}
