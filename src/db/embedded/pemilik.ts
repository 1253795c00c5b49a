import { execFile } from 'node:child_process'
import { access, chown, constants, mkdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import { tidakDapatMulai } from './tidak-dapat-mulai.ts'

const run = promisify(execFile)
const NAMA = 'kinerja-pg'

/** The system user that runs PostgreSQL; undefined: whoever runs us. PostgreSQL refuses to run as root. */
export type Pemilik = { readonly uid: number; readonly gid: number } | undefined

export async function findPemilik(): Promise<Pemilik> {
  if (process.getuid?.() !== 0) return undefined
  const ada = await findUser()
  if (ada) return ada

  await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', NAMA]).catch(() => {
    throw tidakDapatMulai(
      `PostgreSQL tidak boleh berjalan sebagai root, dan pengguna ${NAMA} tidak dapat dibuat. Jalankan sebagai pengguna biasa, atau buat dulu: useradd --system ${NAMA}`,
    )
  })
  const baru = await findUser()
  if (!baru) throw tidakDapatMulai(`Pengguna ${NAMA} tidak ditemukan setelah dibuat.`)

  return baru
}

async function findUser(): Promise<Pemilik> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', NAMA]), run('id', ['-g', NAMA])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

/** Makes a folder that belongs to the owner. */
export async function makeFolder(folder: string, pemilik: Pemilik): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (pemilik) await chown(folder, pemilik.uid, pemilik.gid)
}

/** Whether the owner can reach a file or folder (a home of mode 0700 on the way stops it). */
export async function canReach(path: string, pemilik: Pemilik): Promise<boolean> {
  if (!pemilik)
    return access(path, constants.R_OK | constants.X_OK).then(
      () => true,
      () => false,
    )

  return run('test', ['-x', path], { uid: pemilik.uid, gid: pemilik.gid }).then(
    () => true,
    () => false,
  )
}
