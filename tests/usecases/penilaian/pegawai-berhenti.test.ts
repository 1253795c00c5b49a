import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
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
import { bukaBulan, jalankan, keHari, saat } from './jam.ts'

// Each opened by the file, so that it closes after its last page was looked at.
const diam = await bukaDunia('kapus', 'kadis', 'adminDinkes', 'sopir')
const terganggu = await bukaDunia('kapus', 'kadis', 'adminDinkes')
const keberatan = await bukaDunia('kapus', 'kadis', 'bidan', 'adminDinkes')

async function berhentikan(d: Dunia, pegawaiId: string, hariTerakhir: string): Promise<void> {
  const { versi } = await d.db
    .selectFrom('pejabat')
    .select('versi')
    .where('id', '=', pegawaiId)
    .executeTakeFirstOrThrow()
  const isi = { versi: String(versi), hariTerakhir, alasan: 'Pensiun' }
  const jawab = await d.request(d.masuk.adminDinkes ?? null, 'POST', `/pegawai/${pegawaiId}/berhenti`, isi)
  assert.equal(jawab.status, 303, await jawab.text())
}

function evaluasiOktober(d: Dunia, pegawaiId: string) {
  return d.db
    .selectFrom('evaluasi')
    .select(['id', 'status', 'penetap', 'versi', 'penilaiId'])
    .where('pegawaiId', '=', pegawaiId)
    .where('periodeId', '=', d.oktober)
    .executeTakeFirstOrThrow()
}

function listKabar(d: Dunia, pejabatId: string) {
  return d.db
    .selectFrom('kabar')
    .select('isi')
    .where('pejabatId', '=', pejabatId)
    .where('isi', 'like', '%Oktober%')
    .execute()
    .then((daftar) => daftar.map(({ isi }) => isi))
}

const teks = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('draf pegawai yang pensiun diingatkan, beralih pada batasnya, dan final sejak ditetapkan atasan penilai', async () => {
  const d = diam
  const { perawat, kapus, kadis } = d.kota.id
  await jalankan(d)
  await berhentikan(d, perawat, '2026-10-20')
  assert.equal((await evaluasiOktober(d, perawat)).penilaiId, kapus)
  const halaman = await d.request(d.masuk.kapus ?? null, 'GET', '/')
  assert.match(teks(await halaman.text()), /evaluasi/i)

  await keHari(d, '2026-11-30')
  assert.equal((await evaluasiOktober(d, perawat)).penetap, 'penilai')
  const diingatkan = await listKabar(d, kapus)
  assert.ok(
    diingatkan.some((isi) => /evaluasi Oktober 2026 menunggu Anda tetapkan paling lambat/.test(isi)),
    diingatkan.join('\n'),
  )

  await keHari(d, '2026-12-01')
  const beralih = await evaluasiOktober(d, perawat)
  assert.equal(beralih.penetap, 'atasan-penilai')
  assert.ok((await listKabar(d, kadis)).some((isi) => /beralih kepada Anda/.test(isi)))
  const [rater, atasan, lain] = [
    await d.login('197405121999031004'),
    await d.login('196905142000031004'),
    await d.login(ORANG.sopir),
  ]
  assert.match(await (await d.request(atasan, 'GET', '/tim/penilaian')).text(), /beralih kepada Anda/)
  await tetapkanCapaian(d, atasan)
  const isian = { ...isianPenilai(d.skp.perawat, {}), versi: String(beralih.versi) }
  const alamat = `/penilaian/${beralih.id}/simpan`
  assert.equal((await d.request(lain, 'POST', alamat, isian)).status, 404)
  assert.equal((await d.request(rater, 'POST', alamat, isian)).status, 422)
  const jawab = await d.request(atasan, 'POST', alamat, isian)
  assert.equal(jawab.status, 303, await jawab.text())
  const jadi = await evaluasiOktober(d, perawat)
  assert.deepEqual([jadi.status, jadi.penilaiId], ['final', kapus])
})

test('atasan penilai yang juga diam diberi tahu bersama penilainya sesudah 14 hari kerja', async () => {
  const d = diam
  const { perawat, kadis } = d.kota.id
  const september = await d.db
    .selectFrom('evaluasi')
    .select('penetap')
    .where('pegawaiId', '=', perawat)
    .where('periodeId', '=', await idPeriode(d.db, ['bulanan', 9]))
    .executeTakeFirst()
  assert.equal(september?.penetap, 'penilai', 'jendela yang berakhir sebelum jam berjalan dibiarkan')
  await sql`update evaluasi set status = 'draf', predikat = null, final_sejak = null, penetap = 'atasan-penilai'
    where pegawai_id = ${perawat} and periode_id = ${d.oktober}`.execute(d.db)
  await keHari(d, '2026-12-22')
  const kabar = await listKabar(d, kadis)
  assert.ok(
    kabar.some((isi) => /Oktober 2026 masih menunggu Anda, padahal batasnya/.test(isi)),
    kabar.join('\n'),
  )
})

test('gangguan yang melewati jendela menunda peralihannya, dan yang dicatat belakangan mengembalikannya', async () => {
  const d = terganggu
  const { perawat } = d.kota.id
  await jalankan(d)
  await berhentikan(d, perawat, '2026-10-20')
  await keHari(d, '2026-12-01')
  assert.equal((await evaluasiOktober(d, perawat)).penetap, 'atasan-penilai')
  await d.db
    .insertInto('gangguan')
    .values({
      mulai: saat(d, '2026-11-30').subtract({ hours: 3 }),
      selesai: saat(d, '2026-11-30').add({ hours: 8 }),
      sumber: 'dicatat',
      alasan: 'Listrik pusat data padam',
      dicatatOleh: d.kota.id.kadis,
      dicatatPada: d.jam.now(),
    })
    .execute()
  await jalankan(d)
  assert.equal((await evaluasiOktober(d, perawat)).penetap, 'penilai')
  await keHari(d, '2026-12-03')
  assert.equal((await evaluasiOktober(d, perawat)).penetap, 'atasan-penilai')
})

test('hasil pegawai yang sudah berhenti menjadi final sesudah masa keberatannya', async () => {
  const d = keberatan
  const { bidan } = d.kota.id
  await tetapkanCapaian(d, d.masuk.kadis)
  const id = await mulai(d, d.masuk.kapus, bidan)
  const simpan = await d.request(
    d.masuk.kapus ?? null,
    'POST',
    `/penilaian/${id}/simpan`,
    isianPenilai(d.skp.bidan, {}),
  )
  assert.equal(simpan.status, 303)
  await berhentikan(d, bidan, '2026-11-12')
  await bukaBulan(d, '2027-01-01')
  await keHari(d, '2026-12-02')
  assert.equal((await statusEvaluasi(d.db, id)).status, 'final')
})
