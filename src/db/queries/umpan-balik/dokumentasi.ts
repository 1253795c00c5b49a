import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'

type Masa = { readonly pegawaiId: string; readonly mulai: string; readonly sampai: string }

export type KeluaranHasil = {
  readonly rhkId: string
  readonly jumlah: number
  readonly satuan: string | null
}

export type BuktiHasil = { readonly rhkId: string; readonly tanggal: string; readonly bukti: string }

/** What the accepted days of a period add up to, by result and unit of counting. */
export async function listKeluaranHasil(
  db: Db | Tx,
  { pegawaiId, mulai, sampai }: Masa,
): Promise<KeluaranHasil[]> {
  const { rows } = await sql<KeluaranHasil>`
    select rhk_id as "rhkId", keluaran_satuan as satuan, sum(keluaran_jumlah)::float8 as jumlah
    from aktivitas
    where pegawai_id = ${pegawaiId} and tanggal between ${mulai}::date and ${sampai}::date and status = 'disetujui'
      and rhk_id is not null and keluaran_jumlah is not null
    group by rhk_id, keluaran_satuan order by rhk_id, keluaran_satuan`.execute(db)

  return rows
}

/** The evidence kept with the accepted days of a period, by result. */
export async function listBuktiHasil(db: Db | Tx, { pegawaiId, mulai, sampai }: Masa): Promise<BuktiHasil[]> {
  const { rows } = await sql<BuktiHasil>`
    select rhk_id as "rhkId", tanggal::text as tanggal, coalesce(satu ->> 'nama', satu ->> 'tautan') as bukti
    from aktivitas cross join jsonb_array_elements(bukti) satu
    where pegawai_id = ${pegawaiId} and tanggal between ${mulai}::date and ${sampai}::date and status = 'disetujui'
      and rhk_id is not null
    order by tanggal, bukti`.execute(db)

  return rows
}

/** The SKP that was set and is in force on a day (ISO). */
export async function findSkpBerlaku(
  db: Db | Tx,
  { pegawaiId, tanggal }: { pegawaiId: string; tanggal: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from skp where pegawai_id = ${pegawaiId} and status = 'ditetapkan' and rentang @> ${tanggal}::date
    order by id desc limit 1`.execute(db)

  return rows[0]?.id
}
