import { sql } from 'kysely'
import { type Db, jsonb, type Tx } from '../../database.ts'
import type { StatusImpor } from '../../tables.ts'

export type HasilPeriksa = {
  readonly baris: number
  readonly baru: number
  readonly berubah: number
  readonly tetap: number
  readonly galat: Temuan
  /** What deserves a second look without being wrong. */
  readonly peringatan: Temuan
  /** What the file would lead to, for those kinds that show it. */
  readonly pratinjau: unknown
}

/** How much was found, and the first of it. */
type Temuan = { readonly jumlah: number; readonly daftar: readonly unknown[] }

export type ImporBaru = HasilPeriksa & {
  readonly id: string
  readonly jenis: string
  readonly namaBerkas: string
  readonly sidik: string
  readonly status: StatusImpor
  readonly dibuatOleh: string
  readonly dibuatPada: Temporal.Instant
}

export async function insertImpor(
  tx: Tx,
  { galat, peringatan, pratinjau, ...baru }: ImporBaru,
): Promise<void> {
  await tx
    .insertInto('impor')
    .values({ ...baru, ...temuan({ galat, peringatan, pratinjau }) })
    .execute()
}

function temuan({ galat, peringatan, pratinjau }: Pick<HasilPeriksa, 'galat' | 'peringatan' | 'pratinjau'>) {
  return {
    galat: jsonb(galat as never),
    peringatan: jsonb(peringatan as never),
    pratinjau: pratinjau === null ? null : jsonb(pratinjau as never),
  }
}

function pilih(db: Db | Tx) {
  return db
    .selectFrom('impor')
    .innerJoin('pejabat', 'pejabat.id', 'impor.dibuatOleh')
    .select(['impor.id', 'impor.jenis', 'impor.namaBerkas', 'impor.sidik', 'impor.status', 'impor.baris'])
    .select(['impor.diproses', 'impor.baru', 'impor.berubah', 'impor.tetap', 'impor.dibuatOleh'])
    .select(['impor.dibuatPada', 'impor.selesaiPada', 'pejabat.nama as pembuat'])
}

/** Imports of one person, or everybody's, newest first. */
export function listImpor(db: Db, dibuatOleh: string | 'semua') {
  const query = pilih(db).orderBy('impor.dibuatPada', 'desc').limit(30)
  return (dibuatOleh === 'semua' ? query : query.where('impor.dibuatOleh', '=', dibuatOleh)).execute()
}

export function findImpor(db: Db | Tx, id: string) {
  return pilih(db)
    .select(['impor.galat', 'impor.peringatan', 'impor.pratinjau'])
    .where('impor.id', '=', id)
    .executeTakeFirst()
}

export type ImporTampil = NonNullable<Awaited<ReturnType<typeof findImpor>>>

export async function lockImpor(tx: Tx, id: string): Promise<ImporTampil | undefined> {
  await tx.selectFrom('impor').select('id').where('id', '=', id).forUpdate().execute()
  return findImpor(tx, id)
}

export async function saveStatusImpor(
  db: Db | Tx,
  { id, status, selesaiPada }: { id: string; status: StatusImpor; selesaiPada?: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable('impor')
    .set({ status, ...(selesaiPada ? { selesaiPada } : {}) })
    .where('id', '=', id)
    .execute()
}

export async function saveKemajuan(db: Db, id: string, diproses: number): Promise<void> {
  await db.updateTable('impor').set({ diproses }).where('id', '=', id).execute()
}

export async function saveHasil(db: Db | Tx, id: string, hasil: HasilPeriksa): Promise<void> {
  const { galat, peringatan, pratinjau, ...jumlah } = hasil
  await db
    .updateTable('impor')
    .set({ ...jumlah, ...temuan({ galat, peringatan, pratinjau }) })
    .where('id', '=', id)
    .execute()
}

/** Imports that were ordered and not yet done. */
export async function listImporMenunggu(db: Db): Promise<string[]> {
  const impor = await db
    .selectFrom('impor')
    .select('id')
    .where('status', '=', 'diterapkan')
    .orderBy('dibuatPada')
    .execute()

  return impor.map(({ id }) => id)
}

/** Only one process works on an import at a time. */
export async function tryLockImpor(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ dapat: boolean }>`
    select pg_try_advisory_xact_lock(hashtext(current_schema() || '/impor/' || ${id})) as dapat`.execute(tx)

  return rows[0]?.dapat ?? false
}
