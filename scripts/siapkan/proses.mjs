import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const AKAR = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const BIN = join(AKAR, 'node_modules', '.bin')

/** The Node that comes with the packages. */
export const NODE = join(
  AKAR,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** Paths for programs: our own first, so that children find the same Node. */
export function envWithNode() {
  return { ...process.env, PATH: [BIN, ...pathWithoutUs()].join(delimiter) }
}

/** Paths without our own folder: npm must not run on a Node that it is about to replace. */
export function envWithoutNode() {
  return { ...process.env, PATH: pathWithoutUs().join(delimiter) }
}

function pathWithoutUs() {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== BIN)
}

/** Runs a program to its end and resolves to its exit code; what it prints goes to the terminal. */
export function run(program, args, pilihan = {}) {
  return new Promise((resolve, reject) => {
    const anak = spawn(program, args, { cwd: AKAR, stdio: 'inherit', ...pilihan })
    anak.once('error', reject)
    anak.once('close', (kode, sinyal) => resolve(kode ?? exitCodeOf(sinyal)))
  })
}

/** Becomes, as far as one process can, the given Node program: signals go in, the exit code comes out, and a reason when nobody asked for the end. */
export async function become(args, { terpisah }) {
  const anak = spawn(NODE, args, {
    cwd: AKAR,
    stdio: 'inherit',
    env: envWithNode(),
    // In a group of its own, Ctrl-C reaches it once, through us, and not once more from the terminal.
    detached: terpisah,
  })
  const isDiminta = passSignals(anak, terpisah)
  const lepas = terpisah ? followNpm(anak) : () => {}
  const [kode, sinyal] = await new Promise((resolve, reject) => {
    anak.once('error', reject)
    anak.once('close', (...akhir) => resolve(akhir))
  })
  lepas()
  if (sinyal) console.error(isDiminta() ? 'Dihentikan.' : sebabBerhenti(sinyal))
  else if (kode > KODE_BIASA && !isDiminta())
    console.error(`Berhenti tidak semestinya (kode ${kode}). Jalankan lagi.`)
  process.exit(kode ?? exitCodeOf(sinyal))
}

const JEDA_ULANG_MS = 1000
/** Programs of ours say themselves why they end with 1 or 2; higher is the runtime's. */
const KODE_BIASA = 2

function sebabBerhenti(sinyal) {
  return sinyal === 'SIGKILL'
    ? 'Dihentikan paksa oleh sistem, biasanya karena memori habis. Data yang tersimpan tetap ada; jalankan lagi.'
    : `Dihentikan dari luar (${sinyal}). Jalankan lagi untuk melanjutkan.`
}

/** Hands signals on; tells whether there has been one. */
function passSignals(anak, terpisah) {
  let terakhir = 0
  const pass = (sinyal) => {
    // npm and the terminal both send a Ctrl-C: within a second they are one.
    if (Date.now() - terakhir < JEDA_ULANG_MS) return
    terakhir = Date.now()
    anak.kill(sinyal)
  }
  process.on('SIGTERM', () => pass('SIGTERM'))
  process.on('SIGHUP', () => pass('SIGTERM'))
  process.on('SIGINT', () => {
    // A child in our group has it from the terminal already.
    if (terpisah || !process.stdin.isTTY) pass('SIGINT')
  })

  return () => terakhir > 0
}

/** npm killed the hard way cannot tell us: the application then stops in good order, instead of staying behind. */
function followNpm(anak) {
  if (!process.env.npm_lifecycle_event) return () => {}
  const induk = process.ppid
  const jam = setInterval(() => {
    if (process.ppid === induk) return
    clearInterval(jam)
    anak.kill('SIGTERM')
  }, 250)

  return () => clearInterval(jam)
}

const NOMOR = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGTERM: 15 }

function exitCodeOf(sinyal) {
  return 128 + (NOMOR[sinyal] ?? 1)
}
