import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

// Tuesday 10 November 2026.
const { db, kota, masuk, request } = await bukaDunia('kapus', 'bidan')
const jamKerjaId = newId()
await db
  .insertInto('jamKerja')
  .values({
    id: jamKerjaId,
    unitId: null,
    nama: 'Lima hari',
    pola: 'lima-hari',
    berlaku: '[2026-01-01,)',
    dasar: 'Perwali 31/2022',
  })
  .execute()
await db
  .insertInto('jamKerjaHari')
  .values([1, 2, 3, 4, 5].map((hari) => ({ jamKerjaId, hari, mulaiMenit: 450, selesaiMenit: 960 })))
  .execute()

const beranda = async (siapa: 'kapus' | 'bidan') => (await request(masuk[siapa] ?? null, 'GET', '/')).text()

test('Beranda mengingatkan mencatat pada hari kerja yang belum berisi catatan', async () => {
  assert.match(await beranda('bidan'), /Catat kegiatan hari ini/)
})

test('orang yang sedang cuti tidak diminta mencatat, rekannya tetap', async () => {
  await db
    .insertInto('ketidakhadiran')
    .values({
      pegawaiId: kota.id.bidan,
      jenis: 'cuti-tahunan',
      rentang: '[2026-11-10,2026-11-11)',
      dicatatOleh: kota.id.kapus,
    })
    .execute()
  assert.doesNotMatch(await beranda('bidan'), /Catat kegiatan hari ini/)
  assert.match(await beranda('kapus'), /Catat kegiatan hari ini/)
})

test('pada hari libur tidak ada yang diminta mencatat', async () => {
  await db.deleteFrom('jamKerjaHari').where('jamKerjaId', '=', jamKerjaId).where('hari', '=', 2).execute()
  assert.doesNotMatch(await beranda('kapus'), /Catat kegiatan hari ini/)
})
