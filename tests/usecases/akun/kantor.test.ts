import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { addAkun, addPejabat, SANDI_UJI } from '../../support/isi.ts'

const { db, request } = await bukaAplikasi({ now: '2026-11-23T23:30:00Z' })
const SALAH = 'bukan sandinya sama sekali'

const coba = (pengguna: string, sandi: string) => request(null, 'POST', '/masuk', { pengguna, sandi })

test('tiga ratus orang di satu kantor dapat masuk pada pagi yang sama dari satu alamat; yang menebak tetap tertahan', async () => {
  const nama = Array.from({ length: 300 }, (_, i) => `kantor.${i}`)
  for (const username of nama)
    await addAkun(db, { pejabatId: await addPejabat(db, username), username, nama: username })
  const status = new Map<number, number>()
  for (const username of nama) {
    const { status: hasil } = await coba(username, SANDI_UJI)
    status.set(hasil, (status.get(hasil) ?? 0) + 1)
  }
  assert.deepEqual([...status], [[303, 300]])

  for (let kali = 0; kali < 5; kali += 1) await coba('kantor.0', SALAH)
  assert.equal((await coba('kantor.0', SANDI_UJI)).status, 423)
  assert.equal((await coba('kantor.1', SANDI_UJI)).status, 303)
})
