import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkPanjang, titik } from '../../src/domain/teks.ts'

const PALING = 20
const isi = fc.letrec((tie) => ({
  isi: fc.oneof(
    { maxDepth: 3 },
    fc.string({ maxLength: PALING }),
    fc.constantFrom(null, undefined, 7, true),
    fc.array(tie('isi'), { maxLength: 3 }),
    fc.dictionary(fc.string({ maxLength: PALING }), tie('isi'), { maxKeys: 3 }),
  ),
})).isi

test('tulisan yang muat diterima, sedalam apa pun letaknya', () => {
  fc.assert(fc.property(isi, (tulisan) => checkPanjang(tulisan, PALING).ok))
})

test('satu huruf lebih di mana pun ditolak dengan batasnya', () => {
  fc.assert(
    fc.property(isi, isi, (satu, lain) => {
      const lebih = { satu, lain: [lain, { dalam: 'x'.repeat(PALING + 1) }] }
      assert.deepEqual(checkPanjang(lebih, PALING), {
        ok: false,
        penolakan: { kode: 'terlalu-panjang', paling: PALING },
      })
    }),
  )
})

test('kalimat berakhir dengan satu titik, juga sesudah gelar', () => {
  assert.equal(titik('Dicatat Taufik Hidayatullah, S.Kom.'), 'Dicatat Taufik Hidayatullah, S.Kom.')
  assert.equal(titik('Dicatat Siti Marwah'), 'Dicatat Siti Marwah.')
  assert.equal(titik('Siapa?'), 'Siapa?')
  assert.equal(titik('Penilai: Hairul, M.Kes.. Ditetapkan'), 'Penilai: Hairul, M.Kes. Ditetapkan.')
  assert.equal(titik('Tunggu ...'), 'Tunggu ...')
})
