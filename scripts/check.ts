import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const BARIS_PALING_BANYAK = 250
const FOLDER_TERLARANG = /\/(utils|helpers|common|shared|misc|manager)\//

type Temuan = { readonly nama: string; readonly isi: string }

const hasil = await Promise.all([
  tool('biome', ['@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error']),
  tool('tipe', ['typescript/bin/tsc', '-p', '.']),
  arrows(),
  budgets(),
])
const temuan = hasil.flat()
for (const { nama, isi } of temuan) console.log(`\n[${nama}]\n${isi.trim()}`)
console.log(temuan.length === 0 ? 'Pemeriksaan statis bersih.' : `\n${temuan.length} pemeriksaan menemukan sesuatu.`)
process.exitCode = temuan.length === 0 ? 0 : 1

async function tool(nama: string, [berkas = '', ...argumen]: string[]): Promise<Temuan[]> {
  try {
    await run(process.execPath, [`node_modules/${berkas}`, ...argumen], { maxBuffer: 1e8 })
    return []
  } catch (galat) {
    const { stdout, stderr } = galat as { stdout: string; stderr: string }
    return [{ nama, isi: `${stdout}${stderr}`.split('\n').slice(-60).join('\n') }]
  }
}

/** The arrows between layers; a planted forbidden import shows that the tool still sees. */
async function arrows(): Promise<Temuan[]> {
  const umpan = 'src/domain/umpan-panah.ts'
  const bersih = await cruise()
  await writeFile(umpan, "import '../db/migrate.ts'\n")
  const dengan = await cruise().finally(() => rm(umpan, { force: true }))
  const sumber = globSync('src/**/*.{ts,tsx}').length
  const temuan: Temuan[] = []
  if (bersih.pelanggaran.length > 0) temuan.push({ nama: 'panah', isi: bersih.pelanggaran.join('\n') })
  if (bersih.modul < sumber) temuan.push({ nama: 'panah', isi: `Hanya ${bersih.modul} dari ${sumber} berkas yang diperiksa.` })
  if (!dengan.pelanggaran.some((satu) => satu.includes('umpan-panah')))
    temuan.push({ nama: 'panah', isi: 'Impor terlarang yang sengaja ditanam tidak terlihat.' })

  return temuan
}

async function cruise(): Promise<{ modul: number; pelanggaran: string[] }> {
  const argumen = ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src', '--output-type', 'json']
  const { stdout } = await run(process.execPath, argumen, { maxBuffer: 1e9 }).catch(
    (galat: { stdout: string }) => galat,
  )
  const { modules, summary } = JSON.parse(stdout) as {
    modules: { source: string }[]
    summary: { violations: { from: string; to: string; rule: { name: string } }[] }
  }
  return {
    modul: modules.filter(({ source }) => source.startsWith('src/')).length,
    pelanggaran: summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`),
  }
}

/** Small rooms, and none with a name that says nothing. */
async function budgets(): Promise<Temuan[]> {
  const temuan: Temuan[] = []
  for (const berkas of globSync('src/**/*.{ts,tsx}')) {
    if (FOLDER_TERLARANG.test(berkas)) temuan.push({ nama: 'nama', isi: `${berkas}: folder ini tidak berkata apa-apa` })
    if (berkas.endsWith('db/tables.ts')) continue
    const baris = (await readFile(berkas, 'utf8')).split('\n').length - 1
    if (baris > BARIS_PALING_BANYAK) temuan.push({ nama: 'ukuran', isi: `${berkas}: ${baris} baris` })
  }
  return temuan
}
