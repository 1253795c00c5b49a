import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveCapaian } from '../../../src/db/queries/penilaian/capaian.ts'
import { insertPeriode } from '../../../src/db/queries/penilaian/periode.ts'
import { ORANG } from '../../support/kota-kecil.ts'
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

test('capaian tahunan yang belum ada sampai akhir Januari diganti capaian tahun sebelumnya, dan sebabnya tercatat', async () => {
  const d = await bukaDunia('kadis')
  await beriCapaian2025(d)
  const tahunan = { ...d, oktober: await idPeriode(d.db, ['tahunan', 1]) }

  d.jam.advance(d.jam.now().until(Temporal.Instant.from('2027-01-20T02:00:00Z')))
  const kapus = await d.login(ORANG.kapus)
  const id = await mulai(tahunan, kapus, d.kota.id.bidan)
  const tetapkan = (versi: number) =>
    d.request(kapus, 'POST', `/penilaian/${id}/simpan`, isianPenilai(d.skp.bidan, { versi }))
  const menunggu = await tetapkan(1)
  assert.equal(menunggu.status, 422)
  assert.match(await menunggu.text(), /belum ditetapkan/)

  d.jam.advance({ hours: 24 * 8 })
  const kini = await d.login(ORANG.kapus)
  const halaman = await (await d.request(kini, 'GET', `/penilaian/${id}`)).text()
  assert.match(halaman, /Istimewa, dari tahun 2025 karena capaian 2026 belum ada sampai akhir Januari/)
  const jadi = await d.request(
    kini,
    'POST',
    `/penilaian/${id}/simpan`,
    isianPenilai(d.skp.bidan, { versi: 2 }),
  )
  assert.equal(jadi.status, 303, await jadi.text())
  const { dasar } = await d.db
    .selectFrom('evaluasi')
    .select('dasar')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  assert.match(JSON.stringify(dasar), /capaian-terlambat/)
})

async function beriCapaian2025({ db, kota }: Dunia): Promise<void> {
  const jendela = { mulai: '2025-12-20', sampai: '2026-01-31' }
  const masa = { jenis: 'tahunan', urutan: 1, mulai: '2025-01-01', sampai: '2025-12-31', jendela } as const
  await db.transaction().execute(async (tx) => {
    await insertPeriode(tx, 2025, [masa])
    const { id } = await tx
      .selectFrom('periode')
      .select('id')
      .where('tahun', '=', 2025)
      .where('jenis', '=', 'tahunan')
      .executeTakeFirstOrThrow()
    await saveCapaian(tx, {
      unitId: kota.unit.puskesmas,
      periodeId: id,
      capaian: 'Istimewa',
      dasar: 'Laporan kinerja 2025',
      saran: null,
      alasanBeda: null,
      hitungan: null,
      oleh: kota.id.kadis,
      pada: Temporal.Instant.from('2026-01-15T02:00:00Z'),
    })
  })
}
