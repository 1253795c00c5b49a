import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addJabatan } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia, type Dunia, isianPenilai, statusEvaluasi, tetapkanCapaian } from './dunia.ts'
import { jalankan } from './jam.ts'

// The worked examples of Lampiran Bab IV.A.14, by the month: October is evaluated in November.
const pindahAkhir = await bukaDunia('kapus', 'kadis', 'adminDinkes')
const pindahAwal = await bukaDunia('kapus', 'kadis', 'adminDinkes')

/** The head of the puskesmas gets another post on that day; nobody has begun an evaluation yet. */
async function pindahkan(d: Dunia, sejak: string): Promise<void> {
  const { kapus, kadis } = d.kota.id
  const atasan = await d.db
    .selectFrom('penempatanKini')
    .select('jabatanId')
    .where('pegawaiId', '=', kadis)
    .executeTakeFirstOrThrow()
  const jabatanId = await addJabatan(d.db, {
    nama: 'Kepala Bidang Pelayanan',
    unitId: d.kota.unit.dinkes,
    atasanId: atasan.jabatanId,
  })
  const { id, versi } = await d.db
    .selectFrom('penugasan')
    .select(['id', 'versi'])
    .where('pejabatId', '=', kapus)
    .executeTakeFirstOrThrow()
  const admin = d.masuk.adminDinkes ?? null
  const sampai = Temporal.PlainDate.from(sejak).subtract({ days: 1 }).toString()
  const akhiri = { sampai, versi: String(versi) }
  const jawab = await d.request(admin, 'POST', `/pegawai/${kapus}/penugasan/${id}/akhiri`, akhiri)
  assert.equal(jawab.status, 303)
  const baru = { unitId: d.kota.unit.dinkes, jabatanId, jenis: 'definitif', mulai: sejak }
  const pindah = await d.request(admin, 'POST', `/pegawai/${kapus}/penugasan`, baru)
  assert.equal(pindah.status, 303, await pindah.text())
}

function drafOktober(d: Dunia) {
  return d.db
    .selectFrom('evaluasi')
    .select(['id', 'penilaiId', 'pegawaiId'])
    .where('periodeId', '=', d.oktober)
    .execute()
}

test('penilai yang pindah 25 Oktober mendapat evaluasi Oktober unit lamanya dan dapat menetapkannya', async () => {
  const d = pindahAkhir
  const { bidan, perawat, kapus } = d.kota.id
  await tetapkanCapaian(d, d.masuk.kadis)
  await pindahkan(d, '2026-10-25')
  await jalankan(d)
  await jalankan(d)
  const draf = await drafOktober(d)
  assert.deepEqual(draf.map(({ pegawaiId }) => pegawaiId).sort(), [bidan, perawat].sort())
  assert.ok(draf.every(({ penilaiId }) => penilaiId === kapus))
  const kabar = await d.db.selectFrom('kabar').select('isi').where('pejabatId', '=', kapus).execute()
  assert.equal(kabar.filter(({ isi }) => /Anda berpindah dalam rentang evaluasi/.test(isi)).length, 2)

  const id = draf.find(({ pegawaiId }) => pegawaiId === bidan)?.id ?? ''
  const penilai = await d.login(ORANG.kapus)
  assert.match(await (await d.request(penilai, 'GET', '/')).text(), /Nilai 2 evaluasi/)
  const tim = await (await d.request(penilai, 'GET', `/tim/penilaian?periode=${d.oktober}`)).text()
  assert.match(tim, /Nur Aisyah Rahmadani/)
  const halaman = await (await d.request(penilai, 'GET', `/penilaian/${id}`)).text()
  assert.match(halaman, /Tetapkan dan lanjut/)
  const jawab = await d.request(penilai, 'POST', `/penilaian/${id}/simpan`, isianPenilai(d.skp.bidan, {}))
  assert.equal(jawab.status, 303, await jawab.text())
  assert.equal((await statusEvaluasi(d.db, id)).status, 'ditetapkan')
})

test('penilai yang pindah 5 Oktober tidak mengevaluasi unit lamanya', async () => {
  await pindahkan(pindahAwal, '2026-10-05')
  await jalankan(pindahAwal)
  assert.deepEqual(await drafOktober(pindahAwal), [])
})
