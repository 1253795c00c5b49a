import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'
import { newId } from '../../id.ts'

export type AkunBaru = { readonly pejabatId: string; readonly nama: string; readonly username: string }

/** Adds accounts without a password; who already has one keeps it. Returns whose accounts are new. */
export async function insertAkun(
  tx: Tx,
  daftar: readonly AkunBaru[],
  now: Temporal.Instant,
): Promise<string[]> {
  if (daftar.length === 0) return []
  const rows = await tx
    .insertInto('akun')
    .values(
      daftar.map(({ pejabatId, nama, username }) => ({
        id: newId(),
        name: nama,
        email: `${username}@tanpa-surel.invalid`,
        username,
        displayUsername: username,
        pejabatId,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .onConflict((oc) => oc.column('pejabatId').doNothing())
    .returning('pejabatId')
    .execute()

  return rows.map((baris) => baris.pejabatId)
}

export type AkunTercatat = {
  readonly akunId: string
  readonly pejabatId: string
  readonly pegawaiId: string | null
  readonly username: string
  readonly nama: string
  readonly tanggalLahir: Temporal.PlainDate | null
}

function pilihAkun(db: Db | Tx) {
  return db
    .selectFrom('akun')
    .innerJoin('pejabat', 'pejabat.id', 'akun.pejabatId')
    .leftJoin('pegawai', 'pegawai.id', 'akun.pejabatId')
    .select(['akun.id as akunId', 'akun.pejabatId', 'pegawai.id as pegawaiId', 'pejabat.nama'])
    .select(['pegawai.tanggalLahir', sql<string>`coalesce(akun.username, '')`.as('username')])
}

export function findAkunByUsername(db: Db | Tx, username: string): Promise<AkunTercatat | undefined> {
  return pilihAkun(db).where('akun.username', '=', username).executeTakeFirst()
}

export function getAkun(db: Db | Tx, akunId: string): Promise<AkunTercatat> {
  return pilihAkun(db).where('akun.id', '=', akunId).executeTakeFirstOrThrow()
}

/** Gives an account its password (already hashed). */
export async function saveSandi(
  tx: Tx,
  { akunId, hash, now }: { akunId: string; hash: string; now: Temporal.Instant },
): Promise<void> {
  await deleteSandi(tx, [akunId])
  await tx
    .insertInto('akunKredensial')
    .values({
      id: newId(),
      accountId: akunId,
      providerId: 'credential',
      userId: akunId,
      password: hash,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
}

export async function deleteSandi(tx: Tx, akunIds: readonly string[]): Promise<void> {
  if (akunIds.length === 0) return
  await tx
    .deleteFrom('akunKredensial')
    .where('userId', 'in', akunIds)
    .where('providerId', '=', 'credential')
    .execute()
}

/** Remembers that somebody came in just now. */
export async function saveMasukTerakhir(tx: Tx, pejabatId: string, now: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('masukTerakhir')
    .values({ pejabatId, pertamaPada: now, terakhirPada: now })
    .onConflict((oc) => oc.column('pejabatId').doUpdateSet({ terakhirPada: now }))
    .execute()
}
