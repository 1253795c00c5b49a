import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startBukuPembukaan } from '../../../src/usecases/jejak/buku-pembukaan.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const { db, kota } = await bukaDunia('kapus', 'bidan', 'perawat')
const PADA = Temporal.Instant.from('2026-11-10T01:00:00Z')
const buku = () => startBukuPembukaan({ db, onError: assert.ifError })
const dibuka = (pegawaiIds: readonly string[], tanggal: string) => ({
  pegawaiIds,
  pelakuId: kota.id.kapus,
  halaman: '/uji',
  tanggal,
  pada: PADA,
})

async function hitung(pegawaiId: string, tanggal: string): Promise<number | undefined> {
  const baris = await db
    .selectFrom('pembukaan')
    .select('jumlah')
    .where('pegawaiId', '=', pegawaiId)
    .where('halaman', '=', '/uji')
    .where('tanggal', '=', Temporal.PlainDate.from(tanggal))
    .executeTakeFirst()

  return baris?.jumlah
}

test('yang pertama pada suatu hari tersimpan sebelum halamannya tampil', async () => {
  const satu = buku()
  await satu.record(dibuka([kota.id.bidan, kota.id.perawat], '2026-11-10'))

  assert.equal(await hitung(kota.id.bidan, '2026-11-10'), 1)
  assert.equal(await hitung(kota.id.perawat, '2026-11-10'), 1)
  await satu.stop()
})

test('yang berikutnya dihitung semuanya, juga dari dua proses dan saat berhenti', async () => {
  const [satu, dua] = [buku(), buku()]
  for (let kali = 0; kali < 3; kali++)
    await Promise.all([
      satu.record(dibuka([kota.id.bidan], '2026-11-11')),
      dua.record(dibuka([kota.id.bidan], '2026-11-11')),
    ])
  await Promise.all([satu.stop(), dua.stop()])

  assert.equal(await hitung(kota.id.bidan, '2026-11-11'), 6)
})

test('hari lain dihitung tersendiri', async () => {
  const satu = buku()
  for (const tanggal of ['2026-11-12', '2026-11-13', '2026-11-13'])
    await satu.record(dibuka([kota.id.bidan], tanggal))
  await satu.stop()

  assert.equal(await hitung(kota.id.bidan, '2026-11-12'), 1)
  assert.equal(await hitung(kota.id.bidan, '2026-11-13'), 2)
})
