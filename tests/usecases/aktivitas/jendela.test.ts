import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { aturanEntri } from '../../../src/domain/aktivitas/ketentuan-entri.ts'
import { findBatasTanggal } from '../../../src/usecases/aktivitas/jendela.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const { db, kota } = await bukaDunia('kapus')
const bawaan = aturanEntri.parameter?.bawaan
assert.ok(bawaan)
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
/** A Tuesday. */
const hariIni = Temporal.PlainDate.from('2026-11-10')

const batas = (jendelaHari: number, hitungHari: 'hari kalender' | 'hari kerja') =>
  findBatasTanggal(db, {
    pegawaiId: kota.id.bidan,
    hariIni,
    parameter: { ...bawaan, jendelaHari, hitungHari },
  })

test('jendela nol hari berarti hanya hari ini, juga bila dihitung dengan hari kerja', async () => {
  assert.equal(await batas(0, 'hari kalender'), '2026-11-10')
  assert.equal(await batas(0, 'hari kerja'), '2026-11-10')
})

test('hari kerja melewati akhir pekan, hari kalender tidak', async () => {
  assert.equal(await batas(2, 'hari kalender'), '2026-11-08')
  assert.equal(await batas(1, 'hari kerja'), '2026-11-09')
  assert.equal(await batas(2, 'hari kerja'), '2026-11-06')
  assert.equal(await batas(6, 'hari kerja'), '2026-11-02')
})
