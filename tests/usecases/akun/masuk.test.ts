import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaAplikasi, newPeramban } from '../../support/aplikasi.ts'
import { SANDI_UJI } from '../../support/isi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const { db, request, login, jam } = await bukaAplikasi({ now: '2026-11-24T00:30:00Z' })
const { id } = await isiKotaKecil(db)
const SALAH = 'bukan sandinya sama sekali'

const coba = (pengguna: string, sandi: string) => request(null, 'POST', '/masuk', { pengguna, sandi })

test('pegawai masuk dengan NIP bertanda spasi, dan HP yang dikenal tetap masuk 30 hari', async () => {
  const hp = newPeramban()
  const jawaban = await request(hp, 'POST', '/masuk', {
    pengguna: ' 19910817 201503 2 004 ',
    sandi: SANDI_UJI,
  })
  assert.equal(jawaban.status, 303)
  assert.equal(jawaban.headers.get('location'), '/')
  const cookie = cookieSesi(jawaban)
  assert.match(cookie, /HttpOnly/i)
  assert.match(cookie, /SameSite=Lax/i)
  assert.match(cookie, /Max-Age=2592000/i)
  assert.equal((await request(hp, 'GET', '/akun')).status, 200)
})

test('di perangkat bersama sesi berakhir bersama peramban', async () => {
  const jawaban = await request(newPeramban(), 'POST', '/masuk', {
    pengguna: ORANG.bidan,
    sandi: SANDI_UJI,
    bersama: 'ya',
  })
  assert.equal(jawaban.status, 303)
  assert.doesNotMatch(cookieSesi(jawaban), /Max-Age|Expires/i)
})

test('kepala daerah tanpa NIP masuk dengan nama akun, besar kecil huruf tidak berpengaruh', async () => {
  const peramban = newPeramban()
  const jawaban = await request(peramban, 'POST', '/masuk', { pengguna: 'WaliKota', sandi: SANDI_UJI })
  assert.equal(jawaban.status, 303)
  assert.match(await (await request(peramban, 'GET', '/akun')).text(), /Nama akun/)
})

test('NIP yang kurang satu angka dijelaskan, tidak dihitung sebagai percobaan, dan tetap tertulis', async () => {
  const jawaban = await coba('19910817 201503 2 00', SALAH)
  assert.equal(jawaban.status, 422)
  const html = await jawaban.text()
  assert.match(html, /Baru 17 angka, seharusnya 18\. Periksa angka terakhirnya\./)
  assert.match(html, /value="19910817 201503 2 00"/)
  assert.equal((await db.selectFrom('percobaanMasuk').selectAll().execute()).length, 0)
})

test('akun yang tidak ada dan kata sandi yang salah tampak sama', async () => {
  const [tidakAda, salah] = await Promise.all([coba('199512312020121001', SALAH), coba(ORANG.sopir, SALAH)])
  assert.equal(tidakAda.status, 422)
  assert.equal(salah.status, 422)
  const polos = async (jawaban: Response) => (await jawaban.text()).replaceAll(/\d{18}/g, 'NIP')
  assert.equal(await polos(tidakAda), await polos(salah))
})

test('lima kali salah mengunci akun, juga bagi kata sandi yang benar, sampai waktunya lewat', async () => {
  for (const sisa of [4, 3, 2, 1]) {
    assert.match(await (await coba(ORANG.perawat, SALAH)).text(), new RegExp(`Sisa ${sisa} percobaan`))
  }
  const terkunci = await coba(ORANG.perawat, SALAH)
  assert.equal(terkunci.status, 423)
  assert.match(await terkunci.text(), /Terkunci sampai pukul 08\.45 WITA/)
  assert.equal((await coba(ORANG.perawat, SANDI_UJI)).status, 423)
  assert.equal((await coba(ORANG.bidan, SANDI_UJI)).status, 303, 'another account is not locked')

  jam.advance({ minutes: 15 })
  assert.equal((await coba(ORANG.perawat, SANDI_UJI)).status, 303)
})

test('akun yang tidak ada pun terkunci, sehingga kunci tidak menunjukkan akun mana yang ada', async () => {
  for (let n = 0; n < 4; n++) await coba('tidak.ada', SALAH)
  assert.equal((await coba('tidak.ada', SALAH)).status, 423)
})

test('dua puluh tebakan sekaligus tetap hanya lima yang diperiksa', async () => {
  const jawaban = await Promise.all(Array.from({ length: 20 }, () => coba(ORANG.kapus, SALAH)))
  assert.equal(jawaban.filter(({ status }) => status === 422).length, 4)
  assert.equal(jawaban.filter(({ status }) => status === 423).length, 16)
  jam.advance({ minutes: 16 })
})

test('berhasil masuk melupakan percobaan yang salah', async () => {
  for (let n = 0; n < 4; n++) await coba(ORANG.kadis, SALAH)
  assert.equal((await coba(ORANG.kadis, SANDI_UJI)).status, 303)
  assert.match(await (await coba(ORANG.kadis, SALAH)).text(), /Sisa 4 percobaan/)
})

test('masuk, gagal, dan keluar tercatat di jejak audit tanpa kata sandi', async () => {
  const hp = await login(ORANG.inspektur)
  await coba(ORANG.inspektur, SALAH)
  await request(hp, 'POST', '/keluar', {})
  const jejak = await db
    .selectFrom('audit')
    .selectAll()
    .where('pegawaiId', '=', id.inspektur)
    .orderBy('id')
    .execute()
  assert.deepEqual(
    jejak.map(({ peristiwa }) => peristiwa),
    ['akun.masuk', 'akun.gagal', 'akun.keluar'],
  )
  assert.doesNotMatch(
    JSON.stringify(await db.selectFrom('audit').selectAll().execute()),
    /bukan sandinya|ketinting/,
  )
  const masuk = await db
    .selectFrom('masukTerakhir')
    .select('terakhirPada')
    .where('pejabatId', '=', id.inspektur)
    .executeTakeFirst()
  assert.ok(masuk?.terakhirPada.equals(jam.now()))
})

test('keluar berlaku seketika dan hanya untuk perangkat itu', async () => {
  const hp = await login(ORANG.sopir)
  const meja = await login(ORANG.sopir)
  const salinan = { cookies: new Map(hp.cookies) }
  assert.equal((await request(hp, 'POST', '/keluar', {})).headers.get('location'), '/masuk')
  assert.equal(hp.cookies.has('kinerja.session_token'), false)
  assert.equal((await request(salinan, 'GET', '/akun')).status, 302)
  assert.equal((await request(meja, 'GET', '/akun')).status, 200)
})

test('sesi yang habis masanya mengantar ke halaman masuk, lalu kembali ke tempat semula', async () => {
  const hp = await login(ORANG.sopir)
  await db
    .updateTable('sesi')
    .set({ expiresAt: Temporal.Instant.from('2020-01-01T00:00Z') })
    .execute()
  jam.advance({ minutes: 1 })
  const jawaban = await request(hp, 'GET', '/akun?kabar=sandi')
  const ke = jawaban.headers.get('location') ?? ''
  assert.equal(ke, '/masuk?kembali=%2Fakun%3Fkabar%3Dsandi')
  const masuk = await request(hp, 'POST', '/masuk', {
    pengguna: ORANG.sopir,
    sandi: SANDI_UJI,
    kembali: '/akun?kabar=sandi',
  })
  assert.equal(masuk.headers.get('location'), '/akun?kabar=sandi')
})

for (const jahat of [
  'https://jahat.example/',
  '//jahat.example',
  '/\\jahat.example',
  '/\t/jahat.example',
  '/.//jahat.example',
  'javascript:alert(1)',
  'jahat',
]) {
  test(`setelah masuk tidak ada yang dikirim ke situs lain (${JSON.stringify(jahat)})`, async () => {
    const jawaban = await request(null, 'POST', '/masuk', {
      pengguna: ORANG.bidan,
      sandi: SANDI_UJI,
      kembali: jahat,
    })
    const ke = jawaban.headers.get('location') ?? ''
    assert.equal(new URL(ke, 'http://kinerja.uji').origin, 'http://kinerja.uji')
    assert.doesNotMatch(ke, /^\/\//)
  })
}

test('formulir masuk yang dikirim dari situs lain ditolak', async () => {
  const jawaban = await request(
    null,
    'POST',
    '/masuk',
    { pengguna: ORANG.bidan, sandi: SANDI_UJI },
    { 'sec-fetch-site': 'cross-site' },
  )
  assert.equal(jawaban.status, 403)
})

test('terlalu banyak percobaan dari satu jaringan dijawab ramah, dan reda setelah jedanya', async () => {
  await db
    .insertInto('parameter')
    .values({
      ketentuanId: 'batas-masuk',
      nilai: JSON.stringify({ alamatPalingBanyak: 3 }),
      berlaku: '[2026-01-01,)',
      alasan: 'uji',
      diubahPada: jam.now(),
    })
    .execute()
  jam.advance({ minutes: 11 })
  for (let n = 0; n < 3; n++) assert.equal((await coba(ORANG.bidan, SANDI_UJI)).status, 303)
  const penuh = await coba(ORANG.kapus, SANDI_UJI)
  assert.equal(penuh.status, 429)
  assert.match(await penuh.text(), /Terlalu banyak percobaan dari jaringan ini/)
  jam.advance({ minutes: 10 })
  assert.equal((await coba(ORANG.kapus, SANDI_UJI)).status, 303)
})

function cookieSesi(jawaban: Response): string {
  return jawaban.headers.getSetCookie().find((satu) => satu.startsWith('kinerja.session_token=')) ?? ''
}
