import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { SKP_CONTOH } from '../../scripts/contoh-permenpanrb/contoh.ts'
import { akunContohPermenpanrb, seedContohPermenpanrb } from '../../scripts/demo/contoh/index.ts'
import { newBasisData, SKEMA_UJI } from '../support/basisdata.ts'
import { hitung } from './kota-demo.ts'

const url = await newBasisData()
const today = Temporal.PlainDate.from('2026-11-24')
await seedContohPermenpanrb({ url, schema: SKEMA_UJI, sandi: 'perahu ketinting', today })
const client = new pg.Client({ connectionString: url })
client.on('error', () => {
  // The database is dropped when the file ends.
})
await client.connect()
await client.query(`set search_path = ${SKEMA_UJI}, ekstensi`)

test('rantai Menteri sampai pejabat fungsional mempunyai penilai di atasnya masing-masing', async () => {
  const { rows } = await client.query(`
    select pejabat.nama as nama, penilai.nama as penilai from penempatan_kini
    join pejabat on pejabat.id = pegawai_id join pejabat penilai on penilai.id = penilai_id order by pejabat.id`)
  const nama = akunContohPermenpanrb.map((a) => a.nama)
  assert.deepEqual(
    rows,
    nama.slice(1).map((n, i) => ({ nama: n, penilai: nama[i] })),
  )
})

test('setiap kalimat hasil kerja dan indikator contoh ada pada SKP yang ditetapkan', async () => {
  const rhk = SKP_CONTOH.flatMap((s) => s.rhk)
  const indikator = rhk.flatMap((r) => r.indikator)
  assert.equal(
    await hitung(client, `select from rhk join skp on skp.id = skp_id where status = 'ditetapkan'`),
    rhk.length,
  )
  assert.equal(await hitung(client, 'select from indikator'), indikator.length)
  assert.equal(await hitung(client, `select from evaluasi_indikator where realisasi <> ''`), indikator.length)
})

test('setiap hasil kerja yang diintervensi milik penilai', async () => {
  const lain = `select from rhk join skp on skp.id = skp_id join rhk atasan on atasan.id = rhk.diintervensi_id
    join skp milik on milik.id = atasan.skp_id where milik.pegawai_id <> skp.penilai_id`
  assert.equal(await hitung(client, lain), 0)
  const kosong = `select from rhk join skp on skp.id = skp_id
    where bentuk = 'ja-jf' and jenis = 'utama' and diintervensi_id is null`
  assert.equal(await hitung(client, kosong), 0)
})

test('evaluasi contoh menunggu ditetapkan melalui aplikasi', async () => {
  assert.equal(
    await hitung(client, `select from evaluasi where status = 'draf' and predikat is null`),
    SKP_CONTOH.length,
  )
  assert.equal(await hitung(client, `select from capaian_organisasi where capaian <> 'Baik'`), 0)
})
