import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '../../src/db/id.ts'
import { openServer } from '../../src/server.ts'
import { ALAMAT_UJI, type Peramban } from '../support/aplikasi.ts'
import { bukaSoket } from '../support/soket.ts'
import { bukaDunia } from '../usecases/penilaian/dunia.ts'

const MB = 2 ** 20
const dunia = await bukaDunia('kapus', 'bidan')
const { masuk, skp } = dunia
const server = await openServer(0, dunia.app.fetch, {
  headersTimeout: 300,
  requestTimeout: 900,
  connectionsCheckingInterval: 50,
})
const alamat = `http://127.0.0.1:${server.port}`
after(server.close)

const cookie = (as: Peramban | undefined) => [...(as?.cookies ?? [])].map((satu) => satu.join('=')).join('; ')

/** The head of a form that says how long it is; its body does not follow by itself. */
function kepala(as: Peramban | undefined, jalan: string, isi: Record<string, string | number>): string {
  const semua = {
    ...{ host: '127.0.0.1', origin: ALAMAT_UJI, accept: 'text/html', cookie: cookie(as) },
    ...{ 'content-type': 'application/x-www-form-urlencoded', ...isi },
  }
  const baris = Object.entries(semua).flatMap(([nama, nilai]) => (nilai === '' ? [] : [`${nama}: ${nilai}`]))

  return [`POST ${jalan} HTTP/1.1`, ...baris, '', ''].join('\r\n')
}

/** The answer to a head alone: nothing of the body was read for it. */
async function tanpaIsi(as: Peramban | undefined, jalan: string, byte: number): Promise<string> {
  const soket = await bukaSoket(server.port)
  soket.kirim(kepala(as, jalan, { 'content-length': byte }))
  const jawaban = await soket.jawaban
  soket.tutup()

  return jawaban
}

function kirim(as: Peramban | undefined, jalan: string, body: BodyInit): Promise<Response> {
  const headers = { origin: ALAMAT_UJI, accept: 'text/html', cookie: cookie(as) }
  return fetch(`${alamat}${jalan}`, { method: 'POST', headers, body, redirect: 'manual' })
}

const catatan = (berkas: Blob) => {
  const form = new FormData()
  const isi = {
    ...{ id: newId(), versi: '0', tanggal: '2026-11-10', uraian: 'Memeriksa 12 ibu hamil di posyandu' },
    ...{ rhk: skp.bidan.rhkId, durasi: '5' },
  }
  for (const [nama, nilai] of Object.entries(isi)) form.set(nama, nilai)
  form.set('berkas', berkas, 'foto posyandu.pdf')
  return form
}
const pdf = (byte: number) => new Blob(['%PDF-1.4\n%âãÏÓ\n', new Uint8Array(byte)])

describe('Kiriman yang terlalu besar', () => {
  test('dijawab sebelum isinya datang, siapa pun pengirimnya', async () => {
    for (const [as, jalan, byte] of [
      [undefined, '/masuk', 3 * MB],
      [undefined, '/kegiatan', 200 * MB],
      [undefined, '/umpan-balik/undangan/tebakan', 3 * MB],
      [masuk.bidan, '/umpan-balik/tulis', 3 * MB],
      [masuk.bidan, '/kegiatan', 200 * MB],
    ] as const) {
      const jawaban = await tanpaIsi(as, jalan, byte)
      assert.match(jawaban, /^HTTP\/1\.1 413 /, `${jalan} ${jawaban.slice(0, 200)}`)
    }
  })

  test('ke halaman yang bukan haknya tidak dibaca sama sekali', async () => {
    assert.match(await tanpaIsi(masuk.bidan, '/impor/jenis/pegawai', 20 * MB), /^HTTP\/1\.1 404 /)
  })

  test('tanpa menyebut panjangnya dihitung sambil dibaca, dan berhenti di batasnya', async () => {
    const soket = await bukaSoket(server.port)
    soket.kirim(kepala(masuk.bidan, '/umpan-balik/tulis', { 'transfer-encoding': 'chunked' }))
    const sepotong = `${(64 * 1024).toString(16)}\r\n${'a'.repeat(64 * 1024)}\r\n`
    // The end never comes.
    for (let ke = 0; ke < 40; ke += 1) soket.kirim(sepotong)
    const jawaban = await soket.jawaban
    soket.tutup()
    assert.match(jawaban, /^HTTP\/1\.1 413 /)
  })

  test('kalimatnya menyebut batas halaman itu', async () => {
    const jawab = await kirim(
      masuk.bidan,
      '/umpan-balik/tulis',
      new URLSearchParams({ isi: 'a'.repeat(3 * MB) }),
    )
    assert.equal(jawab.status, 413)
    assert.match(await jawab.text(), /Paling banyak 2 MB sekali kirim/)
  })
})

describe('Bukti yang besar', () => {
  test('diterima dari yang berhak', async () => {
    assert.equal((await kirim(masuk.bidan, '/kegiatan', catatan(pdf(3 * MB)))).status, 303)
  })

  test('dari sesi yang sudah berakhir: tulisannya tetap ada, dan berkasnya diminta lagi', async () => {
    const jawab = await kirim(undefined, '/kegiatan', catatan(pdf(5 * MB)))
    assert.equal(jawab.status, 401)
    const halaman = await jawab.text()
    assert.match(halaman, /Memeriksa 12 ibu hamil di posyandu/)
    assert.match(halaman, /foto posyandu\.pdf/)
  })
})

describe('Pengirim yang sengaja lambat', () => {
  test('yang mengirim kepalanya huruf demi huruf diputus, dan yang lain tetap dilayani', async () => {
    const lambat = await bukaSoket(server.port)
    const teks = kepala(undefined, '/masuk', { 'content-length': 10 })
    const urut: string[] = []
    const putus = lambat.putus.then(() => urut.push('putus'))
    for (const huruf of teks) {
      if (urut.includes('putus')) break
      lambat.kirim(huruf)
      await sleep(20)
      if (urut.length === 0 && (await fetch(`${alamat}/sehat`)).ok) urut.push('dilayani')
    }
    await putus
    assert.deepEqual(urut, ['dilayani', 'putus'])
  })

  test('yang tidak pernah menyelesaikan isinya diputus', async () => {
    const lambat = await bukaSoket(server.port)
    lambat.kirim(kepala(undefined, '/masuk', { 'content-length': 1_000 }))
    lambat.kirim('pengguna=a')
    await lambat.putus
  })

  test('kepala yang terlalu besar dan baris yang bukan HTTP dijawab dan diputus', async () => {
    for (const [teks, status] of [
      [`GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
      ['GET / HTTP/1.1\r\nhost: x\r\nx : y\r\n\r\n', '400'],
      [
        'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
        '400',
      ],
    ] as const) {
      const soket = await bukaSoket(server.port)
      soket.kirim(teks)
      assert.match(await soket.jawaban, new RegExp(`^HTTP/1\\.1 ${status} `))
      await soket.putus
    }
  })
})
