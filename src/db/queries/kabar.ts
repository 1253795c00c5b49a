import { sql } from 'kysely'
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

/** The same for the people of one large act. */
export async function insertBanyakKabar(
  { tx, now }: { tx: Tx; now: Temporal.Instant },
  kabar: readonly KabarBaru[],
): Promise<void> {
  if (kabar.length === 0) return
  await sql`insert into kabar (pejabat_id, isi, jenis, rujukan, dibuat_pada)
    select "pejabatId", isi, jenis, rujukan, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(kabar)}::jsonb) as satu("pejabatId" uuid, isi text, jenis jenis_kabar,
      rujukan text)`.execute(tx)
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
