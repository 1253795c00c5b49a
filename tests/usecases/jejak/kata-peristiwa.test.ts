import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { PERISTIWA } from '../../../src/web/jejak/kata-peristiwa.ts'

const BUKAN_PERISTIWA = /\.(id|nama|nip|ts|tsx|js|css|svg)$|^\d/

/** Names such as `skp.diajukan` in whatever writes to the audit. */
function listDicatat(): Map<string, string> {
  const berkas = globSync(['src/usecases/**/*.ts', 'src/jobs/**/*.ts', 'src/web/middleware/*.ts'])
  return new Map(
    berkas.flatMap((satu) => {
      const teks = readFileSync(satu, 'utf8')
      if (!/[Aa]udit|peristiwa|recordDitulis/.test(teks)) return []
      const nama = [...teks.matchAll(/'([a-z0-9-]+\.[a-z0-9-]+)'/g)].map(([, satu = '']) => satu)
      return nama.filter((kata) => !BUKAN_PERISTIWA.test(kata)).map((kata) => [kata, satu] as const)
    }),
  )
}

test('setiap peristiwa yang dicatat jejak audit mempunyai kata-katanya', () => {
  const dicatat = listDicatat()
  assert.ok(dicatat.size > 100, `${dicatat.size} peristiwa ditemukan`)
  const tanpaKata = [...dicatat].filter(([nama]) => !(nama in PERISTIWA))
  assert.deepEqual(tanpaKata, [], 'tuliskan katanya di src/web/jejak/kata-peristiwa.ts')
})

test('nama peristiwa ditulis utuh, sehingga dapat dicari', () => {
  const tersusun = globSync('src/usecases/**/*.ts').filter((satu) =>
    /peristiwa: `|(baru|berubah): `/.test(readFileSync(satu, 'utf8')),
  )
  assert.deepEqual(tersusun, [])
})
