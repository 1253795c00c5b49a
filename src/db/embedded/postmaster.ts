import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)

export type Postmaster = {
  readonly pid: number
  readonly port: number
  /** The folder of its socket file, '' without one. */
  readonly soket: string
}

const LANGKAH_MS = 50

/** The server that last took this data folder, running or not. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const isi = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , port, soket = ''] = isi.split('\n')

  return pid && port ? { pid: Number(pid), port: Number(port), soket } : undefined
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (galat) {
    return (galat as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Dead, but nobody buried it: in a container without an init an orphan stays so for ever. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\)/s, ''))
  } catch {
    return false
  }
}

/** Whether that process is a PostgreSQL on these data; a dead one that nobody buried has no command line. */
export async function isOurs(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform === 'win32') return true
  const perintah =
    process.platform === 'linux'
      ? await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      : await run('ps', ['-o', 'command=', '-p', String(pid)])
          .then(({ stdout }) => stdout)
          .catch(() => '')

  return perintah.includes(data)
}

/** Waits until the server answers; false when it is gone or the time is over. */
export async function waitReady(
  url: string,
  { pid, detik }: { pid: number; detik: number },
): Promise<boolean> {
  for (let sisa = (detik * 1000) / LANGKAH_MS; sisa > 0; sisa--) {
    if (await answers(url)) return true
    if (!isAlive(pid)) return false
    await sleep(LANGKAH_MS)
  }
  return false
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Asks for a fast shutdown. */
export function signalPostmaster(pid: number): void {
  if (isAlive(pid)) process.kill(pid, 'SIGINT')
}

/** Asks for a fast shutdown and waits for its end; nothing committed is lost either way. */
export async function stopPostmaster(pid: number): Promise<void> {
  signalPostmaster(pid)
  for (let sisa = 30_000 / LANGKAH_MS; sisa > 0 && isAlive(pid); sisa--) await sleep(LANGKAH_MS)
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT')
}
