import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  bukaDunia,
  type Dunia,
  idPeriode,
  isianPenilai,
  mulai,
  statusEvaluasi,
  tetapkanCapaian,
} from './dunia.ts'

test('predikat di luar predikat periodik meminta alasan tertulis', async () => {
  const d = await bukaDunia('kapus', 'kadis')
  await tetapkanCapaian(d, d.masuk.kadis)
  const bulanan = await mulai(d, d.masuk.kapus, d.kota.id.bidan)
  await d.request(
    d.masuk.kapus ?? null,
    'POST',
    `/penilaian/${bulanan}/simpan`,
    isianPenilai(d.skp.bidan, {}),
  )
  d.jam.advance({ hours: 24 * 45 })
  const tahunan = { ...d, oktober: await idPeriode(d.db, ['tahunan', 1]), masuk: await masukLagi(d) }
  await tetapkanCapaian(tahunan, tahunan.masuk.kadis)
  const id = await mulai(tahunan, tahunan.masuk.kapus, d.kota.id.bidan)
  const isian = isianPenilai(d.skp.bidan, { hasil: 'di atas', perilaku: 'di atas' })
  const kirim = (tambahan: { [nama: string]: string }) =>
    d.request(tahunan.masuk.kapus, 'POST', `/penilaian/${id}/simpan`, { ...isian, ...tambahan })

  const ditolak = await kirim({})
  assert.equal(ditolak.status, 422)
  assert.match(await ditolak.text(), /di atas periode terbaik/)
  const diterima = await kirim({ versi: '2', alasanTahunan: 'Seluruh target tahunan terlampaui.' })
  assert.equal(diterima.status, 303, await diterima.text())
  assert.equal((await statusEvaluasi(d.db, id)).predikat, 'Sangat Baik')
})

async function masukLagi(d: Dunia) {
  return { kapus: await d.login('197405121999031004'), kadis: await d.login('196905142000031004') }
}
