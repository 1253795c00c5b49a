import { globSync, readFileSync } from 'node:fs'
import type { Temuan } from './alat.ts'

const BARIS_TERBANYAK = 250
const NAMA_KOSONG = /(^|\/)(utils|helpers|common|shared|misc|manager)\//
/** Generated from the database. */
const DIKECUALIKAN = ['src/db/tables.ts']

/** Small rooms, and none with a name that says nothing. */
export function checkSizes(): Temuan {
  const sumber = globSync('src/**/*.{ts,tsx}').sort()
  const besar = sumber
    .filter((berkas) => !DIKECUALIKAN.includes(berkas))
    .map((berkas) => ({ berkas, baris: readFileSync(berkas, 'utf8').split('\n').length - 1 }))
    .filter(({ baris }) => baris > BARIS_TERBANYAK)
    .map(({ berkas, baris }) => `${berkas}: ${baris} baris, paling banyak ${BARIS_TERBANYAK}`)
  const kosong = globSync('{src,tests,scripts}/**/*.{ts,tsx,mjs}')
    .filter((berkas) => NAMA_KOSONG.test(berkas))
    .map((berkas) => `${berkas}: nama folder tidak mengatakan isinya`)

  return [...besar, ...kosong]
}
