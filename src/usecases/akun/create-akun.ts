import type { Tx } from '../../db/database.ts'
import { type AkunBaru, insertAkun } from '../../db/queries/akun/akun.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, type Result } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'

/** Nobody acts when a city begins. */
export type Saat = {
  readonly tx: Tx
  readonly actor: { readonly pejabatId: string } | null
  readonly now: Temporal.Instant
}

/** Accounts without a password, inside the caller's transaction: an import adds thousands at once. */
export async function addAkun({ tx, actor, now }: Saat, daftar: readonly AkunBaru[]): Promise<number> {
  const baru = new Set(await insertAkun(tx, daftar, now))
  if (baru.size > 0) {
    await recordAudit(
      { tx, actor, now },
      { peristiwa: 'akun.dibuat', entitas: 'akun', entitasId: 'banyak', sesudah: { pejabatIds: [...baru] } },
    )
  }
  return baru.size
}

/** Gives people accounts: an ASN signs in with the NIP, others with an account name. Tells how many are new. */
export function createAkun(context: Context, daftar: readonly AkunBaru[]): Promise<Result<number>> {
  return write(context, async (saat): Promise<Result<number>> => accept(await addAkun(saat, daftar)))
}
