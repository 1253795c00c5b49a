import type { Db, Tx } from '../../database.ts'

/** The keys in phones and computers with which an account comes in without a password. */
export function listKunci(db: Db, akunId: string) {
  return db
    .selectFrom('kunciMasuk')
    .select(['id', 'name as nama', 'createdAt as dibuatPada'])
    .where('userId', '=', akunId)
    .orderBy('createdAt')
    .execute()
}

/** Takes every key from an account; tells how many there were. */
export async function deleteKunciOf(tx: Tx, akunId: string): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('kunciMasuk').where('userId', '=', akunId).executeTakeFirst()

  return Number(numDeletedRows)
}

/** Whose key this is. */
export async function findPemegangKunci(db: Db, credentialId: string): Promise<string | undefined> {
  const baris = await db
    .selectFrom('kunciMasuk')
    .select('userId')
    .where('credentialId', '=', credentialId)
    .executeTakeFirst()

  return baris?.userId
}

type KunciSendiri = { readonly id: string; readonly akunId: string }

/** Gives one's own key another name; the old one, or undefined when it is not one's own. */
export async function saveNamaKunci(
  tx: Tx,
  { id, akunId }: KunciSendiri,
  nama: string,
): Promise<string | undefined> {
  const lama = await tx
    .selectFrom('kunciMasuk')
    .select('name')
    .where('id', '=', id)
    .where('userId', '=', akunId)
    .forUpdate()
    .executeTakeFirst()
  if (!lama) return undefined
  await tx.updateTable('kunciMasuk').set({ name: nama }).where('id', '=', id).execute()

  return lama.name ?? ''
}

/** Takes one's own key away; its name, or undefined when it is not one's own. */
export async function deleteKunci(tx: Tx, { id, akunId }: KunciSendiri): Promise<string | undefined> {
  const baris = await tx
    .deleteFrom('kunciMasuk')
    .where('id', '=', id)
    .where('userId', '=', akunId)
    .returning('name')
    .executeTakeFirst()

  return baris && (baris.name ?? '')
}
