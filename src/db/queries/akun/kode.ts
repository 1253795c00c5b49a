import type { Db, Tx } from '../../database.ts'

/** Every code a person was given, newest first, locked: guesses at it are counted one after the other. */
export function lockKode(tx: Tx, pejabatId: string) {
  return tx
    .selectFrom('kodeAktivasi')
    .select(['id', 'sidik', 'berlakuSampai', 'dipakaiPada', 'salah'])
    .where('pejabatId', '=', pejabatId)
    .orderBy('dibuatPada', 'desc')
    .limit(5)
    .forUpdate()
    .execute()
}

export type KodeBaru = { readonly pejabatId: string; readonly sidik: string }

export async function insertKode(
  tx: Tx,
  daftar: readonly KodeBaru[],
  pembuatan: { berlakuSampai: Temporal.Instant; dibuatOleh: string; dibuatPada: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('kodeAktivasi')
    .values(daftar.map((kode) => ({ ...kode, ...pembuatan })))
    .execute()
}

/** An older slip stops working when a new one is made. */
export async function endKode(tx: Tx, pejabatIds: readonly string[], now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('kodeAktivasi')
    .set({ berlakuSampai: now })
    .where('pejabatId', 'in', pejabatIds)
    .where('dipakaiPada', 'is', null)
    .where('berlakuSampai', '>', now)
    .execute()
}

export async function saveTebakanSalah(
  tx: Tx,
  kode: { readonly id: string; readonly salah: number },
  berlakuSampai: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('kodeAktivasi')
    .set({ salah: kode.salah, berlakuSampai })
    .where('id', '=', kode.id)
    .execute()
}

export async function saveKodeDipakai(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('kodeAktivasi').set({ dipakaiPada: now }).where('id', '=', id).execute()
}

/** Whether the first code of an account still stands: not used, not past its day, and no newer slip. */
export async function isKodePertamaBerlaku(
  db: Db,
  username: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const daftar = await db
    .selectFrom('kodeAktivasi')
    .innerJoin('akun', 'akun.pejabatId', 'kodeAktivasi.pejabatId')
    .select(['kodeAktivasi.dipakaiPada', 'kodeAktivasi.berlakuSampai'])
    .where('akun.username', '=', username)
    .limit(2)
    .execute()
  const [kode] = daftar

  return (
    daftar.length === 1 && kode?.dipakaiPada === null && Temporal.Instant.compare(kode.berlakuSampai, now) > 0
  )
}
