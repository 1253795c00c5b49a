import { readFile, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const FOLDER = 'dist/uji'

/** What a module says about itself stays what its source would say, wherever the bundle lies. */
const sumberSendiri: Plugin = {
  name: 'sumber-sendiri',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const isi = await readFile(path, 'utf8')
      const contents = isi
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.filename', JSON.stringify(path))
        .replaceAll('import.meta.main', 'false')

      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

/**
 * Translates the test files and everything of ours that they import once for all of them; one by one, the reading of
 * some hundreds of modules costs each file more than its tests.
 */
export async function bundleTests(berkas: readonly string[]): Promise<readonly string[]> {
  await rm(FOLDER, { recursive: true, force: true })
  await build({
    entryPoints: [...berkas],
    outdir: FOLDER,
    outbase: '.',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node26',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [sumberSendiri],
    logLevel: 'warning',
  })

  return berkas.map((satu) => join(FOLDER, relative('.', satu).replace(/\.tsx?$/, '.js')))
}
