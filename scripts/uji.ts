import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { startEmbedded } from '../src/db/embedded/postgres.ts'
import { TANPA_JAMINAN } from '../tests/support/postgres.ts'

type Bagian = { readonly nama: string; readonly detik: number; readonly lulus: boolean }

const KELOMPOK = [
  { nama: 'domain dan sifat', pola: ['tests/*.test.ts', 'tests/properties/**/*.test.ts'], serentak: 2 },
  {
    nama: 'kasus guna, akses, dokumen',
    pola: ['tests/{usecases,laporan,ui,demo,operasi,access}/**/*.test.{ts,tsx}'],
    serentak: 2,
  },
  { nama: 'perjalanan di peramban', pola: ['tests/journeys/**/*.test.ts'], serentak: 1 },
]

const bagian: Bagian[] = [{ nama: 'pasang dan bangun', detik: Number(process.argv[2] ?? 0) / 1000, lulus: true }]
ensureChromium()
await time('pemeriksaan statis', () => run(['--import', 'tsx', 'scripts/check.ts'], {}))

const server = await startEmbedded({ folder: `data/uji-${process.pid}`, pengaturan: TANPA_JAMINAN })
try {
  for (const { nama, pola, serentak } of KELOMPOK) {
    const berkas = pola.flatMap((satu) => globSync(satu)).sort()
    if (berkas.length === 0) continue
    const argumen = ['--import', 'tsx', '--test', `--test-concurrency=${serentak}`, ...berkas]
    await time(nama, () => run(argumen, { KINERJA_TEST_PG: server.url }))
  }
} finally {
  await server.stop()
}
printBudget()

function run(argumen: string[], env: Record<string, string>): Promise<boolean> {
  const anak = spawn(process.execPath, argumen, { stdio: 'inherit', env: { ...process.env, ...env } })
  return new Promise((resolve) => anak.on('exit', (kode) => resolve(kode === 0)))
}

async function time(nama: string, act: () => Promise<boolean>) {
  const mulai = performance.now()
  const lulus = await act()
  bagian.push({ nama, detik: (performance.now() - mulai) / 1000, lulus })
}

/** A browser of the system first, then Debian's, then Playwright's own. */
function ensureChromium() {
  const ada = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some((path) => existsSync(path))
  if (ada) return
  if (process.getuid?.() === 0) {
    console.log('Memasang Chromium untuk uji di peramban.')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    if (spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' }).status === 0) return
  }
  execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'inherit' })
}

function printBudget() {
  console.log('\nBagian                          detik')
  for (const { nama, detik, lulus } of bagian) console.log(`${nama.padEnd(30)} ${detik.toFixed(1).padStart(6)}  ${lulus ? 'lulus' : 'GAGAL'}`)
  const gagal = bagian.filter(({ lulus }) => !lulus).length
  console.log(`${bagian.length - gagal} passed, ${gagal} failed`)
  process.exitCode = gagal === 0 ? 0 : 1
}
