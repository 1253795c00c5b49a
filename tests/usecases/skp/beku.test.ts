import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { bekukanKota } from '../../../scripts/demo/beku/bekukan-kota.ts'
import { teksPdf } from '../../laporan/baca-pdf.ts'
import { SKEMA_UJI, urlAplikasiUji } from '../../support/basisdata.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'bidan')
const { db, urlPemilik, instansi } = dunia
const { skpId, rhkId } = dunia.skp.bidan
const cetak = () => dunia.request(dunia.masuk.bidan ?? null, 'GET', `/skp/${skpId}/cetak.pdf`)
const sidik = async () => {
  const { sidik } = await db
    .selectFrom('dokumen')
    .select('sidik')
    .where('entitasId', '=', skpId)
    .executeTakeFirstOrThrow()
  return sidik
}

test('SKP yang ditetapkan tanpa dokumen tidak pernah dicetak dari data hari ini', async () => {
  const jawab = await cetak()
  await jawab.body?.cancel()
  assert.equal(jawab.status, 500)
})

test('SKP yang dibekukan dicetak dengan tanggal penetapan dan kalimat saat itu, dan sidiknya tercatat sekali', async () => {
  await bekukanKota({ url: urlAplikasiUji(urlPemilik), schema: SKEMA_UJI }, instansi.profil)
  await db.updateTable('rhk').set({ uraian: 'Diubah kemudian' }).where('id', '=', rhkId).execute()
  assert.equal(await sidik(), null)

  const kertas = Buffer.from(await (await cetak()).arrayBuffer())
  const teks = teksPdf(kertas)
  assert.match(teks, /20 Januari 2026/)
  assert.doesNotMatch(teks, /November 2026|Diubah kemudian/)
  assert.equal(await sidik(), createHash('sha256').update(kertas).digest('hex'))
  assert.ok(kertas.equals(Buffer.from(await (await cetak()).arrayBuffer())))
  const dicatat = await db
    .selectFrom('audit')
    .select('id')
    .where('peristiwa', '=', 'dokumen.dicetak')
    .execute()
  assert.equal(dicatat.length, 1)
})
