import { sql } from 'kysely'
import type { StatusEntri } from '../../../domain/aktivitas/aktivitas.ts'
import type { Db, Tx } from '../../database.ts'

export type EntriHasil = {
  readonly rhkId: string
  readonly tanggal: string
  readonly status: StatusEntri
  readonly keluaranJumlah: number | null
  readonly keluaranSatuan: string | null
}

/** What the rater accepted of a person's days, by result. */
export async function listEntriDisetujui(
  db: Db | Tx,
  { pegawaiId, mulai, sampai }: { pegawaiId: string; mulai: string; sampai: string },
): Promise<EntriHasil[]> {
  const { rows } = await sql<EntriHasil>`
    select rhk_id as "rhkId", tanggal::text as tanggal, status, keluaran_jumlah::float8 as "keluaranJumlah",
      keluaran_satuan as "keluaranSatuan"
    from aktivitas
    where pegawai_id = ${pegawaiId} and tanggal between ${mulai}::date and ${sampai}::date and status = 'disetujui'`.execute(
    db,
  )

  return rows
}
