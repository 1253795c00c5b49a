import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { recordAudit } from '../../../src/db/queries/audit/audit.ts'
import { sealAudit } from '../../../src/usecases/jejak/seal-audit.ts'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const aplikasi = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
const kota = await isiKotaKecil(aplikasi.db)
await recordAudit(
  { tx: aplikasi.db, actor: { pejabatId: kota.id.kapus }, now: aplikasi.jam.now() },
  {
    peristiwa: 'skp.ditetapkan',
    entitas: 'skp',
    entitasId: 'skp-bidan',
    pegawaiId: kota.id.bidan,
    sebelum: { status: 'diajukan' },
    sesudah: { status: 'ditetapkan', catatan: '=1+1 <b>tebal</b>' },
  },
)

describe('Jejak audit', () => {
  it('dibuka inspektorat, dengan perubahan dalam kata-kata', async () => {
    const teks = await baca(ORANG.inspektur, '/jejak?orang=Nur+Aisyah')
    assert.match(teks, /Menetapkan SKP/)
    assert.match(teks, /Status: diajukan → ditetapkan/)
    assert.doesNotMatch(teks, /<b>tebal/)
  })

  it('dapat disaring menurut NIP, catatan, peristiwa, dan tanggal', async () => {
    const masuk = await aplikasi.login(ORANG.inspektur)
    const jumlah = async (cari: string) => {
      const csv = await (await aplikasi.request(masuk, 'GET', `/jejak/unduh.csv?${cari}`)).text()
      return csv.split('\n').filter((baris) => baris.includes('skp-bidan')).length
    }
    assert.equal(await jumlah(`orang=${ORANG.bidan}`), 1)
    assert.equal(await jumlah(`orang=${ORANG.sopir}`), 0)
    assert.equal(await jumlah('nomor=skp-bidan&entitas=skp&peristiwa=skp.ditetapkan'), 1)
    assert.equal(await jumlah('dari=2026-11-24&sampai=2026-11-24'), 1)
    assert.equal(await jumlah('sampai=2026-11-23'), 0)
    assert.equal(await jumlah('dari=2026-02-31'), 1)
    assert.equal(await jumlah('orang=%25'), 0)
  })

  it('berlanjut ke halaman berikutnya tanpa ada yang terlewat atau berulang', async () => {
    for (let n = 1; n <= 60; n++)
      await recordAudit(
        { tx: aplikasi.db, actor: null, now: aplikasi.jam.now() },
        { peristiwa: 'uji.halaman', entitas: 'uji', entitasId: `urut-${n}-` },
      )
    const masuk = await aplikasi.login(ORANG.inspektur)
    const satu = await (await aplikasi.request(masuk, 'GET', '/jejak?entitas=uji')).text()
    const sebelum = satu.match(/sebelum=(\d+)/)?.[1]
    const dua = await (await aplikasi.request(masuk, 'GET', `/jejak?entitas=uji&sebelum=${sebelum}`)).text()
    const nomor = [...`${satu}${dua}`.matchAll(/urut-(\d+)-/g)].map((cocok) => Number(cocok[1]))
    assert.deepEqual(
      nomor,
      Array.from({ length: 60 }, (_, i) => 60 - i),
    )
  })

  it('terunduh sebagai CSV tanpa rumus', async () => {
    const masuk = await aplikasi.login(ORANG.inspektur)
    const jawaban = await aplikasi.request(masuk, 'GET', '/jejak/unduh.csv?nomor=skp-bidan')
    assert.match(jawaban.headers.get('content-type') ?? '', /text\/csv/)
    assert.doesNotMatch(await jawaban.text(), /(^|,)"?=/m)
  })

  it('tidak ada bagi siapa pun selain inspektorat', async () => {
    for (const orang of [ORANG.bidan, ORANG.kadis, ORANG.adminBkpsdm, ORANG.adminDinkes, ORANG.waliKota]) {
      const masuk = await aplikasi.login(orang)
      for (const path of ['/jejak', '/jejak/unduh.csv'])
        assert.equal((await aplikasi.request(masuk, 'GET', path)).status, 404)
    }
  })
})

describe('Siapa melihat data saya', () => {
  it('menyebut orang yang membuka data saya dan yang mengubahnya', async () => {
    await aplikasi.db
      .insertInto('pembukaan')
      .values({
        pegawaiId: kota.id.bidan,
        pelakuId: kota.id.kadis,
        halaman: '/skp/:skpId',
        tanggal: Temporal.PlainDate.from('2026-11-24'),
        pertamaPada: aplikasi.jam.now(),
      })
      .execute()
    const teks = await baca(ORANG.bidan, '/siapa-melihat')
    assert.match(teks, /dr\. Hairul Anwar/)
    assert.match(teks, /Menetapkan SKP/)
  })

  it('tidak menampilkan data orang lain', async () => {
    const teks = await baca(ORANG.perawat, '/siapa-melihat')
    assert.doesNotMatch(teks, /Menetapkan SKP/)
    assert.match(teks, /Belum ada yang membuka data Anda/)
  })

  it('terbuka juga bagi akun tanpa NIP', async () => {
    assert.match(await baca(ORANG.waliKota, '/siapa-melihat'), /Siapa melihat data saya/)
  })

  it('yang tidak dinilai pun menemukan halamannya dari akunnya, dengan kalimat yang benar baginya', async () => {
    assert.match(await baca(ORANG.waliKota, '/akun'), /href="\/siapa-melihat"/)
    assert.match(await baca(ORANG.waliKota, '/siapa-melihat'), /tidak dinilai di aplikasi ini/)
  })
})

describe('Halaman segel', () => {
  it('terbuka untuk umum dengan sidik segel terbaru', async () => {
    assert.match(await (await aplikasi.request(null, 'GET', '/segel')).text(), /Belum ada segel/)
    const segel = await sealAudit(aplikasi.db, aplikasi.jam.now())
    assert.ok(segel)
    const teks = await (await aplikasi.request(null, 'GET', '/segel')).text()
    assert.ok(teks.includes(segel.sidik) && teks.includes(segel.akar))
  })
})

async function baca(orang: string, path: string): Promise<string> {
  const jawaban = await aplikasi.request(await aplikasi.login(orang), 'GET', path)
  assert.equal(jawaban.status, 200)

  return jawaban.text()
}
