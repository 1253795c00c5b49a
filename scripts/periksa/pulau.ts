import { build } from 'esbuild'
import { islandOptions } from '../aset.ts'

/** Phones of the last ten years have no Temporal: a bundle that names it would stop there. */
export function findTemporal(kode: string): boolean {
  return /\bTemporal\b/.test(kode)
}

/** Bundles every island as the build does, in memory, and names those that need Temporal. */
export async function checkIslands(): Promise<readonly string[]> {
  const { outputFiles } = await build({ ...(await islandOptions()), write: false })

  return outputFiles
    .filter(({ text }) => findTemporal(text))
    .map(({ path }) => `${path}: menyebut Temporal, yang belum ada di peramban ponsel lama`)
}
