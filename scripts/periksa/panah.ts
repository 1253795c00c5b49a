import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Temuan } from './alat.ts'

type Hasil = {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

/** The arrows between the layers, and proof that the tool looked at every file and still sees. */
export async function checkArrows(): Promise<Temuan> {
  const [{ modules, summary }, terlihat] = await Promise.all([cruise('.'), seesPlantedImport()])
  const sumber = globSync('src/**/*.{ts,tsx}').length
  const diperiksa = modules.filter(({ source }) => source.startsWith('src/')).length

  return [
    ...summary.violations.map(({ from, to, rule }) => `${from} -> ${to} (${rule.name})`),
    ...(diperiksa < sumber ? [`Hanya ${diperiksa} dari ${sumber} berkas src yang diperiksa.`] : []),
    ...(terlihat ? [] : ['Impor terlarang yang sengaja ditanam tidak terlihat.']),
  ]
}

/** A small tree of its own, so that the planted file disturbs nobody who reads src meanwhile. */
async function seesPlantedImport(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'kinerja-panah-'))
  try {
    await mkdir(join(folder, 'src/domain'), { recursive: true })
    await mkdir(join(folder, 'src/db'))
    await cp('tsconfig.json', join(folder, 'tsconfig.json'))
    await writeFile(join(folder, 'src/domain/umpan.ts'), "export { x } from '../db/sasaran.ts'\n")
    await writeFile(join(folder, 'src/db/sasaran.ts'), 'export const x = 1\n')
    const { summary } = await cruise(folder)
    return summary.violations.some(({ from }) => from.endsWith('umpan.ts'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function cruise(folder: string): Promise<Hasil> {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [program, 'src', '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json']
  // Its exit code counts the errors; the answer stands on stdout either way.
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 1e9 }).catch(
    (galat: Error & { stdout: string }) => {
      if (!galat.stdout) throw galat
      return galat
    },
  )
  return JSON.parse(stdout) as Hasil
}
