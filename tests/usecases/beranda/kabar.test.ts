import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import pg from 'pg'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { SKEMA_UJI } from '../../support/basisdata.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const { db, login, request, urlPemilik } = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
const kota = await isiKotaKecil(db)

const LAMA = [
  ['/skp/0197', 'skp', '0197'],
  ['/tim/skp', 'skp-tim', null],
  ['/kegiatan/2026-11-20', 'kegiatan', '2026-11-20'],
  ['/umpan-balik', 'umpan-balik', null],
  ['/penilaian/0198', 'evaluasi', '0198'],
  ['/penilaian', 'evaluasi-milikku', null],
  ['/tim/penilaian?periode=0199', 'evaluasi-tim', '0199'],
  ['/tim/penilaian', 'evaluasi-tim', null],
  ['/pantauan', 'pantauan', null],
  ['/akun/kelola', 'akun', null],
  ['/', 'beranda', null],
] as const

test('kabar yang ditulis sebelum ada jenisnya tetap menuju halaman yang sama', async () => {
  const client = new pg.Client({ connectionString: urlPemilik })
  await client.connect()
  await client.query(`set search_path = ${SKEMA_UJI}, ekstensi`)
  await client.query('begin')
  await client.query(
    'alter table kabar drop column jenis, drop column rujukan, add column tautan text not null',
  )
  await client.query('drop type jenis_kabar')
  for (const [tautan] of LAMA)
    await client.query(
      'insert into kabar (pejabat_id, isi, tautan, dibuat_pada) values ($1, $2, $2, now())',
      [kota.id.bidan, tautan],
    )
  await client.query(await readFile('db/migrations/0012-jenis-kabar.sql', 'utf8'))
  const { rows } = await client.query('select isi, jenis, rujukan from kabar order by id')
  await client.query('rollback')
  await client.end()
  assert.deepEqual(
    rows.map(({ isi, jenis, rujukan }) => [isi, jenis, rujukan]),
    LAMA.map((baris) => [...baris]),
  )
})

test('setiap jenis kabar menuju halamannya sendiri', async () => {
  await db
    .insertInto('kabar')
    .values(
      LAMA.map(([isi, jenis, rujukan]) => ({
        pejabatId: kota.id.bidan,
        isi: `Kabar tentang ${isi}.`,
        jenis,
        rujukan,
        dibuatPada: Temporal.Instant.from('2026-11-23T01:00:00Z'),
      })),
    )
    .execute()
  const halaman = await (await request(await login(ORANG.bidan), 'GET', '/kabar')).text()
  for (const [tautan] of LAMA)
    assert.ok(
      new RegExp(`href="${RegExp.escape(tautan)}"[^>]*>Kabar tentang ${RegExp.escape(tautan)}\\.`).test(
        halaman,
      ),
      tautan,
    )
})
