import { openDatabase } from '../../src/db/database.ts'
import { findInstansi } from '../../src/db/queries/organisasi/instansi.ts'
import { type LangkahJam, runJam } from '../../src/usecases/penilaian/jam/run-jam.ts'
import { answerInduk } from './anak.ts'
import { SKEMA } from './kota.ts'

type Pesan = { readonly url: string; readonly saat: string }

export type MalamTerukur = {
  readonly detik: number
  readonly langkah: readonly (LangkahJam & { readonly ms: number })[]
}

const KONEKSI = 8

/** The day's job of one night, as a process that has just started runs it. */
answerInduk<Pesan, MalamTerukur>(async ({ url, saat }) => {
  const { db } = openDatabase(url, { schema: SKEMA, max: KONEKSI })
  const profil = await findInstansi(db)
  if (!profil) throw new Error('Kota tidak termuat')
  const langkah: MalamTerukur['langkah'][number][] = []
  const mulai = performance.now()
  let lalu = mulai
  const jam = { db, now: Temporal.Instant.from(saat), instansi: { schema: SKEMA, ...profil } }
  await runJam(jam, (satu) => {
    const kini = performance.now()
    langkah.push({ ...satu, ms: kini - lalu })
    console.log(`kemajuan: ${satu.ke} dari ${satu.dari}, ${satu.langkah}, ${satu.jumlah}`)
    lalu = kini
  })

  return { detik: (performance.now() - mulai) / 1000, langkah }
})
