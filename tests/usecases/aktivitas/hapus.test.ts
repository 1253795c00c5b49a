import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const HARI = '2026-11-10'
const dunia = await bukaDunia('kapus', 'bidan', 'perawat', 'sopir')

async function tulis(): Promise<string> {
  const id = newId()
  const jawab = await dunia.request(dunia.masuk.bidan ?? null, 'POST', '/kegiatan', {
    id,
    versi: '0',
    tanggal: HARI,
    uraian: '12 ibu hamil diperiksa',
    rhk: dunia.skp.bidan.rhkId,
    durasi: '30',
  })
  assert.ok(jawab.ok || jawab.status === 303)

  return id
}

async function hapus(siapa: 'bidan' | 'perawat' | 'kapus' | 'sopir', id: string): Promise<number> {
  const jawab = await dunia.request(dunia.masuk[siapa] ?? null, 'POST', `/kegiatan/catatan/${id}/hapus`, {})
  await jawab.body?.cancel()

  return jawab.status
}

const ada = (id: string) =>
  dunia.db.selectFrom('aktivitas').select(['id', 'status']).where('id', '=', id).executeTakeFirst()

test('pegawai dapat menghapus catatannya yang belum disetujui; angkanya ikut turun dan isinya tersimpan di jejak', async () => {
  const id = await tulis()
  assert.equal(await hapus('bidan', id), 303)
  assert.equal(await ada(id), undefined)
  const rekap = await dunia.db
    .selectFrom('rekapHarian')
    .select(['entri', 'menit'])
    .where('pegawaiId', '=', dunia.kota.id.bidan)
    .where('tanggal', '=', Temporal.PlainDate.from(HARI))
    .executeTakeFirst()
  assert.deepEqual([rekap?.entri ?? 0, rekap?.menit ?? 0], [0, 0])
  const { sebelum } = await dunia.db
    .selectFrom('audit')
    .select('sebelum')
    .where('peristiwa', '=', 'aktivitas.dihapus')
    .where('entitasId', '=', id)
    .executeTakeFirstOrThrow()
  assert.match(JSON.stringify(sebelum), /12 ibu hamil diperiksa/)
})

test('orang lain tidak dapat menghapus catatan itu, juga penilainya', async () => {
  const id = await tulis()
  for (const siapa of ['perawat', 'kapus', 'sopir'] as const) assert.equal(await hapus(siapa, id), 404)
  assert.ok(await ada(id))
})

test('catatan yang sudah disetujui tidak dapat dihapus', async () => {
  const id = await tulis()
  await dunia.db.updateTable('aktivitas').set({ status: 'disetujui' }).where('id', '=', id).execute()
  assert.notEqual(await hapus('bidan', id), 303)
  assert.equal((await ada(id))?.status, 'disetujui')
})
