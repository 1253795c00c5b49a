import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordDenyut } from '../../../src/usecases/penilaian/gangguan/record-denyut.ts'
import { handUpEvaluasiByClock } from '../../../src/usecases/penilaian/jam/hand-up-evaluasi.ts'
import { runJam } from '../../../src/usecases/penilaian/jam/run-jam.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia, isianPenilai, mulai, statusEvaluasi, tetapkanCapaian } from './dunia.ts'
import { keHari, saat } from './jam.ts'

const d = await bukaDunia('kapus', 'kadis', 'bidan')
const { db, kota } = d
const jam = () => ({ db, now: d.jam.now(), instansi: d.instansi.profil })
const evaluasiBidan = () =>
  db
    .selectFrom('evaluasi')
    .select(['id', 'status', 'penetap', 'penilaiId', 'predikat', 'finalSejak', 'versi'])
    .where('pegawaiId', '=', kota.id.bidan)
    .where('periodeId', '=', d.oktober)
    .executeTakeFirst()
const kabar = async (pejabatId: string) =>
  (await db.selectFrom('kabar').select('isi').where('pejabatId', '=', pejabatId).execute()).map(
    ({ isi }) => isi,
  )
const countAudit = async (peristiwa: string) =>
  (await db.selectFrom('audit').select('id').where('peristiwa', '=', peristiwa).execute()).length

test('penilai diingatkan tiga hari kerja sebelum jendelanya berakhir, satu kali', async () => {
  await keHari(d, '2026-11-24')
  assert.equal((await kabar(kota.id.kapus)).length, 0)
  await keHari(d, '2026-11-27')
  const isi = (await kabar(kota.id.kapus)).filter((satu) => satu.includes('Oktober'))
  assert.deepEqual(isi, ['2 evaluasi Oktober 2026 menunggu Anda tetapkan paling lambat 30 November 2026.'])
})

test('pada hari terakhir jendela evaluasi masih milik penilai', async () => {
  await keHari(d, '2026-11-30')
  assert.equal((await evaluasiBidan())?.penetap ?? 'penilai', 'penilai')
})

test('sehari kemudian evaluasi beralih kepada atasan penilai, yang belum dimulai pun', async () => {
  await keHari(d, '2026-12-01')
  const evaluasi = await evaluasiBidan()
  assert.equal(evaluasi?.penetap, 'atasan-penilai')
  assert.equal(evaluasi?.penilaiId, kota.id.kapus)
  assert.ok(
    (await kabar(kota.id.kadis)).some((isi) =>
      /^2 evaluasi Oktober 2026 beralih kepada Anda .* paling lambat 18 Desember 2026\.$/.test(isi),
    ),
  )
  assert.ok((await kabar(kota.id.bidan)).some((isi) => isi.includes('ditetapkan atasan penilai')))
})

test('dua proses bersamaan atau jalan berulang tidak mengalihkan dua kali', async () => {
  const semula = await countAudit('evaluasi.dialihkan')
  await Promise.all([handUpEvaluasiByClock(jam()), handUpEvaluasiByClock(jam()), runJam(jam())])
  assert.equal(await countAudit('evaluasi.dialihkan'), semula)
})

test('evaluasi kepala puskesmas tetap pada kepala dinas, karena di atasnya tidak tercatat atasan', async () => {
  const { penetap } = (await db
    .selectFrom('evaluasi')
    .select('penetap')
    .where('pegawaiId', '=', kota.id.kapus)
    .where('periodeId', '=', d.oktober)
    .executeTakeFirst()) ?? { penetap: 'penilai' }
  assert.equal(penetap, 'penilai')
})

test('penilai yang terlambat ditolak dengan sebabnya, atasannya menetapkan, dan hasilnya langsung final', async () => {
  const kapus = await d.login('197405121999031004')
  const kadis = await d.login('196905142000031004')
  const { id = '', versi } = (await evaluasiBidan()) ?? {}
  const isian = { ...isianPenilai(d.skp.bidan, {}), versi: String(versi) }
  const terlambat = await d.request(kapus, 'POST', `/penilaian/${id}/simpan`, isian)
  assert.equal(terlambat.status, 422)
  assert.match(await terlambat.text(), /beralih kepada atasan Anda/)

  await tetapkanCapaian(d, kadis)
  const lembar = await (await d.request(kadis, 'GET', `/penilaian/${id}`)).text()
  assert.match(lembar, /Penilai melewati jendela evaluasi/)
  assert.match(lembar, /value="tetapkan"/)
  const tim = await (await d.request(kadis, 'GET', '/tim/penilaian')).text()
  assert.match(tim, /2 evaluasi beralih kepada Anda/)
  const jawab = await d.request(kadis, 'POST', `/penilaian/${id}/simpan`, isian)
  assert.equal(jawab.status, 303, await jawab.text())
  const hasil = await evaluasiBidan()
  assert.deepEqual(
    { status: hasil?.status, penilaiId: hasil?.penilaiId, predikat: hasil?.predikat },
    { status: 'final', penilaiId: kota.id.kapus, predikat: 'Baik' },
  )
  assert.equal(String(hasil?.finalSejak), '2026-12-01')
})

test('pegawai menerima hasil final itu dalam 7 hari kerja, dan keberatan atasnya ditolak', async () => {
  const bidan = await d.login(ORANG.bidan)
  const { id = '' } = (await evaluasiBidan()) ?? {}
  const beranda = (await (await d.request(bidan, 'GET', '/')).text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
  assert.match(beranda, /Terima hasil evaluasi dari atasan penilai .*?7 hari kerja lagi ?, Kamis 10 Desember/)
  const keberatan = await d.request(bidan, 'POST', `/penilaian/${id}/keberatan`, { alasan: 'Tidak setuju.' })
  assert.equal(keberatan.status, 422)
  assert.match(await keberatan.text(), /hasil ini final sejak 1 Desember 2026/)
  assert.equal((await d.request(bidan, 'POST', `/penilaian/${id}/terima`)).status, 303)
  assert.equal((await evaluasiBidan())?.status, 'final')
})

test('aplikasi yang mati berminggu-minggu memperpanjang masa keberatan, lalu hasilnya final sehari sesudah batas yang baru', async () => {
  const kapus = await d.login('197405121999031004')
  await db
    .updateTable('evaluasi')
    .set({ penetap: 'penilai' })
    .where('pegawaiId', '=', kota.id.perawat)
    .execute()
  const id = await mulai(d, kapus, kota.id.perawat)
  const { versi } = await statusEvaluasi(db, id)
  const isian = { ...isianPenilai(d.skp.perawat, { perilaku: 'sesuai' }), versi: String(versi) }
  assert.equal((await d.request(kapus, 'POST', `/penilaian/${id}/simpan`, isian)).status, 303)
  await keHari(d, '2026-12-21')
  assert.equal((await statusEvaluasi(db, id)).status, 'ditetapkan')

  // Nothing ran for ten days; the outage itself is on record and moves the limit, then the clock catches up.
  d.jam.advance(d.jam.now().until(saat(d, '2027-01-25')))
  const { gangguanId } = await recordDenyut(jam())
  assert.ok(gangguanId)
  assert.equal((await recordDenyut(jam())).gangguanId, null)
  await runJam(jam())
  const finalSejak = async () => {
    const hasil = await db
      .selectFrom('evaluasi')
      .select('finalSejak')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return hasil.finalSejak === null ? null : String(hasil.finalSejak)
  }
  assert.equal(await finalSejak(), null)
  await keHari(d, '2027-01-26')
  assert.equal(await finalSejak(), null)
  await keHari(d, '2027-01-27')
  assert.equal(await finalSejak(), '2027-01-27')
  assert.equal((await statusEvaluasi(db, id)).status, 'final')
})
