import type { EvaluasiKompetensi } from '../../../domain/pembinaan/kompetensi.ts'
import type { PendapatBimbingan } from '../../../domain/pembinaan/pendapat-bimbingan.ts'
import { type Db, jsonb, type Tx } from '../../database.ts'

/** The two papers that follow guidance: the employee's words, for the employee and the leader's superior, and the competencies as the guide saw them. */
type Sesudah = {
  readonly pendapatBimbingan: PendapatBimbingan
  readonly evaluasiKompetensi: EvaluasiKompetensi
}

export type Bertanda<T> = { readonly isi: T; readonly ditandatanganiPada: Temporal.Instant }

/** What one of them says, and when it was signed; undefined while it was not. */
export async function findSesudah<T extends keyof Sesudah>(
  db: Db | Tx,
  tabel: T,
  bimbinganId: string,
): Promise<Bertanda<Sesudah[T]> | undefined> {
  const satu = await db
    .selectFrom(tabel as keyof Sesudah)
    .select(['isi', 'ditandatanganiPada'])
    .where('bimbinganId', '=', bimbinganId)
    .executeTakeFirst()

  return satu as unknown as Bertanda<Sesudah[T]> | undefined
}

type Baru<T extends keyof Sesudah> = Bertanda<Sesudah[T]> & { readonly bimbinganId: string }

export async function insertSesudah<T extends keyof Sesudah>(tx: Tx, tabel: T, satu: Baru<T>): Promise<void> {
  await tx
    .insertInto(tabel as keyof Sesudah)
    .values({ ...satu, isi: jsonb(satu.isi as never) })
    .execute()
}
