import { parseArgs } from 'node:util'
import { prepare } from '../prepare.mjs'
import { benchBerat } from './berat.ts'
import { benchDokumen } from './dokumen.ts'
import { benchEntri } from './entri.ts'
import { benchHalaman } from './halaman.ts'
import { benchMasuk } from './masuk.ts'
import { describeMesin } from './mesin.ts'
import type { PilihanBench } from './pilihan.ts'
import { benchTahunan } from './tahunan.ts'

/** Each says whether it measured honestly; a missed goal is printed, not hidden in an exit code. */
const BENCH: Readonly<Record<string, (pilihan: PilihanBench) => Promise<boolean>>> = {
  entri: benchEntri,
  halaman: benchHalaman,
  masuk: benchMasuk,
  berat: benchBerat,
  tahunan: benchTahunan,
  dokumen: benchDokumen,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    simpan: { type: 'boolean', default: false },
    'meski-sibuk': { type: 'boolean', default: false },
  },
})
const bench = BENCH[positionals[0] ?? '']
if (!bench) {
  console.error(`Pakai: npm run bench -- ${Object.keys(BENCH).join('|')} [--simpan] [--meski-sibuk]`)
  process.exit(2)
}

await prepare()
console.log(describeMesin())
const isJujur = await bench({ isDisimpan: values.simpan, isMeskiSibuk: values['meski-sibuk'] })
process.exitCode = isJujur ? 0 : 1
