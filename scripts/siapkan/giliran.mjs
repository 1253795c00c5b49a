import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AKAR } from './proses.mjs'

const KUNCI = join(AKAR, 'data', 'penyiapan.pid')
const JEDA_MS = 300

/** Two starts at once in one folder prepare it one after the other. */
export async function inTurn(act) {
  await take()
  try {
    return await act()
  } finally {
    rmSync(KUNCI, { force: true })
  }
}

async function take() {
  mkdirSync(join(AKAR, 'data'), { recursive: true })
  for (let diberi_tahu = false; !tryTake(); await sleep(JEDA_MS)) {
    const pemegang = readHolder()
    if (pemegang === undefined || !isAlive(pemegang)) {
      rmSync(KUNCI, { force: true })
      continue
    }
    if (!diberi_tahu) console.log(`Proses ${pemegang} sedang menyiapkan folder ini. Menunggu sampai selesai.`)
    diberi_tahu = true
  }
}

function tryTake() {
  try {
    writeFileSync(KUNCI, String(process.pid), { flag: 'wx' })
    return true
  } catch (galat) {
    if (galat.code === 'EEXIST') return false
    throw galat
  }
}

function readHolder() {
  try {
    const pid = Number(readFileSync(KUNCI, 'utf8'))
    // After a restart of a container the number may have come round to us.
    return pid > 0 && pid !== process.pid ? pid : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (galat) {
    return galat.code === 'EPERM'
  }
}
