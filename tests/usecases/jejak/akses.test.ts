import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const { db, kota, skp, request, masuk } = await bukaDunia('kapus', 'sopir', 'inspektur')

async function tolak(path: string): Promise<string> {
  const jawab = await request(masuk.sopir ?? null, 'GET', path)
  assert.equal(jawab.status, 404)

  return (await jawab.text()).replaceAll(/\S*nonce\S*/g, '')
}

function akses(entitasId: string) {
  return db
    .selectFrom('audit')
    .select(['peristiwa', 'entitas', 'pegawaiId'])
    .where('entitasId', '=', entitasId)
    .where('pelakuId', '=', kota.id.sopir)
    .execute()
}

describe('Akses yang ditolak di jejak audit', () => {
  test('SKP orang lain dan SKP yang tidak ada tampak sama dari luar, tetapi berbeda di jejak', async () => {
    const karangan = newId()
    assert.equal(await tolak(`/skp/${skp.bidan.skpId}`), await tolak(`/skp/${karangan}`))

    const milikBidan = { peristiwa: 'akses.ditolak', entitas: 'skp', pegawaiId: kota.id.bidan }
    assert.deepEqual(await akses(skp.bidan.skpId), [milikBidan])
    const tidakAda = { peristiwa: 'akses.tidak-ada', entitas: 'halaman', pegawaiId: null }
    assert.deepEqual(await akses(`GET /skp/${karangan}`), [tidakAda])
  })

  test('unit yang bukan haknya tercatat dengan unitnya, unit karangan dengan alamatnya', async () => {
    const karangan = newId()
    await tolak(`/pantauan/unit/${kota.unit.puskesmas}`)
    await tolak(`/pantauan/unit/${karangan}`)

    assert.deepEqual(
      (await akses(kota.unit.puskesmas)).map(({ peristiwa, entitas }) => [peristiwa, entitas]),
      [['akses.ditolak', 'unit']],
    )
    assert.deepEqual(
      (await akses(`GET /pantauan/unit/${karangan}`)).map(({ peristiwa }) => peristiwa),
      ['akses.tidak-ada'],
    )
  })

  test('inspektorat membacanya dalam kata-kata', async () => {
    const teks = await (await request(masuk.inspektur ?? null, 'GET', '/jejak')).text()
    assert.match(teks, /Ditolak membuka yang bukan haknya/)
    assert.match(teks, /Mencari yang tidak ada/)
  })
})
