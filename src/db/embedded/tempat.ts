import { createHash } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canReach, findPemilik, makeFolder, type Pemilik } from './pemilik.ts'
import { tidakDapatMulai } from './tidak-dapat-mulai.ts'

/** Where the server's data lies and which system user owns it. */
export type Tempat = { readonly data: string; readonly pemilik: Pemilik }

/** The data folder itself, or a place beside the system's own when its owner cannot walk there; chosen once. */
export async function choosePlace(folder: string): Promise<Tempat> {
  await mkdir(folder, { recursive: true })
  const penunjuk = join(folder, 'pg-tempat')
  const tercatat = (await readFile(penunjuk, 'utf8').catch(() => '')).trim()
  const data = tercatat || join(folder, 'pg')
  const pemilik = (await findOwnerOf(data)) ?? (await findPemilik())
  if (await isUsable(data, pemilik)) return { data, pemilik }
  if (!pemilik)
    throw tidakDapatMulai(
      `Folder ${data} milik pengguna lain. Jalankan sebagai pemiliknya (atau root), atau pilih folder lain dengan DATA=/folder/lain.`,
    )

  const sidik = createHash('sha256').update(folder).digest('hex').slice(0, 8)
  const lain = join('/var/lib', `kinerja-${sidik}`)
  console.error(
    `Folder ${folder} tidak dapat dimasuki pengguna sistem PostgreSQL. Basis data disimpan di ${lain}/pg.`,
  )
  await makeFolder(lain, pemilik)
  await makeFolder(join(lain, 'pg'), pemilik)
  await writeFile(penunjuk, join(lain, 'pg'))

  return { data: join(lain, 'pg'), pemilik }
}

/** Data that exist belong to whoever made them: root that takes over a plain user's folder runs as that user. */
async function findOwnerOf(data: string): Promise<Pemilik> {
  if (process.getuid?.() !== 0) return undefined
  const ada = await stat(join(data, 'PG_VERSION')).catch(() => undefined)

  return ada && ada.uid !== 0 ? { uid: ada.uid, gid: ada.gid } : undefined
}

async function isUsable(data: string, pemilik: Pemilik): Promise<boolean> {
  const ada = await stat(data).catch(() => undefined)
  if (!ada) await makeFolder(data, pemilik)
  const pengguna = pemilik?.uid ?? process.getuid?.()
  if (ada && pengguna !== undefined && ada.uid !== pengguna) {
    if (!pemilik) return false
    await makeFolder(data, pemilik)
  }

  return canReach(data, pemilik)
}
