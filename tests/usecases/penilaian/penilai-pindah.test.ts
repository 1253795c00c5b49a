import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaDunia, isianPenilai, mulai, statusEvaluasi } from './dunia.ts'

const d = await bukaDunia('kapus', 'adminDinkes', 'sopir')
const { db, kota, request, masuk, skp } = d
const evaluasiId = await mulai(d, masuk.kapus, kota.id.bidan)

/** The head of the puskesmas leaves the post on that last day. */
async function pindahkan(sampai: string): Promise<void> {
  const { id, versi } = await db
    .selectFrom('penugasan')
    .select(['id', 'versi'])
    .where('pejabatId', '=', kota.id.kapus)
    .executeTakeFirstOrThrow()
  const jawab = await request(
    masuk.adminDinkes ?? null,
    'POST',
    `/pegawai/${kota.id.kapus}/penugasan/${id}/akhiri`,
    { sampai, versi: String(versi) },
  )
  assert.equal(jawab.status, 303)
}

async function simpan(): Promise<Response> {
  const { versi } = await statusEvaluasi(db, evaluasiId)
  const isian = isianPenilai(skp.bidan, { versi, aksi: 'simpan' })
  return request(masuk.kapus ?? null, 'POST', `/penilaian/${evaluasiId}/simpan`, isian)
}

test('penilai yang pindah dalam rentang evaluasi tetap mengisi evaluasi unit lamanya', async () => {
  await pindahkan('2026-10-24')
  assert.equal((await simpan()).status, 303)
})

test('penilai yang pindah sebelum rentang evaluasi tidak lagi mengisinya, dan sebabnya dikatakan', async () => {
  await pindahkan('2026-10-05')
  const { status, versi } = await statusEvaluasi(db, evaluasiId)
  const jawab = await simpan()
  assert.equal(jawab.status, 422)
  assert.match(await jawab.text(), /berpindah sebelum rentang evaluasi/)
  assert.deepEqual(
    [status, versi],
    [(await statusEvaluasi(db, evaluasiId)).status, (await statusEvaluasi(db, evaluasiId)).versi],
  )
})

test('orang dari dinas lain tidak pernah dapat mengisinya', async () => {
  const isian = isianPenilai(skp.bidan, { versi: 1 })
  const { status } = await request(masuk.sopir ?? null, 'POST', `/penilaian/${evaluasiId}/simpan`, isian)
  assert.equal(status, 404)
})
