import { runJam } from '../../../src/usecases/penilaian/run-jam.ts'
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
