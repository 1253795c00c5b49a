import type { CatatanBaris } from '../../../domain/skp/skp.ts'
import type { Db, Tx } from '../../database.ts'

export type CatatanSkp = CatatanBaris & {
  readonly id: string
  readonly penulisId: string
  readonly penulis: string
  readonly dibuatPada: Temporal.Instant
  readonly selesaiPada: Temporal.Instant | null
}

/** Everything rater and employee said about an SKP, oldest first. */
export function listCatatanSkp(db: Db, skpId: string): Promise<CatatanSkp[]> {
  return db
    .selectFrom('catatanSkp')
    .innerJoin('pejabat', 'pejabat.id', 'catatanSkp.penulisId')
    .select(['catatanSkp.id', 'catatanSkp.rhkId', 'catatanSkp.indikatorId', 'catatanSkp.isi'])
    .select([
      'catatanSkp.penulisId',
      'pejabat.nama as penulis',
      'catatanSkp.dibuatPada',
      'catatanSkp.selesaiPada',
    ])
    .where('catatanSkp.skpId', '=', skpId)
    .orderBy('catatanSkp.dibuatPada')
    .execute()
}

export async function insertCatatanSkp(
  tx: Tx,
  {
    skpId,
    penulisId,
    pada,
    catatan,
  }: { skpId: string; penulisId: string; pada: Temporal.Instant; catatan: readonly CatatanBaris[] },
): Promise<void> {
  if (catatan.length === 0) return
  await tx
    .insertInto('catatanSkp')
    .values(
      catatan.map(({ rhkId, indikatorId, isi }) => ({
        skpId,
        rhkId,
        indikatorId,
        isi,
        penulisId,
        dibuatPada: pada,
      })),
    )
    .execute()
}
