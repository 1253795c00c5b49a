import { sql } from 'kysely'
import type { Db } from '../../database.ts'

/** Counts one look at a person's page: a row per viewer, page and day. */
export async function recordPembukaan(
  db: Db,
  p: {
    pegawaiId: string
    pelakuId: string
    halaman: string
    tanggal: Temporal.PlainDate
    now: Temporal.Instant
  },
): Promise<void> {
  await db
    .insertInto('pembukaan')
    .values({
      pegawaiId: p.pegawaiId,
      pelakuId: p.pelakuId,
      halaman: p.halaman,
      tanggal: p.tanggal,
      pertamaPada: p.now,
    })
    .onConflict((oc) =>
      oc
        .columns(['pegawaiId', 'pelakuId', 'tanggal', 'halaman'])
        .doUpdateSet({ jumlah: sql`pembukaan.jumlah + 1` }),
    )
    .execute()
}
