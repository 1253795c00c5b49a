import type { Db, Tx } from '../database.ts'
import type { JenisKabar } from '../tables.ts'

type KabarBaru = {
  readonly pejabatId: string
  readonly isi: string
  readonly jenis: JenisKabar
  /** What it is about: the record's id, a day, or nothing when the list says it. */
  readonly rujukan?: string
}

/** News for a person, shown under the bell. */
export async function insertKabar(
  { tx, now }: { tx: Tx; now: Temporal.Instant },
  kabar: KabarBaru,
): Promise<void> {
  await tx
    .insertInto('kabar')
    .values({ ...kabar, dibuatPada: now })
    .execute()
}

export function listKabar(db: Db, pejabatId: string, batas: number) {
  return db
    .selectFrom('kabar')
    .select(['id', 'isi', 'jenis', 'rujukan', 'dibuatPada', 'dibacaPada'])
    .where('pejabatId', '=', pejabatId)
    .orderBy('dibuatPada', 'desc')
    .limit(batas)
    .execute()
}

export async function markKabarRead(
  tx: Tx,
  { pejabatId, now }: { pejabatId: string; now: Temporal.Instant },
): Promise<void> {
  await tx
    .updateTable('kabar')
    .set({ dibacaPada: now })
    .where('pejabatId', '=', pejabatId)
    .where('dibacaPada', 'is', null)
    .execute()
}
