import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const BARIS_TERBANYAK = 60

/** What one check found, a finding a line; nothing when all is well. */
export type Temuan = readonly string[]

/** Runs a checking program of the packages; what it printed is the finding when it is not content. */
export async function runTool(berkas: string, ...args: string[]): Promise<Temuan> {
  try {
    await promisify(execFile)(process.execPath, [`node_modules/${berkas}`, ...args], { maxBuffer: 1e8 })
    return []
  } catch (galat) {
    const { stdout = '', stderr = '', message } = galat as Error & { stdout?: string; stderr?: string }
    const baris = `${stdout}${stderr}`.trim().split('\n')
    return baris.join('') === '' ? [message] : baris.slice(-BARIS_TERBANYAK)
  }
}
