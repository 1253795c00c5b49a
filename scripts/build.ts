import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'
import { buildAset } from './aset.ts'

const ASET = 'dist/aset'

await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node26',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: true,
  logLevel: 'warning',
})
await buildAset()
await checkPhone()
await compress()

/** Old phones have no Temporal: what runs there must not name it. */
async function checkPhone() {
  for (const nama of await readdir(ASET)) {
    if (nama.endsWith('.js') && (await readFile(join(ASET, nama), 'utf8')).includes('Temporal'))
      throw new Error(`${nama} memakai Temporal, yang tidak ada di ponsel lama.`)
  }
}

async function compress() {
  const pilihan = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  for (const nama of await readdir(ASET)) {
    if (!/\.(js|css|svg|json)$/.test(nama)) continue
    const isi = await readFile(join(ASET, nama))
    await writeFile(join(ASET, `${nama}.br`), await promisify(brotliCompress)(isi, pilihan))
    await writeFile(join(ASET, `${nama}.gz`), await promisify(gzip)(isi, { level: 9 }))
  }
}
