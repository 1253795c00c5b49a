import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../src/db/id.ts'
import { access } from '../src/web/access.ts'
import { BOLEH_BUKA, BOLEH_KIRIM, type Nama, SEMUA } from './akses/boleh.ts'
import { dunia, fill, lengkapi } from './akses/dunia-akses.ts'
import type { Peramban } from './support/aplikasi.ts'

const status = async (nama: Nama | null, path: string, metode: 'GET' | 'POST' = 'GET') => {
  const siapa: Peramban | null = nama ? (dunia.masuk[nama] ?? null) : null
  const jawab = await dunia.request(siapa, metode, fill(path), metode === 'POST' ? {} : undefined)
  await jawab.body?.cancel()
  return jawab
}

/** Turned away by the access table, as the audit tells it; any other answer came from the form itself. */
async function countDitolak(): Promise<number> {
  const { jumlah } = await dunia.db
    .selectFrom('audit')
    .select((eb) => eb.fn.countAll<string>().as('jumlah'))
    .where('peristiwa', 'in', ['akses.ditolak', 'akses.tidak-ada'])
    .executeTakeFirstOrThrow()

  return Number(jumlah)
}

describe('Siapa boleh membuka apa', () => {
  test('setiap rute mempunyai baris di sini, dan setiap baris mempunyai rute', () => {
    const tertulis = [
      ...Object.keys(BOLEH_BUKA).map((path) => `GET ${path}`),
      ...Object.keys(BOLEH_KIRIM).map((path) => `POST ${path}`),
    ]
    assert.deepEqual(tertulis.toSorted(), Object.keys(access).toSorted())
  })

  for (const [path, boleh] of Object.entries(BOLEH_BUKA))
    test(`${path} terbuka hanya bagi yang berhak`, async () => {
      for (const nama of SEMUA) {
        const { status: hasil } = await status(nama, path)
        assert.equal(hasil !== 404, boleh.includes(nama), `${nama} mendapat ${hasil}`)
      }
    })

  test('setiap halaman yang bukan untuk umum meminta masuk lebih dulu', async () => {
    for (const [kunci, syarat] of Object.entries(access)) {
      const [metode, path = ''] = kunci.split(' ')
      if (syarat?.untuk === 'umum') continue
      const jawab = await status(null, path, metode as 'GET')
      if (metode === 'GET') assert.match(jawab.headers.get('location') ?? '', /^\/masuk\?kembali=/, kunci)
      else assert.ok(jawab.status === 401 || jawab.headers.get('location')?.startsWith('/masuk'), kunci)
    }
  })

  test('orang dari dinas lain tidak dapat mengirim apa pun tentang bidan atau unitnya', async () => {
    for (const [kunci, syarat] of Object.entries(access)) {
      const [metode, path = ''] = kunci.split(' ')
      if (metode !== 'POST' || !['orang', 'unit', 'dokumen'].includes(syarat?.untuk ?? '')) continue
      for (const nama of ['sopir', 'adminDishub'] as const)
        assert.equal((await status(nama, path, 'POST')).status, 404, `${nama} ${kunci}`)
    }
  })

  test('yang tidak ada terlihat sama dengan yang bukan milik', async () => {
    assert.equal((await dunia.request(dunia.masuk.kapus ?? null, 'GET', `/skp/${newId()}`)).status, 404)
    assert.equal((await dunia.request(dunia.masuk.kapus ?? null, 'GET', '/skp/bukan-nomor')).status, 404)
    assert.equal(
      (await dunia.request(dunia.masuk.inspektur ?? null, 'GET', `/pegawai/${newId()}`)).status,
      404,
    )
  })

  for (const [path, boleh] of Object.entries(BOLEH_KIRIM).filter(([, siapa]) => siapa !== SEMUA))
    test(`formulir ${path} diterima hanya dari yang berhak`, async () => {
      for (const nama of SEMUA.toSorted((a, b) => Number(boleh.includes(a)) - Number(boleh.includes(b)))) {
        await lengkapi()
        const sebelum = await countDitolak()
        const { status: hasil } = await status(nama, path, 'POST')
        const ditolak = (await countDitolak()) > sebelum
        assert.equal(!ditolak, boleh.includes(nama), `${nama} mendapat ${hasil}`)
        if (ditolak) assert.equal(hasil, 404, nama)
      }
    })
})
