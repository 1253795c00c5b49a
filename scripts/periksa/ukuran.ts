import { globSync, readFileSync } from 'node:fs'
import type { Temuan } from './alat.ts'

const BARIS_TERBANYAK = 250
const NAMA_KOSONG = /(^|\/)(utils|helpers|common|shared|misc|manager)\//
/** Generated from the database. */
const DIKECUALIKAN = ['src/db/tables.ts']

const FUNGSI_DOMAIN = /^export (async )?(function |const \w+ = (ketentuan<|\())/

/** Small rooms, none with a name that says nothing, and a sentence above each rule. */
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

  const bisu = globSync('src/domain/**/*.ts').sort().flatMap(findBisu)

  return [...besar, ...kosong, ...bisu]
}

/** Exported functions of the domain without their sentence. */
function findBisu(berkas: string): string[] {
  const baris = readFileSync(berkas, 'utf8').split('\n')

  return baris.flatMap((isi, i) =>
    FUNGSI_DOMAIN.test(isi) && !baris[i - 1]?.trim().endsWith('*/')
      ? [`${berkas}:${i + 1}: fungsi domain tanpa kalimat yang menjelaskannya`]
      : [],
  )
}
