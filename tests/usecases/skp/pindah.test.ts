import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { tanpaPelaku } from '../../../src/usecases/masuk/pintu.ts'
import { fitMasaSkp } from '../../../src/usecases/organisasi/fit-masa-skp.ts'
import { refreshPenempatanToday } from '../../../src/usecases/organisasi/refresh-penempatan.ts'
import { newPeramban } from '../../support/aplikasi.ts'
import { addJabatan, SANDI_UJI } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const d = await bukaDunia('kapus', 'bidan', 'perawat', 'adminDinkes', 'sopir')
const { db, kota, request, masuk, jam } = d
const jabatanBaru = await addJabatan(db, { nama: 'Bidan Koordinator', unitId: kota.unit.dinkes })

async function masa(pegawaiId: string): Promise<string[]> {
  const { rows } = await sql<{ masa: string }>`
    select lower(rentang)::text || ' ' || (upper(rentang) - 1)::text as masa from skp
    where pegawai_id = ${pegawaiId} order by rentang`.execute(db)

  return rows.map((satu) => satu.masa)
}

function penugasan(pegawaiId: string) {
  return db
    .selectFrom('penugasan')
    .select(['id', 'versi'])
    .where('pejabatId', '=', pegawaiId)
    .orderBy('berlaku', 'desc')
    .executeTakeFirstOrThrow()
}

async function akhiri(pegawaiId: string, sampai: string): Promise<void> {
  const { id, versi } = await penugasan(pegawaiId)
  const { status } = await request(
    masuk.adminDinkes ?? null,
    'POST',
    `/pegawai/${pegawaiId}/penugasan/${id}/akhiri`,
    { sampai, versi: String(versi) },
  )
  assert.equal(status, 303)
}

const BIDAN = kota.id.bidan

test('orang lain tidak dapat mengakhiri jabatan bidan, dan SKP-nya tetap', async () => {
  const { id, versi } = await penugasan(BIDAN)
  const isian = { sampai: '2026-11-30', versi: String(versi) }
  for (const siapa of [masuk.sopir, masuk.kapus, masuk.bidan])
    assert.equal(
      (await request(siapa ?? null, 'POST', `/pegawai/${BIDAN}/penugasan/${id}/akhiri`, isian)).status,
      404,
    )
  assert.deepEqual(await masa(BIDAN), ['2026-01-01 2026-12-31'])
})

/** How many SKP were fitted, and with how many statements, after that many of them had been cut short; all of it is undone. */
async function sesuaikan(banyak: number): Promise<{ disesuaikan: number; pernyataan: number }> {
  const { profil: instansi } = d.instansi
  const dipotong = Object.values(d.skp).map(({ skpId }) => skpId)
  const hitungan = { disesuaikan: 0, pernyataan: 0 }
  const urung = new Error('cukup dihitung')
  await db
    .transaction()
    .execute(async (tx) => {
      await tx
        .updateTable('skp')
        .set({ rentang: '[2026-01-01,2026-12-20]' })
        .where('id', 'in', dipotong.slice(0, banyak))
        .execute()
      const terhitung = tx.withPlugin({
        transformQuery({ node }) {
          hitungan.pernyataan += 1
          return node
        },
        transformResult: async ({ result }) => result,
      })
      const w = { tx: terhitung, now: jam.now(), instansi, luar: d.instansi.luar, afterCommit: () => {} }
      const pelaku = { ...tanpaPelaku({ ...w, db }).actor, pejabatId: kota.id.adminDinkes }
      await fitMasaSkp({ ...w, actor: pelaku })
      const kabar = await tx.selectFrom('kabar').select('id').where('jenis', '=', 'skp').execute()
      hitungan.disesuaikan = kabar.length
      throw urung
    })
    .catch((galat: unknown) => assert.equal(galat, urung))

  return hitungan
}

test('berapa pun SKP yang bergeser, yang dikirim ke basis data sama banyaknya', async () => {
  const satu = await sesuaikan(1)
  const semua = await sesuaikan(3)
  assert.deepEqual([satu.disesuaikan, semua.disesuaikan], [1, 3])
  assert.equal(semua.pernyataan, satu.pernyataan)
})

test('jabatan yang berakhir mengakhiri SKP-nya pada hari itu, dengan kabar dan jejak; yang dibatalkan mengembalikannya', async () => {
  await akhiri(BIDAN, '2026-11-30')
  assert.deepEqual(await masa(BIDAN), ['2026-01-01 2026-11-30'])
  const kabar = await db
    .selectFrom('kabar')
    .select('isi')
    .where('pejabatId', '=', BIDAN)
    .where('isi', 'like', '%30 November 2026%')
    .execute()
  assert.equal(kabar.length, 1)
  const jejak = await db
    .selectFrom('audit')
    .select('sesudah')
    .where('peristiwa', '=', 'skp.masa-disesuaikan')
    .executeTakeFirstOrThrow()
  assert.match(JSON.stringify(jejak.sesudah), /masa-skp/)

  await akhiri(BIDAN, '2026-12-31')
  assert.deepEqual(await masa(BIDAN), ['2026-01-01 2026-12-31'])
})

test('yang berpindah mendapat dua SKP tanpa tumpang tindih dan tanpa celah', async () => {
  await akhiri(BIDAN, '2026-11-30')
  const pindah = await request(masuk.adminDinkes ?? null, 'POST', `/pegawai/${BIDAN}/penugasan`, {
    unitId: kota.unit.dinkes,
    jabatanId: jabatanBaru,
    jenis: 'definitif',
    mulai: '2026-12-01',
  })
  assert.equal(pindah.status, 303, await pindah.text())
  const sebelum = await request(masuk.bidan ?? null, 'POST', '/skp', { tahun: '2026' })
  assert.match(sebelum.headers.get('location') ?? '', new RegExp(d.skp.bidan.skpId))

  jam.advance({ hours: 24 * 22 })
  await refreshPenempatanToday(db, '2026-12-02')
  const mulai = await request(masuk.bidan ?? null, 'POST', '/skp', { tahun: '2026' })
  assert.equal(mulai.status, 303)
  assert.deepEqual(await masa(BIDAN), ['2026-01-01 2026-11-30', '2026-12-01 2026-12-31'])
})

test('yang berhenti, pensiun, wafat, atau pindah instansi: SKP berakhir hari itu, akun tertutup, riwayat tetap terbaca', async () => {
  const { perawat } = kota.id
  const { versi } = await db
    .selectFrom('pejabat')
    .select('versi')
    .where('id', '=', perawat)
    .executeTakeFirstOrThrow()
  const jawab = await request(masuk.adminDinkes ?? null, 'POST', `/pegawai/${perawat}/berhenti`, {
    versi: String(versi),
    hariTerakhir: '2026-12-05',
    alasan: 'Pensiun, SK 800/9/2026',
  })
  assert.equal(jawab.status, 303)
  assert.deepEqual(await masa(perawat), ['2026-01-01 2026-12-05'])
  assert.equal((await request(masuk.perawat ?? null, 'GET', '/skp')).status, 200)

  jam.advance({ hours: 24 * 7 })
  await refreshPenempatanToday(db, '2026-12-09')
  assert.notEqual((await request(masuk.perawat ?? null, 'GET', '/skp')).status, 200)
  for (const halaman of ['/', '/pembinaan', '/umpan-balik/tulis', '/cari?q=a'])
    assert.match(
      (await request(masuk.perawat ?? null, 'GET', halaman)).headers.get('location') ?? '',
      /^\/masuk/,
    )
  const lagi = await request(newPeramban(), 'POST', '/masuk', { pengguna: ORANG.perawat, sandi: SANDI_UJI })
  assert.equal(lagi.status, 422)
  assert.match(await lagi.text(), /Akun ini sudah tertutup\./)
  const skp = `/skp/${d.skp.perawat.skpId}`
  assert.equal((await request(masuk.kapus ?? null, 'GET', skp)).status, 200)
  assert.equal((await request(masuk.sopir ?? null, 'GET', skp)).status, 404)
})

test('selama cuti di luar tanggungan negara tidak ada SKP yang dimulai, dan sebabnya dikatakan', async () => {
  const { kapus } = kota.id
  await db
    .insertInto('ketidakhadiran')
    .values({
      pegawaiId: kapus,
      jenis: 'cltn',
      rentang: '[2026-12-01,2027-11-30]',
      dicatatOleh: kota.id.adminDinkes,
    })
    .execute()
  const halaman = await (await request(masuk.kapus ?? null, 'GET', '/skp')).text()
  assert.match(halaman, /cuti di luar tanggungan negara sampai 30 November 2027/)
  assert.match(halaman, /ketentuan\/wajib-skp/)
  const jawab = await request(masuk.kapus ?? null, 'POST', '/skp', { tahun: '2027' })
  assert.equal(jawab.status, 422)
  assert.deepEqual(await masa(kapus), ['2026-01-01 2026-12-31'])
})
