import { sql } from 'kysely'
import type { Db } from '../../database.ts'

export type Pembukaan = {
  readonly pegawaiId: string
  readonly pelakuId: string
  readonly halaman: string
  readonly tanggal: string
  readonly pada: Temporal.Instant
  readonly jumlah: number
}

/** Counts looks at the pages of people: a row per person, viewer, page and day. */
export async function addPembukaan(db: Db, pembukaan: readonly Pembukaan[]): Promise<void> {
  await sql`
    insert into pembukaan (pegawai_id, pelaku_id, halaman, tanggal, pertama_pada, jumlah)
    select "pegawaiId", "pelakuId", halaman, tanggal, pada, jumlah
    from jsonb_to_recordset(${JSON.stringify(pembukaan)}::jsonb) as baru("pegawaiId" uuid, "pelakuId" uuid, halaman text,
      tanggal date, pada timestamptz, jumlah int)
    -- In one order, so that two lists opened at once never wait for each other.
    order by 1, 2, 3, 4
    on conflict (pegawai_id, pelaku_id, tanggal, halaman) do update set jumlah = pembukaan.jumlah + excluded.jumlah`.execute(
    db,
  )
}
