import { startEmbedded } from '../../src/db/embedded/postgres.ts'

/** Nothing here outlives the run, so nothing needs to survive a power cut. */
export const TANPA_JAMINAN = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
} as const

const TERBANYAK = 16
let milikSendiri: Promise<string> | undefined

/** The superuser's address of the PostgreSQL that tests share; a file run alone starts one under data/. */
export function urlPostgresUji(): Promise<string> {
  const diberikan = process.env.KINERJA_TEST_PG
  if (diberikan) return Promise.resolve(diberikan)
  milikSendiri ??= startOwn(1)

  return milikSendiri
}

/** Files run side by side take a server each; it ends with the file. */
async function startOwn(nomor: number): Promise<string> {
  try {
    const { url } = await startEmbedded({ folder: `data/pg-test/${nomor}`, pengaturan: TANPA_JAMINAN })
    return url
  } catch (galat) {
    if (nomor === TERBANYAK || !String(galat).includes('sudah berjalan')) throw galat
    return startOwn(nomor + 1)
  }
}
