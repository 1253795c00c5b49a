import { type RawBuilder, sql } from 'kysely'
import { predikatTidakLulus, type TidakLulus } from '../../../domain/penilaian/tugas-belajar.ts'
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

/** Studies of a person that ended without graduating in that period, as what the instansi set for them; null without. Needs `periode`. */
export const tidakLulus = (
  pegawaiId: RawBuilder<unknown>,
) => sql<TidakLulus>`(select coalesce((select nilai from parameter
    where ketentuan_id = ${predikatTidakLulus.id} and parameter.berlaku @> upper(periode.rentang) - 1), '{}'::jsonb)
  from ketidakhadiran studi
  where studi.pegawai_id = ${pegawaiId} and studi.akhir_studi = 'tidak-lulus'
    and upper(studi.rentang) - 1 <@ periode.rentang limit 1)`

/** The same of whom `evaluasi` is about. */
export const TIDAK_LULUS = tidakLulus(sql`evaluasi.pegawai_id`)
