import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { type BuildOptions, build } from 'esbuild'
import { renderToString } from 'preact-render-to-string'
import { NAMA_IKON } from '../src/islands/nama-ikon.ts'
import { Lambang } from '../src/web/ui/merek.tsx'

const KE = 'dist/aset'
const HURUF =
  'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'

type Manifes = { [nama: string]: string }

/** Writes content under a name that changes with it, so that it may be kept for ever. */
async function put(nama: string, isi: Buffer | string): Promise<string> {
  const hash = createHash('sha256').update(isi).digest('hex').slice(0, 8)
  const berkas = nama.replace(/(\.\w+)$/, `-${hash}$1`)
  await writeFile(join(KE, berkas), isi)
  return `/aset/${berkas}`
}

/** One sprite of every icon that has a name in the list. */
async function sprite(): Promise<string> {
  const simbol = await Promise.all(
    NAMA_IKON.map(async (nama) => {
      const svg = await readFile(`node_modules/lucide-static/icons/${nama}.svg`, 'utf8')
      const isi = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
      return `<symbol id="i-${nama}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${isi.replace(/\s*\n\s*/g, '')}</symbol>`
    }),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg">${simbol.join('')}</svg>`
}

/** How every island is bundled for the oldest phones that we serve. */
export async function islandOptions() {
  const masuk = (await readdir('src/islands')).filter((f) => /\.island\.tsx?$/.test(f))
  return {
    entryPoints: masuk.map((f) => join('src/islands', f)),
    outdir: KE,
    entryNames: '[name]-[hash]',
    chunkNames: 'potong-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    target: ['chrome80', 'safari13'],
    // Only an odd corner of it fails in Safari 13; esbuild would refuse all of it.
    supported: { destructuring: true },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  } satisfies BuildOptions
}

async function islands(): Promise<Manifes> {
  const hasil = await build(await islandOptions())
  return Object.fromEntries(
    Object.entries(hasil.metafile.outputs).flatMap(([keluar, o]) =>
      o.entryPoint
        ? [[basename(o.entryPoint).replace(/\.island\.tsx?$/, '.js'), `/aset/${basename(keluar)}`]]
        : [],
    ),
  )
}

async function css(masuk: string, huruf: string): Promise<string> {
  const sementara = join(KE, 'app.css')
  await promisify(execFile)(process.execPath, [
    'node_modules/@tailwindcss/cli/dist/index.mjs',
    ...['-i', masuk, '-o', sementara, '--minify'],
  ])
  const isi = await readFile(sementara, 'utf8')
  await rm(sementara)
  return isi.replace('/aset/plus-jakarta-sans.woff2', huruf)
}

/** Builds everything a browser loads into dist/aset, with the manifest the server reads. */
export async function buildAset(gaya = 'src/web/ui/app.css'): Promise<Manifes> {
  await rm(KE, { recursive: true, force: true })
  await mkdir(KE, { recursive: true })
  const huruf = await put('plus-jakarta-sans.woff2', await readFile(HURUF))
  const lambang = renderToString(Lambang({}))
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replaceAll('var(--color-primary)', '#00595c')
    .replaceAll('var(--color-primary-content)', '#f6fffe')
    .replaceAll('var(--color-accent)', '#e0a834')
  const [pulau, lembar] = await Promise.all([islands(), css(gaya, huruf)])
  const manifes: Manifes = {
    ...pulau,
    'app.css': await put('app.css', lembar),
    'ikon.svg': await put('ikon.svg', await sprite()),
    'lambang.svg': await put('lambang.svg', lambang),
    'plus-jakarta-sans.woff2': huruf,
  }
  await writeFile(join(KE, 'manifest.json'), JSON.stringify(manifes, null, 2))
  return manifes
}

if (import.meta.main) await buildAset()
