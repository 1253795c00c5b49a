import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const baris = readFileSync('docs/glosarium.md', 'utf8')
  .split('\n')
  .filter((satu) => satu.startsWith('| ') && !satu.startsWith('| Noun'))
  .map((satu) =>
    satu
      .split('|')
      .slice(1, -1)
      .map((sel) => sel.trim()),
  )

test('setiap kata di glosarium punya arti, pasal, dan berkas yang ada', () => {
  assert.ok(baris.length > 30)
  for (const [kata = '', arti = '', pasal = '', berkas = ''] of baris) {
    assert.ok(kata && arti && pasal, kata)
    const [, jalur = ''] = /^`(.+)`$/.exec(berkas) ?? []
    assert.ok(existsSync(jalur), `${kata}: ${berkas}`)
  }
})

test('setiap catatan keputusan bernomor sendiri, berurutan', () => {
  const nomor = globSync('docs/keputusan/*.md')
    .map((jalur) => Number(/(\d{4})-/.exec(jalur)?.[1]))
    .toSorted((a, b) => a - b)
  assert.deepEqual(
    nomor,
    nomor.map((_, i) => i + 1),
  )
})
