import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AKAR, envWithoutNode, NODE, run } from './proses.mjs'

const STEMPEL = join(AKAR, 'node_modules', '.kinerja-lengkap')
const VERSI_NODE = 26

/** Installs what the lock file names, unless it is all there; true when something was installed. */
export async function installPackages() {
  const sidik = fingerprint()
  if (readText(STEMPEL) === sidik && isNodeRight()) return false
  if (isComplete() && isNodeRight()) {
    writeFileSync(STEMPEL, sidik)
    return false
  }

  console.log('Memasang paket yang diperlukan, sekali saja: satu sampai tiga menit ...')
  const mulai = Date.now()
  await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts=false'])
  if (!isNodeRight()) await installNodeAgain()
  writeFileSync(STEMPEL, sidik)
  console.log(`Paket terpasang dalam ${seconds(mulai)} detik.`)

  return true
}

export function seconds(mulai) {
  return ((Date.now() - mulai) / 1000).toLocaleString('id-ID', { maximumFractionDigits: 1 })
}

/** A later `npm install` of something else can drop the Node that its install script had fetched. */
async function installNodeAgain() {
  console.log(`Node ${VERSI_NODE} belum ada di node_modules. Memasangnya kembali ...`)
  await npm(['rebuild', 'node', '--loglevel=error', '--ignore-scripts=false'])
  if (isNodeRight()) return

  fail(
    `Node ${VERSI_NODE} tidak dapat dipasang di ${NODE}.`,
    'Periksa sambungan ke registri npm dan ruang cakram, hapus folder node_modules, lalu ulangi perintah ini.',
  )
}

async function npm(args) {
  const kode = await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    env: envWithoutNode(),
    shell: process.platform === 'win32',
  }).catch((galat) => {
    if (galat.code !== 'ENOENT') throw galat
    return fail('Perintah npm tidak ditemukan.', 'Pasang Node 20 atau lebih baru beserta npm, lalu ulangi.')
  })
  if (kode === 0) return

  fail(
    `npm ${args[0]} gagal (kode ${kode}). Pesannya ada di atas.`,
    'Periksa sambungan internet dan ruang cakram, lalu ulangi perintah ini. Tidak ada data yang berubah.',
  )
}

export function fail(...kalimat) {
  console.error(kalimat.join('\n'))
  process.exit(1)
}

function isNodeRight() {
  try {
    return execFileSync(NODE, ['-v'], { encoding: 'utf8' }).startsWith(`v${VERSI_NODE}.`)
  } catch {
    return false
  }
}

function fingerprint() {
  return createHash('sha256')
    .update(readText(join(AKAR, 'package-lock.json')) ?? '')
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')
}

/** npm keeps a list of what it installed; it must hold every package of the lock that fits this machine. */
function isComplete() {
  const ada = readPackages(join(AKAR, 'node_modules', '.package-lock.json'))
  const perlu = readPackages(join(AKAR, 'package-lock.json'))
  return Object.entries(perlu).every(
    ([tempat, paket]) =>
      tempat === '' ||
      paket.optional ||
      paket.devOptional ||
      (ada[tempat]?.version === paket.version && existsSync(join(AKAR, tempat, 'package.json'))),
  )
}

function readPackages(berkas) {
  return JSON.parse(readText(berkas) ?? '{}').packages ?? {}
}

function readText(berkas) {
  try {
    return readFileSync(berkas, 'utf8')
  } catch {
    return undefined
  }
}
