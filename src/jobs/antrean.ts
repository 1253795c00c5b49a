import { PgBoss } from 'pg-boss'
import { SKEMA_ANTREAN } from '../db/antrean.ts'
import { connectionOptions } from '../db/database.ts'
import { enqueue } from '../db/queries/antrean/antrean.ts'
import { type IsiTugas, namaAntrean, TUGAS, type Tugas } from '../db/queries/antrean/tugas.ts'
import { listBundelMenunggu } from '../db/queries/dokumen/bundel.ts'
import { listImporMenunggu } from '../db/queries/impor/impor.ts'
import { startDenyut } from './denyut.ts'
import { ATURAN, type Kerja } from './tugas.ts'

type Susunan = Omit<Kerja, 'now'> & {
  readonly url: string
  readonly clock: () => Temporal.Instant
  readonly onError: (error: unknown) => void
}

const KONEKSI = 2
const TENGGANG_MS = 20_000
const JEDA_DETIK: Record<Tugas, number> = {
  impor: 1,
  bundel: 1,
  segel: 5,
  'awal-hari': 5,
  bersih: 10,
  partisi: 10,
}

/** Works the queue off until the returned function is called, which lets running jobs end. */
export function startAntrean(susunan: Susunan): () => Promise<void> {
  const boss = new PgBoss({
    connectionString: susunan.url,
    options: connectionOptions(susunan.instansi.schema),
    application_name: 'kinerja-antrean',
    max: KONEKSI,
    schema: SKEMA_ANTREAN,
    // The owner brings the schema up to date; the application's role only works in it.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', susunan.onError)
  const siap = begin(boss, susunan).catch(susunan.onError)
  const { db, instansi, clock, onError } = susunan
  const stopDenyut = startDenyut({ db, instansi, clock, onError })

  return async () => {
    await siap
    await stopDenyut()
    await boss.stop({ graceful: true, timeout: TENGGANG_MS }).catch(susunan.onError)
  }
}

async function begin(boss: PgBoss, susunan: Susunan): Promise<void> {
  const { instansi, db } = susunan
  await boss.start()
  for (const tugas of TUGAS) {
    await work(boss, tugas, susunan)
    const { cron } = ATURAN[tugas]
    if (!cron) continue
    const milik = { tz: instansi.zona, missed: 'once' } as const
    await boss.schedule(namaAntrean(instansi.schema, tugas), cron, { instansi: instansi.schema }, milik)
  }
  // What was left while no process ran.
  for (const tugas of ['segel', 'awal-hari', 'bersih'] as const) await enqueue(db, tugas)
  for (const id of await listImporMenunggu(db)) await enqueue(db, 'impor', id)
  for (const id of await listBundelMenunggu(db)) await enqueue(db, 'bundel', id)
}

async function work(boss: PgBoss, tugas: Tugas, { clock, onError, ...kerja }: Susunan): Promise<void> {
  const pilihan = { pollingIntervalSeconds: JEDA_DETIK[tugas] }
  await boss.work<IsiTugas>(namaAntrean(kerja.instansi.schema, tugas), pilihan, async ([job]) => {
    if (!job) return
    try {
      await ATURAN[tugas].jalan({ ...kerja, now: clock() }, job.data)
    } catch (galat) {
      onError(galat)
      throw galat
    }
  })
}
