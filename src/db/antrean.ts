import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import { namaAntrean, TUGAS, type Tugas } from './queries/antrean/tugas.ts'

export const SKEMA_ANTREAN = 'antrean'

/** A killed process stops its heartbeat; its job is then given to another. */
const SETIAP_TUGAS = {
  policy: 'short',
  retryLimit: 10,
  retryDelay: 5,
  heartbeatSeconds: 60,
} as const
const PALING_LAMA_DETIK: Record<Tugas, number> = {
  impor: 7_200,
  bundel: 7_200,
  segel: 1_800,
  'awal-hari': 1_800,
  bersih: 1_800,
  partisi: 600,
}

/** Brings the queue's own schema up to date as its owner, once per database, and opens this instansi's queues. */
export async function installAntrean(client: pg.Client, schema: string): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (teks, nilai) => client.query(teks, nilai) },
    schema: SKEMA_ANTREAN,
    supervise: false,
    schedule: false,
  })
  let gangguan: Error | undefined
  boss.on('error', (galat) => {
    gangguan = galat
  })
  await boss.start()
  for (const tugas of TUGAS)
    await boss.createQueue(namaAntrean(schema, tugas), {
      ...SETIAP_TUGAS,
      expireInSeconds: PALING_LAMA_DETIK[tugas],
    })
  await boss.stop({ graceful: false })
  if (gangguan) throw gangguan
}
