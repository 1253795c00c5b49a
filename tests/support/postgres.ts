import { joinEmbedded } from '../../src/db/embedded/postgres.ts'

/** Nothing here outlives the run, so nothing needs to survive a power cut. */
export const TANPA_JAMINAN = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
} as const

let milikSendiri: Promise<string> | undefined

/** The superuser's address of the PostgreSQL that tests share; a file run alone starts one under data/pg-test. */
export function urlPostgresUji(): Promise<string> {
  const diberikan = process.env.KINERJA_TEST_PG
  if (diberikan) return Promise.resolve(diberikan)
  milikSendiri ??= startOwn()

  return milikSendiri
}

/** It stays up for the next file; node:test ends the process, not the server. */
async function startOwn(): Promise<string> {
  const { url } = await joinEmbedded({ folder: 'data/pg-test', pengaturan: TANPA_JAMINAN })

  return url
}
