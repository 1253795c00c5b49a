import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaAplikasi, newPeramban } from '../../support/aplikasi.ts'
import { SANDI_UJI } from '../../support/isi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const { db, request, login, jam } = await bukaAplikasi({ now: '2026-11-24T00:30:00Z' })
const { id } = await isiKotaKecil(db)
const TULISAN = 'Menulis <b>laporan</b> "triwulan" & lampiran\nbaris kedua'

test('yang diketik sebelum sesi habis tetap ada setelah salah kata sandi, dan terkirim setelah masuk', async () => {
  const hp = newPeramban()
  const diminta = await request(hp, 'POST', '/kegiatan', {
    uraian: TULISAN,
    durasiMenit: '60',
    sandi: 'rahasia',
  })
  assert.equal(diminta.status, 401)
  const html = await diminta.text()
  assert.match(html, /Yang Anda ketik masih tersimpan/)
  assert.doesNotMatch(html, /<b>laporan<\/b>|rahasia/)

  const salah = await request(hp, 'POST', '/masuk', {
    ...isianTersembunyi(html),
    pengguna: ORANG.bidan,
    sandi: 'salah sekali',
  })
  assert.equal(salah.status, 422)
  const lagi = isianTersembunyi(await salah.text())
  const masuk = await request(hp, 'POST', '/masuk', { ...lagi, pengguna: ORANG.bidan, sandi: SANDI_UJI })
  assert.equal(masuk.status, 200)
  const lanjut = await masuk.text()
  assert.match(lanjut, /Lanjutkan kiriman Anda/)
  assert.match(lanjut, /Isian ini belum terkirim: Kegiatan harian\./)
  assert.match(lanjut, /action="\/kegiatan"/)
  assert.match(lanjut, /Menulis &lt;b>laporan&lt;\/b>/)
  assert.deepEqual(isianTersembunyi(lanjut), { uraian: TULISAN, durasiMenit: '60' })
  assert.equal((await request(hp, 'GET', '/akun')).status, 200)
})

test('titipan yang menunjuk situs lain atau rusak dibuang', async () => {
  for (const titipan of [
    JSON.stringify({ tujuan: 'https://jahat.example/', isi: [['a', 'b']], berkas: [] }),
    JSON.stringify({ tujuan: '//jahat.example', isi: [['a', 'b']], berkas: [] }),
    JSON.stringify({ tujuan: '/kegiatan', isi: 'bukan daftar' }),
    '{rusak',
  ]) {
    const masuk = await request(null, 'POST', '/masuk', { pengguna: ORANG.bidan, sandi: SANDI_UJI, titipan })
    assert.doesNotMatch(await masuk.text(), /action="(https:)?\/\/jahat/)
    assert.notEqual(masuk.status, 500)
  }
})

test('berkas tidak dapat dititipkan, jadi namanya disebut agar dipilih lagi', async () => {
  const form = new FormData()
  form.set('uraian', 'Rapat')
  form.set('bukti', new File(['isi'], 'notulen.pdf', { type: 'application/pdf' }))
  const hp = newPeramban()
  const html = await (await request(hp, 'POST', '/kegiatan', form)).text()
  const masuk = await request(hp, 'POST', '/masuk', {
    ...isianTersembunyi(html),
    pengguna: ORANG.bidan,
    sandi: SANDI_UJI,
  })
  assert.match(await masuk.text(), /Berkas perlu dipilih lagi.*notulen\.pdf/s)
})

test('tindakan penting meminta kata sandi lagi setelah lima belas menit, lalu meneruskan isiannya', async () => {
  const admin = await login(ORANG.adminDinkes)
  jam.advance({ minutes: 14 })
  const isian = { orang: [id.bidan, id.perawat] }
  assert.equal((await request(admin, 'POST', '/akun/kelola/slip', isian)).status, 200)
  jam.advance({ minutes: 1 })
  const diminta = await request(admin, 'POST', '/akun/kelola/slip', isian)
  assert.equal(diminta.status, 401)
  const html = await diminta.text()
  assert.match(html, /Ketik kata sandi sekali lagi/)

  const salah = await request(admin, 'POST', '/masuk/ulang', {
    ...isianTersembunyi(html),
    sandi: 'salah sekali',
  })
  assert.equal(salah.status, 422)
  const lanjut = await request(admin, 'POST', '/masuk/ulang', {
    ...isianTersembunyi(await salah.text()),
    sandi: SANDI_UJI,
  })
  assert.match(
    await lanjut.text(),
    new RegExp(`name="orang" value="${id.bidan}".*name="orang" value="${id.perawat}"`, 's'),
  )
  assert.equal((await request(admin, 'POST', '/akun/kelola/slip', isian)).status, 200)
})

test('mengetik kata sandi lagi mengganti sesi, bukan menambahnya', async () => {
  const hp = await login(ORANG.kapus)
  const lama = { cookies: new Map(hp.cookies) }
  const ulang = await request(hp, 'POST', '/masuk/ulang', { sandi: SANDI_UJI, kembali: '/akun/sandi' })
  assert.equal(ulang.headers.get('location'), '/akun/sandi')
  const { jumlah } = await db
    .selectFrom('sesi')
    .innerJoin('akun', 'akun.id', 'sesi.userId')
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .where('akun.username', '=', ORANG.kapus)
    .executeTakeFirstOrThrow()
  assert.equal(Number(jumlah), 1)
  assert.equal((await request(lama, 'GET', '/akun')).status, 302)
})

/** The hidden fields of a page, as a browser would send them again. */
function isianTersembunyi(html: string): Record<string, string> {
  const isian = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  return Object.fromEntries(isian.map(([, nama = '', nilai = '']) => [nama, baca(nilai)]))
}

function baca(teks: string): string {
  return teks
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
