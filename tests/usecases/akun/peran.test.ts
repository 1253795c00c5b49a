import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkAkhirPeran } from '../../../src/domain/organisasi/peran.ts'
import { bukaAplikasi, type Formulir } from '../../support/aplikasi.ts'
import { SANDI_UJI } from '../../support/isi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const HARI_INI = '2026-11-24'
const { db, request, login, jam } = await bukaAplikasi({ now: '2026-11-24T00:30:00Z' })
const { id, unit } = await isiKotaKecil(db)
const bkpsdm = await login(ORANG.adminBkpsdm)
const adminDinkes = await login(ORANG.adminDinkes)
const inspektur = await login(ORANG.inspektur)

const beri = (form: Formulir, siapa = bkpsdm) => request(siapa, 'POST', '/akun/peran/beri', form)
const akhiri = (form: Formulir, siapa = bkpsdm) => request(siapa, 'POST', '/akun/peran/akhiri', form)

function peranOf(pejabatId: string) {
  return db.selectFrom('peran').selectAll().where('pejabatId', '=', pejabatId).execute()
}

async function peristiwa(nama: string): Promise<number> {
  return (await db.selectFrom('audit').select('id').where('peristiwa', '=', nama).execute()).length
}

describe('Peran', () => {
  test('BKPSDM melihat siapa memegang peran apa, di mana, dan sejak kapan', async () => {
    const html = await (await request(bkpsdm, 'GET', '/akun/peran')).text()
    assert.match(html, /Admin perangkat daerah, Dinas Kesehatan/)
    assert.match(html, /Norhayati Siregar/)
    assert.match(html, /sejak 1 Januari 2020/)
  })

  test('BKPSDM dapat memberi peran admin perangkat daerah, dan orang itu berwenang hari itu juga', async () => {
    const kapus = await login(ORANG.kapus)
    assert.equal((await request(kapus, 'GET', '/akun/kelola')).status, 404)
    const form = { pengguna: ORANG.kapus, peran: 'admin-opd', unitId: unit.puskesmas, mulai: HARI_INI }
    assert.equal((await beri(form)).headers.get('location'), '/akun/peran?kabar=beri')
    assert.equal((await request(kapus, 'GET', '/akun/kelola')).status, 200)
    assert.equal(await peristiwa('peran.diberikan'), 1)

    const lagi = await beri(form)
    assert.equal(lagi.status, 422)
    assert.match(await lagi.text(), /karena orang ini sudah Admin perangkat daerah sejak 24 November 2026/)
  })

  test('peran yang diakhiri kemarin berhenti sekarang juga dan tercatat', async () => {
    const kapus = await login(ORANG.kapus)
    const [punya] = await peranOf(id.kapus)
    assert.equal((await akhiri({ peran: punya?.id ?? '', sampai: '2026-11-23' })).status, 303)
    assert.equal((await request(kapus, 'GET', '/akun/kelola')).status, 404)
    assert.equal(await peristiwa('peran.diakhiri'), 1)
  })

  test('peran tidak dapat diberikan tanpa unitnya, kepada orang yang tidak ada, atau untuk hari kemarin', async () => {
    const dasar = { pengguna: ORANG.sopir, peran: 'petugas-loket', unitId: unit.dishub, mulai: HARI_INI }
    assert.match(await (await beri({ ...dasar, unitId: '' })).text(), /karena peran ini berlaku di satu unit/)
    assert.match(await (await beri({ ...dasar, pengguna: 'siapa.ya' })).text(), /Orang itu tidak ditemukan/)
    assert.match(await (await beri({ ...dasar, mulai: '2026-11-23' })).text(), /tanggal mulainya sudah lewat/)
    assert.match(await (await beri({ ...dasar, sampai: '2026-11-01' })).text(), /Tanggal akhir belum benar/)
    assert.equal((await peranOf(id.sopir)).length, 0)
  })

  test('admin BKPSDM yang terakhir tidak dapat melepas perannya', async () => {
    const [punya] = await peranOf(id.adminBkpsdm)
    const jawab = await akhiri({ peran: punya?.id ?? '', sampai: '2026-12-31' })
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /tidak ada admin BKPSDM lain yang sudah mengaktifkan akunnya/)
    await beri({ pengguna: ORANG.sopir, peran: 'admin-bkpsdm', mulai: '2026-12-01', sampai: '2026-12-31' })
    assert.equal((await akhiri({ peran: punya?.id ?? '', sampai: '2026-12-01' })).status, 422)
  })

  test('admin BKPSDM yang terakhir juga tidak dapat diberhentikan, dan yang berhenti tidak membawa perannya', async () => {
    const berhenti = (pegawaiId: string) =>
      request(bkpsdm, 'POST', `/pegawai/${pegawaiId}/berhenti`, {
        versi: '1',
        hariTerakhir: '2026-12-31',
        alasan: 'Pensiun',
      })
    const jawab = await berhenti(id.adminBkpsdm)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /admin BKPSDM/)
    assert.equal((await berhenti(id.adminDishub)).status, 303)
    assert.match((await peranOf(id.adminDishub))[0]?.berlaku ?? '', /2027-01-01\)$/)
  })

  test('peran yang tidak ada lagi tidak dapat diakhiri di masa lalu', () => {
    const peran = { peran: 'inspektorat', mulai: '2020-01-01', sampai: '2026-01-31' } as const
    const hasil = checkAkhirPeran({ peran, sampai: '2026-12-31', hariIni: HARI_INI, adaAdminLain: true })
    assert.ok(!hasil.ok && hasil.penolakan.kode === 'peran-sudah-lewat')
  })
})

describe('Akun tanpa NIP', () => {
  test('BKPSDM dapat membuat akun wali kota dengan slip, lalu menugaskan dan mengakhirinya', async () => {
    const dibuat = await request(bkpsdm, 'POST', '/akun/peran/pejabat', {
      nama: 'Hj. Ratna Contoh, S.E.',
      username: 'wakil.walikota',
    })
    assert.equal(dibuat.status, 303)
    const html = await (await request(bkpsdm, 'GET', dibuat.headers.get('location') ?? '')).text()
    assert.match(html, /Akun wakil\.walikota untuk Hj\. Ratna Contoh, S\.E\. sudah dibuat/)
    const orang = await db
      .selectFrom('pejabat')
      .selectAll()
      .where('nama', '=', 'Hj. Ratna Contoh, S.E.')
      .executeTakeFirstOrThrow()
    assert.equal(orang.panggilan, 'Ratna')

    const slip = await request(bkpsdm, 'POST', '/akun/kelola/slip', { orang: orang.id, tegas: 'ya' })
    assert.equal(slip.headers.get('content-type'), 'application/pdf')
    const kode = await db.selectFrom('kodeAktivasi').select('id').where('pejabatId', '=', orang.id).execute()
    assert.equal(kode.length, 1)

    const kursi = await db
      .selectFrom('jabatanMasa')
      .select('jabatanId')
      .where('jenis', '=', 'kepala-daerah')
      .executeTakeFirstOrThrow()
    const tugas = { jabatanId: kursi.jabatanId, jenis: 'plt', mulai: HARI_INI }
    const ditugaskan = await request(bkpsdm, 'POST', kursiUrl(orang.id), tugas)
    assert.equal(ditugaskan.headers.get('location'), '/akun/peran?kabar=kursi')
    assert.match(await (await request(bkpsdm, 'GET', '/akun/peran')).text(), /Plt\. Wali Kota/)

    const [baris] = await db.selectFrom('penugasan').selectAll().where('pejabatId', '=', orang.id).execute()
    const selesai = { penugasan: baris?.id ?? '', versi: '1', sampai: '2026-12-31' }
    assert.equal((await request(bkpsdm, 'POST', `${kursiUrl(orang.id)}/akhiri`, selesai)).status, 303)
  })

  test('dua kursi kepala daerah yang sama tidak dapat diduduki bersamaan, dan pegawai tidak dapat mendudukinya', async () => {
    const kursi = await db
      .selectFrom('jabatanMasa')
      .select('jabatanId')
      .where('jenis', '=', 'kepala-daerah')
      .executeTakeFirstOrThrow()
    const tugas = { jabatanId: kursi.jabatanId, jenis: 'definitif', mulai: HARI_INI }
    const penuh = await request(bkpsdm, 'POST', kursiUrl(await pejabatBaru('calon.wali')), tugas)
    assert.match(await penuh.text(), /karena dipangku H\. Syahruddin Noor/)
    const pegawai = await request(bkpsdm, 'POST', kursiUrl(id.kadis), tugas)
    assert.equal(pegawai.status, 404)
  })

  test('nama akun yang keliru atau sudah dipakai ditolak, dan isian lain tetap', async () => {
    for (const username of ['12345', 'Wali Kota', 'ab', 'walikota', '198011202006042009']) {
      const jawab = await request(bkpsdm, 'POST', '/akun/peran/pejabat', { nama: 'Loket 9', username })
      assert.equal(jawab.status, 422, username)
      const html = await jawab.text()
      assert.match(html, /Nama akun belum dapat dipakai/, username)
      assert.match(html, /value="Loket 9"/)
    }
  })
})

describe('Wewenang atas peran', () => {
  test('orang lain tidak dapat memberi atau mengakhiri peran, juga admin perangkat daerah dan inspektorat', async () => {
    const [punya] = await peranOf(id.adminBkpsdm)
    const form = { pengguna: ORANG.adminDinkes, peran: 'admin-bkpsdm', mulai: HARI_INI }
    for (const siapa of [adminDinkes, inspektur, await login(ORANG.bidan), await login(ORANG.waliKota)]) {
      assert.equal((await beri(form, siapa)).status, 404)
      assert.equal((await akhiri({ peran: punya?.id ?? '', sampai: '2026-12-31' }, siapa)).status, 404)
      assert.equal((await request(siapa, 'GET', '/akun/peran')).status, 404)
      const akun = { nama: 'Penyusup', username: 'penyusup' }
      assert.equal((await request(siapa, 'POST', '/akun/peran/pejabat', akun)).status, 404)
      assert.equal((await request(siapa, 'POST', kursiUrl(id.waliKota), {})).status, 404)
    }
    assert.equal((await peranOf(id.adminDinkes)).length, 1)
    assert.doesNotMatch(await (await request(adminDinkes, 'GET', '/akun/kelola')).text(), /akun\/peran/)
  })

  test('kata sandi diminta lagi sebelum peran diberikan, lalu isiannya diteruskan', async () => {
    jam.advance({ hours: 2 })
    const form = { pengguna: ORANG.perawat, peran: 'inspektorat', mulai: HARI_INI }
    const tertahan = await beri(form)
    assert.equal(tertahan.status, 401)
    assert.match(await tertahan.text(), /titipan/)
    assert.equal((await peranOf(id.perawat)).length, 0)
    await request(bkpsdm, 'POST', '/masuk/ulang', { sandi: SANDI_UJI })
    assert.equal((await beri(form)).status, 303)
    assert.equal((await peranOf(id.perawat)).length, 1)
  })
})

function kursiUrl(pejabatId: string): string {
  return `/akun/peran/${pejabatId}/kepala-daerah`
}

async function pejabatBaru(username: string): Promise<string> {
  await request(bkpsdm, 'POST', '/akun/peran/pejabat', { nama: username, username })
  const { pejabatId } = await db
    .selectFrom('akun')
    .select('pejabatId')
    .where('username', '=', username)
    .executeTakeFirstOrThrow()
  return pejabatId
}
