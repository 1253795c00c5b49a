import assert from 'node:assert/strict'
import { test } from 'node:test'
import { watchBudget } from '../../scripts/uji/anggaran.ts'

type Peristiwa = { readonly pada: number; readonly type: string; readonly file?: string }

const SIFAT = 'tests/properties/waktu.test.ts'
const KASUS = 'tests/usecases/skp/skp.test.ts'
const CERITA = 'tests/journeys/putaran.test.ts'

/** The lines that the table holds when node:test tells these things at these seconds. */
async function tableOf(peristiwa: readonly Peristiwa[]): Promise<string[]> {
  let kini = 0
  const pengamat = watchBudget([], () => kini * 1_000)
  const baris: string[] = []
  pengamat.on('data', ({ data }) => data.nesting === 0 && baris.push(data.message))
  for (const { pada, type, file } of peristiwa) {
    kini = pada
    await new Promise((tertulis) => pengamat.write({ type, data: { file, message: 'tests 3' } }, tertulis))
  }

  return baris
}

test('setiap bagian dihitung sejak berkas pertamanya berjalan, bukan sejak ikut antre', async () => {
  const [, ...baris] = await tableOf([
    ...[SIFAT, KASUS, CERITA].map((file) => ({ pada: 0, type: 'test:enqueue', file })),
    { pada: 0, type: 'test:dequeue', file: SIFAT },
    { pada: 10, type: 'test:complete', file: SIFAT },
    { pada: 10, type: 'test:dequeue', file: KASUS },
    { pada: 251, type: 'test:complete', file: KASUS },
    { pada: 251, type: 'test:dequeue', file: CERITA },
    { pada: 350, type: 'test:complete', file: CERITA },
    { pada: 400, type: 'test:pass', file: KASUS },
    { pada: 400, type: 'test:diagnostic' },
  ])
  assert.deepEqual(
    baris.map((satu) => satu.replaceAll(/ {2,}/g, '|')),
    [
      'domain dan sifat|10.0|90',
      'kasus guna dan akses|241.0|240|lewat anggaran',
      'perjalanan di peramban|99.0|300',
    ],
  )
})
