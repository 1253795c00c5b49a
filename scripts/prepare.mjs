// Runs on any Node >= 18: makes the packages complete and the build fresh, and says what it does.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const AKAR = join(dirname(fileURLToPath(import.meta.url)), '..')
export const NODE = join(AKAR, 'node_modules', '.bin', 'node')
const STEMPEL_PAKET = join(AKAR, 'node_modules', '.kinerja-paket')
const STEMPEL_BANGUN = join(AKAR, 'dist', '.stempel')
const SUMBER = ['src', 'scripts/aset.ts', 'scripts/build.ts', 'scripts/demo', 'package-lock.json']

/** Installs what the lock file names, when it is not there yet. */
export function installPackages() {
  const sidik = createHash('sha256').update(readFileSync(join(AKAR, 'package-lock.json'))).digest('hex')
  if (existsSync(STEMPEL_PAKET) && readFileSync(STEMPEL_PAKET, 'utf8') === sidik && isNode26()) return

  if (!isComplete()) {
    console.log('Memasang paket yang dibutuhkan, sekali saja, sekitar dua menit.')
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  }
  if (!isNode26()) run('npm', ['rebuild', 'node'])
  if (!isNode26()) throw new Error('Node 26 belum terpasang. Hapus folder node_modules, lalu coba lagi.')
  writeFileSync(STEMPEL_PAKET, sidik)
}

/** Builds the server and what browsers load, when a source changed since the last build. */
export function buildWhenStale() {
  const sidik = fingerprint()
  if (existsSync(STEMPEL_BANGUN) && readFileSync(STEMPEL_BANGUN, 'utf8') === sidik) return

  console.log('Membangun aplikasi.')
  run(NODE, ['--import', 'tsx', join(AKAR, 'scripts', 'build.ts')])
  mkdirSync(dirname(STEMPEL_BANGUN), { recursive: true })
  writeFileSync(STEMPEL_BANGUN, sidik)
}

function isComplete() {
  const catatan = join(AKAR, 'node_modules', '.package-lock.json')
  return existsSync(catatan) && statSync(catatan).mtimeMs >= statSync(join(AKAR, 'package-lock.json')).mtimeMs && isNode26()
}

function isNode26() {
  try {
    return execFileSync(NODE, ['-v'], { encoding: 'utf8' }).startsWith('v26.')
  } catch {
    return false
  }
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const sumber of SUMBER) addToHash(hash, join(AKAR, sumber))
  return hash.digest('hex')
}

function addToHash(hash, path) {
  const { size, mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return hash.update(`${path} ${size} ${mtimeMs}\n`)
  for (const nama of readdirSync(path).sort()) addToHash(hash, join(path, nama))
}

function run(program, argumen) {
  const { status, error } = spawnSync(program, argumen, { cwd: AKAR, stdio: 'inherit', shell: process.platform === 'win32' })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
