import { sql } from 'kysely'

/** Whether the evaluated person's studies ended without graduating in that period; needs `evaluasi` and `periode`. */
export const TIDAK_LULUS = sql<boolean>`exists (select from ketidakhadiran studi
  where studi.pegawai_id = evaluasi.pegawai_id and studi.akhir_studi = 'tidak-lulus'
    and upper(studi.rentang) - 1 <@ periode.rentang)`
