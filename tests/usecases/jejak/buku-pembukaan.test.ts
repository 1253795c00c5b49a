import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { startBukuPembukaan } from '../../../src/usecases/jejak/buku-pembukaan.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const { db, kota, urlPemilik } = await bukaDunia('kapus')
const dibuka = {
  pegawaiIds: [kota.id.bidan],
  pelakuId: kota.id.kadis,
  halaman: '/skp/:skpId',
  tanggal: '2026-11-10',
  pada: Temporal.Instant.from('2026-11-10T02:00:00Z'),
}

async function jumlah(): Promise<number | undefined> {
  const baris = await db
    .selectFrom('pembukaan')
    .select('jumlah')
    .where('pegawaiId', '=', kota.id.bidan)
    .where('pelakuId', '=', kota.id.kadis)
    .executeTakeFirst()

  return baris?.jumlah
}

/** The owner's own connection: the application may not change a table. */
async function ubahTabel(perintah: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlPemilik })
  await client.connect()
  await client.query(perintah)
  await client.end()
}

test('yang pertama tersimpan seketika; yang sesudahnya dihitung saat berhenti, juga bila basis data sempat menolak', async () => {
  const galat: unknown[] = []
  const buku = startBukuPembukaan({ db, onError: (satu) => galat.push(satu) })
  await buku.record(dibuka)
  assert.equal(await jumlah(), 1)

  await buku.record(dibuka)
  await ubahTabel('alter table samarinda.pembukaan rename to pembukaan_disembunyikan')
  await buku.stop()
  assert.equal(galat.length, 1)
  await ubahTabel('alter table samarinda.pembukaan_disembunyikan rename to pembukaan')

  await buku.record(dibuka)
  await buku.stop()
  assert.equal(await jumlah(), 3)
})
