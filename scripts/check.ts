import { runTool, type Temuan } from './periksa/alat.ts'
import { checkFungsi } from './periksa/fungsi.ts'
import { checkArrows } from './periksa/panah.ts'
import { checkIslands } from './periksa/pulau.ts'
import { checkSizes } from './periksa/ukuran.ts'

const PERIKSA: Readonly<Record<string, () => Temuan | Promise<Temuan>>> = {
  'bentuk dan gaya': () => runTool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  tipe: () => runTool('typescript/bin/tsc', '-p', '.'),
  'arah impor': checkArrows,
  'kode mati': () => runTool('knip/bin/knip.js', '--no-progress', '--no-config-hints'),
  'pulau di ponsel': checkIslands,
  'ukuran dan nama': checkSizes,
  'ukuran fungsi': checkFungsi,
}

const mulai = performance.now()
const hasil = await Promise.all(
  Object.entries(PERIKSA).map(async ([nama, periksa]) => ({ nama, temuan: await periksa() })),
)
for (const { nama, temuan } of hasil) {
  console.log(`${temuan.length === 0 ? 'baik ' : 'GAGAL'}  ${nama}`)
  for (const baris of temuan) console.log(`       ${baris}`)
}
console.log(`Pemeriksaan statis: ${((performance.now() - mulai) / 1000).toFixed(1)} detik.`)
process.exitCode = hasil.every(({ temuan }) => temuan.length === 0) ? 0 : 1
