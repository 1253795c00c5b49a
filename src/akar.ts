import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the checkout, from the source tree as well as from the bundle. */
export const AKAR = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'db', 'migrations'))) return folder
  const atas = dirname(folder)
  if (atas === folder)
    throw new Error('Folder kinerja tidak ditemukan: db/migrations tidak ada di atas program ini.')

  return findRoot(atas)
}
