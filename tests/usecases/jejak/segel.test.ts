import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { recordAudit } from '../../../src/db/queries/audit/audit.ts'
import { readPeristiwa } from '../../../src/db/queries/audit/segel.ts'
import { merkleRoot } from '../../../src/usecases/jejak/merkle.ts'
import { checkSeals, sealAudit } from '../../../src/usecases/jejak/seal-audit.ts'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { SKEMA_UJI } from '../../support/basisdata.ts'

const aplikasi = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
for (const jam of [1, 2, 3]) {
  for (const nomor of [1, 2, 3, 4])
    await recordAudit(
      { tx: aplikasi.db, actor: null, now: aplikasi.jam.now() },
      {
        peristiwa: 'skp.disimpan',
        entitas: 'skp',
        entitasId: `${jam}-${nomor}`,
        sesudah: { versi: nomor },
      },
    )
  await sealAudit(aplikasi.db, aplikasi.jam.now())
}

describe('Segel jejak audit', () => {
  it('utuh selama tidak ada yang diubah', async () => {
    assert.deepEqual(await checkSeals(aplikasi.db), { diperiksa: 3, temuan: [] })
  })

  it('tidak dibuat lagi bila tidak ada peristiwa baru', async () => {
    assert.equal(await sealAudit(aplikasi.db, aplikasi.jam.now()), undefined)
  })

  it('dari tiga proses pada saat yang sama menjadi satu segel, tanpa satu pun gagal', async () => {
    const now = aplikasi.jam.now()
    await recordAudit(
      { tx: aplikasi.db, actor: null, now },
      { peristiwa: 'skp.disimpan', entitas: 'skp', entitasId: '4-1' },
    )
    const segel = await untilAllWait(() => Promise.all([1, 2, 3].map(() => sealAudit(aplikasi.db, now))))
    assert.deepEqual(
      segel.flatMap((satu) => (satu ? [satu.nomor] : [])),
      [4],
    )
    assert.deepEqual(await checkSeals(aplikasi.db), { diperiksa: 4, temuan: [] })
  })

  it('menemukan peristiwa yang diubah oleh pemilik basis data', async () => {
    const temuan = await temuanSetelah(`update audit set sesudah = '{"versi": 9}' where entitas_id = '2-2'`)
    assert.deepEqual(temuan, [['peristiwa-berubah', 2, 4]])
  })

  it('menemukan peristiwa yang dihapus oleh pemilik basis data', async () => {
    assert.deepEqual(await temuanSetelah(`delete from audit where entitas_id = '1-3'`), [
      ['peristiwa-berubah', 1, 3],
    ])
  })

  it('menemukan peristiwa yang disisipkan oleh pemilik basis data', async () => {
    const temuan = await temuanSetelah(
      `insert into audit (id, pada, peristiwa, entitas, entitas_id) overriding system value
       select id, pada + interval '1 second', peristiwa, entitas, 'sisipan' from audit where entitas_id = '3-1'`,
    )
    assert.deepEqual(temuan, [['peristiwa-berubah', 3, 5]])
  })

  it('menemukan segel yang diubah oleh pemilik basis data', async () => {
    const temuan = await temuanSetelah(
      `update segel set dibuat_pada = dibuat_pada + interval '1 hour' where nomor = 2`,
    )
    assert.deepEqual(temuan, [['rantai-putus', 2, undefined]])
  })

  it('menemukan peristiwa yang dihapus walau segelnya disusun ulang oleh pemilik basis data', async () => {
    const temuan = await temuanSetelah(`delete from audit where entitas_id = '2-4'`, async (client) => {
      const { rows } = await client.query('select * from segel where nomor = 2')
      const [segel] = rows
      const { akar, jumlah } = await merkleRoot(
        readPeristiwa(aplikasi.db, { dariId: Number(segel.dari_id), sampaiId: Number(segel.sampai_id) }),
      )
      const isi = [2, segel.dari_id, segel.sampai_id, jumlah, akar, segel.sebelumnya]
      const sidik = createHash('sha256')
        .update([...isi, new Date(segel.dibuat_pada).getTime()].join('|'))
        .digest('hex')
      await client.query('update segel set akar = $1, jumlah = $2, sidik = $3 where nomor = 2', [
        akar,
        jumlah,
        sidik,
      ])
    })
    assert.deepEqual(temuan, [['rantai-putus', 3, undefined]])
  })

  it('menemukan segel di tengah yang dihapus oleh pemilik basis data', async () => {
    assert.deepEqual(await temuanSetelah('delete from segel where nomor = 2'), [
      ['rantai-putus', 3, undefined],
    ])
  })

  it('dan peristiwanya tidak dapat diubah atau dihapus oleh aplikasi', async () => {
    const { db } = aplikasi
    for (const perintah of [
      sql`update audit set peristiwa = 'lain'`,
      sql`delete from audit`,
      sql`truncate audit`,
      sql`update segel set jumlah = 0`,
      sql`delete from segel`,
      sql`update audit_2026_11 set peristiwa = 'lain'`,
      sql`delete from audit_2026_11`,
    ])
      await assert.rejects(perintah.execute(db), /permission denied/)
  })
})

/** What the check finds after the superuser's act, which is then taken back. */
async function temuanSetelah(
  perintah: string,
  lanjut: (client: pg.Client) => Promise<void> = async () => {},
): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: aplikasi.urlPemilik })
  await client.connect()
  try {
    await client.query(`set search_path = ${SKEMA_UJI}`)
    await client.query('create table simpan_audit as table audit; create table simpan_segel as table segel')
    await client.query(perintah)
    await lanjut(client)
    const { temuan } = await checkSeals(aplikasi.db)
    return temuan.map((satu) => [
      satu.kode,
      satu.segel.nomor,
      'jumlahKini' in satu ? satu.jumlahKini : undefined,
    ])
  } finally {
    await client.query(`
      delete from audit; insert into audit overriding system value table simpan_audit; drop table simpan_audit;
      delete from segel; insert into segel table simpan_segel; drop table simpan_segel`)
    await client.end()
  }
}

/** Three who begin together: none may write its seal before all of them wait for it. */
async function untilAllWait<T>(begin: () => Promise<T>): Promise<T> {
  const pemilik = new pg.Client({ connectionString: aplikasi.urlPemilik })
  await pemilik.connect()
  await pemilik.query(`begin; lock table ${SKEMA_UJI}.segel in share mode`)
  const hasil = begin()
  for (let menunggu = 0; menunggu < 3; ) {
    const { rows } = await pemilik.query('select count(*)::int as n from pg_locks where not granted')
    menunggu = rows[0].n
  }
  await pemilik.query('commit')
  await pemilik.end()

  return hasil
}
