import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPelaku } from '../../../src/db/queries/akun/pelaku.ts'
import { makeKode } from '../../../src/usecases/akun/make-kode.ts'
import { bukaAplikasi, newPeramban, type Peramban } from '../../support/aplikasi.ts'
import { addAkunBaru, addJabatan, addPegawai, addPenempatan, SANDI_UJI } from '../../support/isi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const { db, instansi, request, login, jam } = await bukaAplikasi({ now: '2026-11-24T00:30:00Z' })
const { id, unit } = await isiKotaKecil(db)
const SANDI_BARU = 'sampan kayu ulin tujuh'

async function newOrang(nip: string): Promise<string> {
  const pegawaiId = await addPegawai(db, { nama: `Pegawai ${nip.slice(-4)}`, nip })
  const jabatanId = await addJabatan(db, { nama: 'Pengadministrasi', unitId: unit.puskesmas })
  await addPenempatan(db, { pegawaiId, jabatanId, penilaiId: id.kapus })
  await addAkunBaru(db, { pejabatId: pegawaiId, username: nip, nama: 'Pegawai baru' })

  return pegawaiId
}

/** A code as the slip shows it, made by the admin of the health office. */
async function slipUntuk(pejabatId: string, oleh: keyof typeof ORANG = 'adminDinkes'): Promise<string> {
  const akun = await db
    .selectFrom('akun')
    .select('id')
    .where('username', '=', ORANG[oleh])
    .executeTakeFirstOrThrow()
  const tanggal = jam.now().toZonedDateTimeISO('Asia/Makassar').toPlainDate()
  const actor = await findPelaku(db, { pejabatId: id[oleh], akunId: akun.id, tanggal })
  assert.ok(actor)
  const context = { db, actor, now: jam.now(), luar: instansi.luar, instansi: instansi.profil }
  const slip = await makeKode(context, { pejabatIds: [pejabatId], sidik: instansi.auth.sidik })
  assert.ok(slip.ok)

  return slip.value.orang[0]?.kode ?? ''
}

type Isian = { pengguna: string; lahir: string; kode: string; sandi?: string; sandiUlang?: string }
function aktifkan(as: Peramban | null, { sandi = SANDI_BARU, sandiUlang = sandi, ...isian }: Isian) {
  return request(as, 'POST', '/aktivasi', { ...isian, sandi, sandiUlang })
}

test('pegawai dengan slip memilih kata sandi dan langsung masuk; kode yang sama tidak berlaku dua kali', async () => {
  const nip = '199701012022031001'
  const pegawaiId = await newOrang(nip)
  const kode = await slipUntuk(pegawaiId)
  assert.match(kode, /^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/)
  const hp = newPeramban()
  const isian = { pengguna: nip, lahir: '1997-01-01', kode: kode.toLowerCase().replace('-', ' ') }
  const aktif = await aktifkan(hp, isian)
  assert.equal(aktif.status, 303)
  assert.equal((await request(hp, 'GET', '/akun')).status, 200)
  await login(nip, SANDI_BARU)

  const lagi = await aktifkan(null, { ...isian, sandi: 'kata sandi penyerobot' })
  assert.equal(lagi.status, 422)
  assert.match(await lagi.text(), /Kode ini sudah dipakai/)
  await login(nip, SANDI_BARU)
})

test('kode disimpan sebagai sidik, bukan tulisannya', async () => {
  const kode = await slipUntuk(await newOrang('199701022022031002'))
  const isi = JSON.stringify(await db.selectFrom('kodeAktivasi').selectAll().execute())
  assert.equal(isi.includes(kode), false)
  assert.equal(isi.includes(kode.replace('-', '')), false)
})

test('kode berlaku sampai akhir hari keempat belas', async () => {
  const nip = '199701032022031003'
  const pegawaiId = await newOrang(nip)
  const kode = await slipUntuk(pegawaiId)
  const { berlakuSampai } = await db
    .selectFrom('kodeAktivasi')
    .select('berlakuSampai')
    .where('pejabatId', '=', pegawaiId)
    .executeTakeFirstOrThrow()
  assert.equal(berlakuSampai.toString(), '2026-12-08T15:59:59Z')
  jam.advance({ hours: 24 * 15 })
  const lewat = await aktifkan(null, { pengguna: nip, lahir: '1997-01-03', kode })
  assert.match(await lewat.text(), /Kode ini tidak berlaku lagi/)
})

test('slip baru mematikan slip lama', async () => {
  const nip = '199701042022031004'
  const pegawaiId = await newOrang(nip)
  const lama = await slipUntuk(pegawaiId)
  jam.advance({ minutes: 1 })
  const baru = await slipUntuk(pegawaiId)
  const isian = { pengguna: nip, lahir: '1997-01-04' }
  assert.match(await (await aktifkan(null, { ...isian, kode: lama })).text(), /Kode ini tidak berlaku lagi/)
  assert.equal((await aktifkan(null, { ...isian, kode: baru })).status, 303)
})

test('lima kali salah menghanguskan kode; siapa yang tidak ada tampak sama', async () => {
  const nip = '199701052022031005'
  const kode = await slipUntuk(await newOrang(nip))
  const isian = { pengguna: nip, lahir: '1997-01-05' }
  const tidakAda = await aktifkan(null, {
    pengguna: '199912312024121001',
    lahir: '1999-12-31',
    kode: 'AAAA-AAAA',
  })
  assert.equal((await aktifkan(null, { ...isian, kode, lahir: '1997-05-01' })).status, 422)
  for (let n = 0; n < 4; n++) {
    const salah = await aktifkan(null, { ...isian, kode: 'AAAA-AAAA' })
    assert.equal(salah.status, 422)
    assert.match(await salah.text(), /NIP, tanggal lahir, atau kode belum cocok/)
  }
  assert.match(await tidakAda.text(), /NIP, tanggal lahir, atau kode belum cocok/)
  assert.match(await (await aktifkan(null, { ...isian, kode })).text(), /Kode ini hangus/)
})

for (const [sandi, kalimat] of [
  ['pendek', /Baru 6 huruf, paling sedikit 10/],
  ['199701062022031006', /Jangan memakai NIP/],
  ['akulahir06011997', /Jangan memakai tanggal lahir/],
  ['Samarinda2026', /dipakai banyak orang/],
] as const) {
  test(`kata sandi "${sandi}" ditolak dengan alasannya, dan kode tidak berkurang`, async () => {
    const jawaban = await aktifkan(null, {
      pengguna: '199701062022031006',
      lahir: '1997-01-06',
      kode: 'AAAA-AAAA',
      sandi,
    })
    assert.equal(jawaban.status, 422)
    const html = await jawaban.text()
    assert.match(html, kalimat)
    assert.match(html, /value="199701062022031006"/)
    assert.match(html, /value="AAAA-AAAA"/)
    assert.equal(html.includes(`value="${sandi}"`), sandi === '199701062022031006')
  })
}

test('dua ketikan kata sandi yang berbeda diminta ulang', async () => {
  const jawaban = await aktifkan(null, {
    pengguna: '199701062022031006',
    lahir: '1997-01-06',
    kode: 'AAAA-AAAA',
    sandiUlang: 'lain sama sekali',
  })
  assert.match(await jawaban.text(), /Belum sama dengan yang di atas/)
})

test('wali kota tanpa NIP mengaktifkan akunnya dengan slip dari BKPSDM', async () => {
  const kode = await slipUntuk(id.waliKota, 'adminBkpsdm')
  const hp = newPeramban()
  assert.equal((await aktifkan(hp, { pengguna: 'walikota', lahir: '', kode })).status, 303)
  assert.equal((await request(hp, 'GET', '/')).status, 200)
})

test('setel ulang mengeluarkan orangnya dari semua perangkat dan mematikan kata sandi lamanya', async () => {
  const hp = await login(ORANG.perawat)
  jam.advance({ minutes: 1 })
  const kode = await slipUntuk(id.perawat)
  assert.equal(
    (await request(null, 'POST', '/masuk', { pengguna: ORANG.perawat, sandi: SANDI_UJI })).status,
    422,
  )
  jam.advance({ seconds: 11 })
  assert.equal((await request(hp, 'GET', '/akun')).status, 302)
  assert.equal((await aktifkan(null, { pengguna: ORANG.perawat, lahir: '1996-03-11', kode })).status, 303)
})
