import { migrate } from '../../../src/db/migrate.ts'
import { runJam } from '../../../src/usecases/penilaian/jam/run-jam.ts'
import { SKEMA_UJI } from '../../support/basisdata.ts'
import type { Dunia } from './dunia.ts'

/** A sign of life every five minutes would be much; these tests move the clock by days and say when the application was down. */
export async function jalankan(d: Dunia): Promise<void> {
  await d.db
    .insertInto('denyut')
    .values({ pada: d.jam.now() })
    .onConflict((oc) => oc.column('id').doUpdateSet({ pada: d.jam.now() }))
    .execute()
  await runJam({ db: d.db, now: d.jam.now(), instansi: d.instansi.profil })
}

/** Moves to ten in the morning of that day, and lets the clock act on every day before it. */
export async function keHari(d: Dunia, tanggal: string): Promise<void> {
  const tujuan = saat(d, tanggal)
  for (;;) {
    const besok = d.jam.now().add({ hours: 24 })
    if (Temporal.Instant.compare(besok, tujuan) > 0) break
    d.jam.advance({ hours: 24 })
    await jalankan(d)
  }
  d.jam.advance(d.jam.now().until(tujuan))
  await jalankan(d)
}

/** Ten in the morning of that day in the city. */
export function saat(d: Dunia, tanggal: string): Temporal.Instant {
  return Temporal.PlainDate.from(tanggal)
    .toZonedDateTime({ timeZone: d.instansi.profil.zona, plainTime: '10:00' })
    .toInstant()
}

/** The months that the monthly job would have added by then. */
export async function bukaBulan(d: Dunia, sampai: string): Promise<void> {
  for (
    let hari = Temporal.PlainDate.from('2026-11-01');
    hari.toString() < sampai;
    hari = hari.add({ months: 3 })
  )
    await migrate(d.urlPemilik, SKEMA_UJI, hari)
}

/** To ten in the morning of that day at once; the clock makes up for the days between. */
export async function lompat(d: Dunia, tanggal: string): Promise<void> {
  d.jam.advance(d.jam.now().until(saat(d, tanggal)))
  await jalankan(d)
}
