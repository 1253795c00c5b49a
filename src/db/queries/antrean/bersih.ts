import { sql } from 'kysely'
import type { Db } from '../../database.ts'

/** Attempts to sign in that no longer hold anybody back. */
export async function deletePercobaanLama(db: Db, sebelum: Temporal.Instant): Promise<void> {
  await sql`delete from percobaan_masuk
    where terakhir_pada < ${sebelum}::timestamptz and coalesce(terkunci_sampai, terakhir_pada) < ${sebelum}::timestamptz`.execute(
    db,
  )
}

/** Sessions that have ended by themselves. */
export async function deleteSesiBerakhir(db: Db, now: Temporal.Instant): Promise<void> {
  await sql`delete from sesi where expires_at < ${now}::timestamptz`.execute(db)
}

/** Received ids without an entry, of days that nobody may write any more. An entry is found by its id through this table, so the others stay. */
export async function deleteKirimanLama(db: Db, sebelum: string): Promise<void> {
  await sql`delete from kiriman where tanggal < ${sebelum}::date and not exists (
    select from aktivitas where aktivitas.id = kiriman.id and aktivitas.tanggal = kiriman.tanggal)`.execute(
    db,
  )
}
