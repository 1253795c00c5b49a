import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, describe, test } from 'node:test'
import pg from 'pg'
import { connectionOptions } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'
import { bukaAplikasi } from '../support/aplikasi.ts'
import { SKEMA_UJI } from '../support/basisdata.ts'
import { urlPostgresUji } from '../support/postgres.ts'

const DITOLAK = { code: '42501' }

async function withClient(url: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: connectionOptions(SKEMA_UJI) })
  client.on('error', () => {})
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}

/** Whatever it tries to become, the log stays as it is. */
async function assertTakBerkuasa(client: pg.Client, pemilik: string): Promise<void> {
  for (const perintah of ['reset role', 'set role none', 'reset session authorization', 'discard all'])
    await client.query(perintah)
  await client.query(`set search_path = ${SKEMA_UJI}, ekstensi`)
  for (const perintah of [
    `set role ${pg.escapeIdentifier(pemilik)}`,
    `set session authorization ${pg.escapeIdentifier(pemilik)}`,
    `update audit set peristiwa = 'lain'`,
    'delete from audit',
    'truncate audit',
    'drop table audit',
    'alter table audit add column lain text',
    `update segel set sidik = 'lain'`,
    `update audit_2026_11 set peristiwa = 'lain'`,
    `insert into migrasi (nama, sidik) values ('x', 'x')`,
    'create table lain ()',
    'create role lain superuser',
  ])
    await assert.rejects(client.query(perintah), DITOLAK, perintah)
}

describe('Login aplikasi', () => {
  test('sambungan aplikasi tidak dapat menjadi pemilik dan tidak dapat mengubah jejak audit', async () => {
    const { instansi, urlPemilik } = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
    const client = await instansi.basisData.pool.connect()
    try {
      await assertTakBerkuasa(client as unknown as pg.Client, new URL(urlPemilik).username)
    } finally {
      client.release(true)
    }
  })

  test('di server sendiri, pemilik yang bukan superuser cukup untuk migrasi seperti tertulis di README', async () => {
    const akhiran = randomBytes(4).toString('hex')
    const [pemilik, masuk, nama] = ['pemilik', 'masuk', 'kota'].map((kata) => `hidup_${kata}_${akhiran}`)
    const server = await urlPostgresUji()
    await withServer(server, async (client) => {
      await client.query(`create role ${pemilik} login password 'uji' in role kinerja_aplikasi`)
      await client.query(`create role ${masuk} login password 'uji' in role kinerja_aplikasi`)
      await client.query(`create database ${nama} owner ${pemilik}`)
    })
    after(() =>
      withServer(server, async (client) => {
        await client.query(`drop database ${nama} with (force)`)
        await client.query(`drop role ${pemilik}, ${masuk}`)
      }),
    )
    const alamat = (login = '') =>
      Object.assign(new URL(server), { username: login, password: 'uji', pathname: `/${nama}` }).href

    await migrate(alamat(pemilik), SKEMA_UJI, Temporal.PlainDate.from('2026-11-24'))
    await migrate(alamat(pemilik), SKEMA_UJI, Temporal.PlainDate.from('2026-11-25'))
    await withClient(alamat(masuk), (client) => assertTakBerkuasa(client, pemilik ?? ''))
  })
})

async function withServer(url: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}
