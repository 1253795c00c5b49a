import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'
import { buildAset } from './aset.ts'
import { findTemporal } from './periksa/pulau.ts'

const ASET = 'dist/aset'
const TERKECIL_BYTE = 512
/** Already compressed: a second time only costs the phone. */
const SUDAH_PADAT = /\.(woff2|png|jpg|webp|br|gz)$/

await mkdir('dist', { recursive: true })
const mulai = performance.now()
await Promise.all([buildServer(), buildAset()])
const ukuran = await compressAset()
await checkIslands()
// A person who only starts the application has no use for the sizes.
if (process.env.npm_lifecycle_event !== 'start')
  for (const { nama, byte, padat } of ukuran) console.log(`  ${nama.padEnd(34)} ${kb(byte)} -> ${kb(padat)}`)
console.log(`Aplikasi selesai dibangun dalam ${kilo(performance.now() - mulai)} detik.`)

/** One file, so that a start reads hundreds of modules at once, and one for the thread that reads sheets; packages stay where npm put them. */
async function buildServer(): Promise<void> {
  await build({
    entryPoints: ['src/main.ts', 'src/luar/pekerja-lembar.ts'],
    outdir: 'dist',
    entryNames: '[name]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node26',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  })
}

async function compressAset() {
  const berkas = (await readdir(ASET)).filter((nama) => !SUDAH_PADAT.test(nama) && nama !== 'manifest.json')
  return Promise.all(berkas.sort().map((nama) => compress(nama)))
}

async function compress(nama: string) {
  const isi = await readFile(join(ASET, nama))
  if (isi.length < TERKECIL_BYTE) return { nama, byte: isi.length, padat: isi.length }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: isi.length }
  const br = await promisify(brotliCompress)(isi, { params })
  await writeFile(join(ASET, `${nama}.br`), br)
  await writeFile(join(ASET, `${nama}.gz`), await promisify(gzip)(isi, { level: 9 }))

  return { nama, byte: isi.length, padat: br.length }
}

async function checkIslands(): Promise<void> {
  for (const nama of (await readdir(ASET)).filter((berkas) => berkas.endsWith('.js'))) {
    if (!findTemporal(await readFile(join(ASET, nama), 'utf8'))) continue
    console.error(`${nama} menyebut Temporal, yang belum ada di peramban ponsel lama.`)
    process.exit(1)
  }
}

function kilo(byte: number): string {
  return (byte / 1000).toLocaleString('id-ID', { maximumFractionDigits: 1 })
}

function kb(byte: number): string {
  return `${kilo(byte)} KB`.padStart(9)
}
