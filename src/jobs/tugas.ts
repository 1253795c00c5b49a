import { migrate } from '../db/migrate.ts'
import type { IsiTugas, Tugas } from '../db/queries/antrean/tugas.ts'
import { type Context, hariIni } from '../usecases/context.ts'
import { runBundel } from '../usecases/dokumen/run-bundel.ts'
import { runImpor } from '../usecases/impor/run-impor.ts'
import { sealAudit } from '../usecases/jejak/seal-audit.ts'
import { clearLama } from '../usecases/operasi/clear-lama.ts'
import { beginDay } from '../usecases/pantauan/begin-day.ts'
import { type LangkahJam, runJam } from '../usecases/penilaian/jam/run-jam.ts'
import { openPeriodeByClock } from '../usecases/penilaian/open-periode.ts'
import { closePutaranLewat360 } from '../usecases/umpan-balik/close-putaran-360.ts'

export type Kerja = Omit<Context, 'actor'> & {
  /** The owner of the schema, who alone may add partitions. */
  readonly urlPemilik: string
  /** How far the day's work has come. */
  readonly lapor?: (langkah: LangkahJam) => void
}

type Aturan = {
  /** When it comes by itself, in the hours of the instansi; without it only when ordered. */
  readonly cron?: string
  readonly jalan: (kerja: Kerja, isi: IsiTugas) => Promise<unknown>
}

/** Every job: when it runs and what it does. Each may run twice, late, or not for days, and leaves the same. */
export const ATURAN: Record<Tugas, Aturan> = {
  impor: { jalan: (kerja, { id }) => (id ? workImpor(kerja, id) : Promise.resolve()) },
  bundel: { jalan: (kerja, { id }) => (id ? runBundel(kerja, id) : Promise.resolve()) },
  // A seal takes in everything since the last one, so one run makes up for every hour missed.
  segel: { cron: '0 * * * *', jalan: ({ db, now }) => sealAudit(db, now) },
  'awal-hari': { cron: '0 0 * * *', jalan: startDay },
  bersih: { cron: '30 2 * * *', jalan: clearLama },
  partisi: {
    cron: '0 3 1 * *',
    jalan: (kerja) => migrate(kerja.urlPemilik, kerja.instansi.schema, hariIni(kerja)),
  },
}

async function startDay(kerja: Kerja): Promise<void> {
  const hari = hariIni(kerja)
  await openPeriodeByClock(kerja, hari.year)
  await beginDay(kerja.db, hari.toString())
  // Whoever rates whom today stands by now: what the clock hands on goes to the right people.
  await runJam(kerja, kerja.lapor)
  await closePutaranLewat360(kerja)
}

async function workImpor(kerja: Kerja, id: string): Promise<void> {
  const selesai = await runImpor(kerja, id)
  // The queue tries again: the other process may have been killed, and its connection not yet gone.
  if (!selesai) throw new Error('Impor ini masih dipegang proses lain')
}
