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

/** Which of these files no entry, no import, no bundle and no document refers to. */
export async function listBerkasTakDirujuk(db: Db, berkas: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ sidik: string }>`select unnest(${berkas}::text[]) as sidik
    except select satu.isi->>'sidik' from aktivitas, jsonb_array_elements(bukti) as satu(isi) where bukti <> '[]'
    except select sidik::text from impor
    except select sidik::text from bundel
    except select sidik::text from berkas_bertanda_tangan
    except select sidik_tersegel::text from berkas_bertanda_tangan where sidik_tersegel is not null
    except select sidik_tersegel::text from dokumen where sidik_tersegel is not null
    except select sidik::text from dokumen where sidik is not null`.execute(db)

  return rows.map(({ sidik }) => sidik)
}

/** Received ids without an entry, of days that nobody may write any more. An entry is found by its id through this table, so the others stay. */
export async function deleteKirimanLama(db: Db, sebelum: string): Promise<void> {
  await sql`delete from kiriman where tanggal < ${sebelum}::date and not exists (
    select from aktivitas where aktivitas.id = kiriman.id and aktivitas.tanggal = kiriman.tanggal)`.execute(
    db,
  )
}
