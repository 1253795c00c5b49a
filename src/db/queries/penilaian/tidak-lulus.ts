import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'

/** The last days of studies that these people ended without graduating. */
export async function listAkhirTidakLulus(
  db: Db | Tx,
  pegawaiIds: readonly string[],
): Promise<{ readonly pegawaiId: string; readonly hariTerakhir: string }[]> {
  const { rows } = await sql<{ pegawaiId: string; hariTerakhir: string }>`
    select pegawai_id as "pegawaiId", (upper(rentang) - 1)::text as "hariTerakhir" from ketidakhadiran
    where akhir_studi = 'tidak-lulus' and pegawai_id = any (${pegawaiIds}::uuid[])`.execute(db)

  return rows
}

/** Whether a person's studies ended without graduating in that period; needs `periode`. */
export const tidakLulus = (
  pegawaiId: RawBuilder<unknown>,
) => sql<boolean>`exists (select from ketidakhadiran studi
  where studi.pegawai_id = ${pegawaiId} and studi.akhir_studi = 'tidak-lulus'
    and upper(studi.rentang) - 1 <@ periode.rentang)`

/** The same of whom `evaluasi` is about. */
export const TIDAK_LULUS = tidakLulus(sql`evaluasi.pegawai_id`)
