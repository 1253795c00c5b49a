import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaDunia } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'bidan')
const bidan = dunia.masuk.bidan ?? null

test('pendekatan kualitatif belum ditawarkan dan ditolak dengan sebabnya, karena formulirnya belum ada', async () => {
  const alamat = (await dunia.request(bidan, 'POST', '/skp', { tahun: '2027' })).headers.get('location') ?? ''
  const editor = await (await dunia.request(bidan, 'GET', alamat)).text()
  assert.doesNotMatch(editor, /value="kualitatif"/)

  const isian = { versi: '1', aksi: 'simpan', pendekatan: 'kualitatif' }
  const jawab = await dunia.request(bidan, 'POST', `${alamat}/simpan`, isian)
  assert.equal(jawab.status, 422)
  assert.match(await jawab.text(), /formulir pendekatan kualitatif belum tersedia/)
  const { pendekatan } = await dunia.db
    .selectFrom('skp')
    .select('pendekatan')
    .where('id', '=', alamat.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow()
  assert.equal(pendekatan, 'kuantitatif')
})
