import type { Db, Tx } from '../../database.ts'
import { newId } from '../../id.ts'

/** The second step of an account, set up or only begun; the secrets lie sealed. */
export type Faktor = {
  readonly isNyala: boolean
  readonly rahasia: string
  readonly kodePemulihan: string
}

export async function findFaktor(db: Db | Tx, akunId: string): Promise<Faktor | undefined> {
  return db
    .selectFrom('faktorKedua')
    .select(['verified as isNyala', 'secret as rahasia', 'backupCodes as kodePemulihan'])
    .where('userId', '=', akunId)
    .executeTakeFirst()
}

/** Whether signing in with this account's password asks for a code as well. */
export async function isDuaLangkahNyala(db: Db | Tx, akunId: string): Promise<boolean> {
  const { twoFactorEnabled } = await db
    .selectFrom('akun')
    .select('twoFactorEnabled')
    .where('id', '=', akunId)
    .executeTakeFirstOrThrow()

  return twoFactorEnabled
}

type FaktorBaru = {
  readonly akunId: string
  readonly rahasia: string
  readonly kodePemulihan: string
}

/** A secret that waits for its first code; one that waits already is replaced. Returns false when it is in use. */
export async function saveFaktorBaru(
  tx: Tx,
  { akunId, rahasia, kodePemulihan }: FaktorBaru,
): Promise<boolean> {
  const baris = await tx
    .insertInto('faktorKedua')
    .values({ id: newId(), userId: akunId, secret: rahasia, backupCodes: kodePemulihan })
    .onConflict((oc) =>
      oc
        .column('userId')
        .doUpdateSet({ secret: rahasia, backupCodes: kodePemulihan })
        .where('faktorKedua.verified', '=', false),
    )
    .returning('id')
    .executeTakeFirst()

  return baris !== undefined
}

/** From now on signing in asks for a code; false when no secret waits, or another one than was confirmed. */
export async function turnOnFaktor(tx: Tx, { akunId, rahasia, kodePemulihan }: FaktorBaru): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('faktorKedua')
    .set({ backupCodes: kodePemulihan, verified: true })
    .where('userId', '=', akunId)
    .where('secret', '=', rahasia)
    .where('verified', '=', false)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await tx.updateTable('akun').set({ twoFactorEnabled: true }).where('id', '=', akunId).execute()

  return true
}

/** New recovery codes in place of the old; false without a second step. */
export async function saveKodePemulihan(tx: Tx, akunId: string, kodePemulihan: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('faktorKedua')
    .set({ backupCodes: kodePemulihan })
    .where('userId', '=', akunId)
    .where('verified', '=', true)
    .executeTakeFirst()

  return numUpdatedRows > 0n
}

/** The last code that was accepted, locked: the same code twice is one after the other. */
export async function lockKodeTerakhir(tx: Tx, akunId: string): Promise<string | null> {
  const baris = await tx
    .selectFrom('faktorKedua')
    .select('kodeTerakhir')
    .where('userId', '=', akunId)
    .forUpdate()
    .executeTakeFirst()

  return baris?.kodeTerakhir ?? null
}

export async function saveKodeTerakhir(tx: Tx, akunId: string, sidik: string): Promise<void> {
  await tx.updateTable('faktorKedua').set({ kodeTerakhir: sidik }).where('userId', '=', akunId).execute()
}

/** From now on the password alone is enough; false when it was so before. */
export async function deleteFaktor(tx: Tx, akunId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('faktorKedua')
    .where('userId', '=', akunId)
    .executeTakeFirst()
  await tx.updateTable('akun').set({ twoFactorEnabled: false }).where('id', '=', akunId).execute()

  return numDeletedRows > 0n
}
