import type { EvaluasiKompetensi } from '../../../domain/pembinaan/kompetensi.ts'
import type { PendapatBimbingan } from '../../../domain/pembinaan/pendapat-bimbingan.ts'
import { type Db, jsonb, type Tx } from '../../database.ts'

type Bertanda<T> = { readonly isi: T; readonly ditandatanganiPada: Temporal.Instant }

/** What the employee said of the guidance; for the employee and the leader's superior. */
export async function findPendapat(
  db: Db | Tx,
  id: string,
): Promise<Bertanda<PendapatBimbingan> | undefined> {
  const satu = await db
    .selectFrom('pendapatBimbingan')
    .select(['isi', 'ditandatanganiPada'])
    .where('bimbinganId', '=', id)
    .executeTakeFirst()

  return satu as unknown as Bertanda<PendapatBimbingan> | undefined
}

export async function insertPendapat(tx: Tx, bimbinganId: string, satu: Bertanda<PendapatBimbingan>) {
  await tx
    .insertInto('pendapatBimbingan')
    .values({ ...satu, bimbinganId, isi: jsonb(satu.isi as never) })
    .execute()
}

/** The competencies as the guide saw them. */
export async function findKompetensi(
  db: Db | Tx,
  id: string,
): Promise<Bertanda<EvaluasiKompetensi> | undefined> {
  const satu = await db
    .selectFrom('evaluasiKompetensi')
    .select(['isi', 'ditandatanganiPada'])
    .where('bimbinganId', '=', id)
    .executeTakeFirst()

  return satu as unknown as Bertanda<EvaluasiKompetensi> | undefined
}

export async function insertKompetensi(tx: Tx, bimbinganId: string, satu: Bertanda<EvaluasiKompetensi>) {
  await tx
    .insertInto('evaluasiKompetensi')
    .values({ ...satu, bimbinganId, isi: jsonb(satu.isi as never) })
    .execute()
}
