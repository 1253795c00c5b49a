import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'bidan')
const { kota, skp, request, masuk, urlPemilik } = dunia

async function catat(): Promise<void> {
  const isian = { id: newId(), versi: '0', tanggal: '2026-11-10', uraian: '12 ibu hamil diperiksa' }
  const jawab = await request(masuk.bidan ?? null, 'POST', '/kegiatan', {
    ...isian,
    rhk: skp.bidan.rhkId,
    durasi: '5',
  })
  assert.equal(jawab.status, 303)
}

/** The open page of the head: what arrives on its stream, one message a call. */
async function bukaAliran(): Promise<{ terima: () => Promise<string>; tutup: () => Promise<void> }> {
  const jawab = await request(
    masuk.kapus ?? null,
    'GET',
    `/pantauan/unit/${kota.unit.puskesmas}/langsung`,
    undefined,
    { accept: 'text/event-stream' },
  )
  assert.ok(jawab.body)
  const aliran = jawab.body.pipeThrough(new TextDecoderStream()).getReader()
  return {
    async terima() {
      for (;;) {
        const { value, done } = await aliran.read()
        if (done) throw new Error('Aliran berakhir')
        if (value.startsWith('data:')) return value
      }
    },
    tutup: () => aliran.cancel(),
  }
}

async function asPemilik<T>(act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlPemilik })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

/** Ends the backends of this database that match; true when there was one. */
async function putuskan(client: pg.Client, syarat: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and ${syarat}`,
  )
  return rowCount !== 0
}

describe('Pantauan langsung', () => {
  test('halaman yang terbuka tetap menerima angka setelah sambungan kabarnya diputus', async () => {
    const { terima, tutup } = await bukaAliran()
    await catat()
    assert.match(await terima(), new RegExp(`"${kota.unit.puskesmas}.entri":"1"`))

    const terputus = await asPemilik((client) => putuskan(client, `application_name = 'kinerja-langsung'`))
    assert.ok(terputus)
    await catat()
    assert.match(await terima(), new RegExp(`"${kota.unit.puskesmas}.entri":"2"`))
    await catat()
    assert.match(await terima(), new RegExp(`"${kota.unit.puskesmas}.entri":"3"`))
    await tutup()
  })

  test('angka yang gagal dihitung karena sambungannya terputus dihitung lagi sesaat kemudian', async () => {
    const { terima, tutup } = await bukaAliran()
    await asPemilik(async (client) => {
      await client.query('begin')
      await client.query('lock table samarinda.rekap_unit_harian in access exclusive mode')
      await catat()
      while (!(await putuskan(client, `application_name = 'kinerja' and wait_event_type = 'Lock'`)))
        await sleep(50)
      await client.query('commit')
    })
    assert.match(await terima(), new RegExp(`"${kota.unit.puskesmas}.entri":"4"`))
    await tutup()
  })
})
