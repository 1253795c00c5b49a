import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { startEmbedded, type Tertanam } from '../src/db/embedded/postgres.ts'
import { TANPA_JAMINAN } from '../tests/support/postgres.ts'
import { watchBudget } from './uji/anggaran.ts'
import { listTests } from './uji/kelompok.ts'

const SERENTAK = 2

// The whole of it: the static checks, then every test file with one PostgreSQL for all of them.
const penyiapan = {
  nama: 'pasang dan bangun',
  detik: Number(process.env.KINERJA_DETIK_PENYIAPAN ?? 0),
  anggaranDetik: 150,
}
const diminta = process.argv.slice(2)
const statis = await checkStatic()
const folder = await makeFolder()
const server = await startEmbedded({ folder, pengaturan: TANPA_JAMINAN })
endOnSignal(server)
process.env.KINERJA_TEST_PG = server.url
const lulus = await runTests()
await close(server)
if (!statis.lulus) console.error('Pemeriksaan statis gagal. Perinciannya ada di awal keluaran ini.')
process.exit(lulus && statis.lulus ? 0 : 1)

/** Outside the checkout: there its keeper can walk, also when the checkout lies under a closed home. */
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kinerja-uji-'))
  await chmod(folder, 0o755)

  return folder
}

async function checkStatic() {
  const mulai = performance.now()
  const anak = spawn(process.execPath, ['--import', 'tsx', 'scripts/check.ts'], { stdio: 'inherit' })
  const kode = await new Promise((selesai) => anak.once('close', selesai))

  return {
    lulus: kode === 0,
    bagian: { nama: 'pemeriksaan statis', detik: (performance.now() - mulai) / 1000, anggaranDetik: 30 },
  }
}

function runTests(): Promise<boolean> {
  const berkas = diminta.length > 0 ? diminta : listTests()
  const uji = run({ files: [...berkas], concurrency: SERENTAK, execArgv: ['--import', 'tsx'] })
  let gagal = 0
  uji.on('test:fail', ({ todo }) => {
    if (todo === undefined) gagal++
  })
  const laporan = uji.compose(watchBudget([penyiapan, statis.bagian])).compose(new spec())
  laporan.pipe(process.stdout, { end: false })

  return new Promise((resolve) => laporan.once('end', () => resolve(gagal === 0)))
}

async function close(server: Tertanam): Promise<void> {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

function endOnSignal(server: Tertanam): void {
  for (const sinyal of ['SIGINT', 'SIGTERM'] as const)
    process.once(sinyal, () => close(server).finally(() => process.exit(1)))
}
