import { sql } from 'kysely'
import type { Db } from '../../database.ts'

/** Counts one look at the page of a person, or of a few: a row per person, viewer, page and day. */
export async function recordPembukaan(
  db: Db,
  p: {
    pegawaiIds: readonly string[]
    pelakuId: string
    halaman: string
    tanggal: Temporal.PlainDate
    now: Temporal.Instant
  },
): Promise<void> {
  await db
    .insertInto('pembukaan')
    // In one order, so that two lists opened at once never wait for each other.
    .values(
      p.pegawaiIds.toSorted().map((pegawaiId) => ({
        pegawaiId,
        pelakuId: p.pelakuId,
        halaman: p.halaman,
        tanggal: p.tanggal,
        pertamaPada: p.now,
      })),
    )
    .onConflict((oc) =>
      oc
        .columns(['pegawaiId', 'pelakuId', 'tanggal', 'halaman'])
        .doUpdateSet({ jumlah: sql`pembukaan.jumlah + 1` }),
    )
    .execute()
}
