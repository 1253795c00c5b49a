import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { startEmbedded } from '../../src/db/embedded/postgres.ts'
import { TANPA_JAMINAN } from '../../tests/support/postgres.ts'
import { type Bagian, watchBudget } from './anggaran.ts'
import { bundleTests } from './satukan.ts'

const SERENTAK = 2

/** Runs these test files with one PostgreSQL for all of them; whether all passed. */
export async function runTests(berkas: readonly string[], sebelumnya: readonly Bagian[]): Promise<boolean> {
  const folder = await makeFolder()
  const server = await startEmbedded({ folder, pengaturan: TANPA_JAMINAN })
  const close = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  for (const sinyal of ['SIGINT', 'SIGTERM'] as const)
    process.once(sinyal, () => close().finally(() => process.exit(1)))
  process.env.KINERJA_TEST_PG = server.url
  const lulus = await report(berkas, sebelumnya)
  await close()

  return lulus
}

/** Outside the checkout: there its keeper can walk, also when the checkout lies under a closed home. */
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kinerja-uji-'))
  await chmod(folder, 0o755)

  return folder
}

async function report(berkas: readonly string[], sebelumnya: readonly Bagian[]): Promise<boolean> {
  const files = [...(await bundleTests(berkas))]
  const uji = run({ files, concurrency: SERENTAK, execArgv: ['--enable-source-maps'] })
  let gagal = 0
  uji.on('test:fail', ({ todo }) => {
    if (todo === undefined) gagal++
  })
  const laporan = uji.compose(watchBudget(sebelumnya)).compose(new spec())
  laporan.pipe(process.stdout, { end: false })

  return new Promise((resolve) => laporan.once('end', () => resolve(gagal === 0)))
}
