import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { recordAudit } from '../../../src/db/queries/audit/audit.ts'
import { berkasDiFolder } from '../../../src/luar/berkas.ts'
import { restoreCadangan } from '../../../src/usecases/cadangan/restore-cadangan.ts'
import { writeCadangan } from '../../../src/usecases/cadangan/write-cadangan.ts'
import { sealAudit } from '../../../src/usecases/jejak/seal-audit.ts'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { newBasisData, SKEMA_UJI } from '../../support/basisdata.ts'
import { isiKotaKecil } from '../../support/kota-kecil.ts'

const aplikasi = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
await isiKotaKecil(aplikasi.db)
for (const teks of ['baris\nbaru "kutip" \\garis', '[1]', '', 'Ćirilica 🌊'])
  await recordAudit(
    { tx: aplikasi.db, actor: null, now: aplikasi.jam.now() },
    { peristiwa: 'uji.cadang', entitas: 'uji', entitasId: teks, sebelum: null, sesudah: { teks, n: 0.1 } },
  )
await sealAudit(aplikasi.db, aplikasi.jam.now())

const folder = await mkdtemp(join(tmpdir(), 'kinerja-cadang-'))
after(() => rm(folder, { recursive: true, force: true }))
const sumber = aplikasi.urlPemilik
const bukti = join(folder, 'bukti')
const sidikBukti = await berkasDiFolder(bukti).save(Buffer.from('isi bukti'))
const file = join(folder, 'cadangan.gz')
const dasar = { schema: SKEMA_UJI, file, log: () => {} }
await writeCadangan({ ...dasar, url: sumber, berkas: berkasDiFolder(bukti) })
const pulih = { url: await newBasisData(), berkas: berkasDiFolder(join(folder, 'pulih')) }
await restoreCadangan({ ...dasar, ...pulih })
const kosong = await newBasisData()

describe('Cadangan', () => {
  it('yang dipulihkan ke tempat kosong sama pada setiap tabel dan setiap berkas', async () => {
    const asal = await readIsi(sumber)
    assert.ok(Object.keys(asal).length > 30 && asal.audit && asal.segel)
    assert.deepEqual(await readIsi(pulih.url), asal)
    assert.equal(String(await pulih.berkas.read(sidikBukti)), 'isi bukti')
  })

  it('yang dipulihkan melanjutkan nomor peristiwa dan menjaga rujukan antartabel', async () => {
    await withClient(pulih.url, async (client) => {
      const { rows } = await client.query(
        `insert into audit (pada, peristiwa, entitas, entitas_id) values ('2026-11-24', 'uji.lanjut', 'uji', '1')
         returning id > (select max(id) from audit) as lanjut`,
      )
      assert.equal(rows[0].lanjut, true)
      await assert.rejects(
        client.query(`insert into pegawai (id, nip, jenis, golongan, tanggal_lahir)
          values (uuidv7(), '199108172015032009', 'pns', 'III/a', '1991-08-17')`),
        /foreign key/,
      )
    })
  })

  it('tidak menimpa tempat yang sudah berisi', async () => {
    await assert.rejects(
      restoreCadangan({ ...dasar, url: sumber, berkas: berkasDiFolder(join(folder, 'lain')) }),
      /sudah berisi data.*tempat kosong/,
    )
    await assert.rejects(
      restoreCadangan({ ...dasar, url: kosong, berkas: berkasDiFolder(bukti) }),
      /sudah berisi berkas bukti/,
    )
    await assert.rejects(writeCadangan({ ...dasar, url: sumber, berkas: berkasDiFolder(bukti) }), /sudah ada/)
  })

  it('yang rusak, terpotong, atau diubah ditolak tanpa meninggalkan apa pun', async () => {
    const utuh = await readFile(file)
    const teks = gunzipSync(utuh).toString()
    const rusak = {
      terpotong: utuh.subarray(0, utuh.length - 200),
      terbalik: Buffer.from(utuh.map((byte, i) => (i === Math.floor(utuh.length / 2) ? byte ^ 0xff : byte))),
      diubah: gzipSync(teks.replace('Nur Aisyah', 'Nur Aisjah')),
      dikurangi: gzipSync(teks.replace(/^\[.*uji\.cadang.*\n/m, '')),
      'tanpa akhir': gzipSync(teks.replace(/\{"selesai".*\n$/, '')),
      'bukan cadangan': Buffer.from('halo'),
    }
    const semula = await readIsi(kosong)
    for (const [nama, isi] of Object.entries(rusak)) {
      const salah = join(folder, nama)
      await writeFile(salah, isi)
      await assert.rejects(
        restoreCadangan({
          ...dasar,
          file: salah,
          url: kosong,
          berkas: berkasDiFolder(join(folder, 'rusak')),
        }),
        /rusak atau tidak lengkap/,
        nama,
      )
      assert.deepEqual(await readIsi(kosong), semula, nama)
    }
    await assert.rejects(
      restoreCadangan({
        ...dasar,
        file: join(folder, 'entah'),
        url: kosong,
        berkas: berkasDiFolder(join(folder, 'rusak')),
      }),
      /tidak ada/,
    )
  })

  it('diambil dari satu saat, walau kota terus bekerja', async () => {
    const lain = join(folder, 'berjalan.gz')
    let isBerhenti = false
    const bekerja = (async () => {
      for (let n = 0; !isBerhenti; n++)
        await aplikasi.db.transaction().execute(async (tx) => {
          const saat = { tx, actor: null, now: aplikasi.jam.now() }
          await recordAudit(saat, { peristiwa: 'uji.a', entitas: 'uji', entitasId: `${n}` })
          await recordAudit(saat, { peristiwa: 'uji.b', entitas: 'uji', entitasId: `${n}` })
        })
    })()
    await writeCadangan({ ...dasar, file: lain, url: sumber, berkas: berkasDiFolder(bukti) })
    isBerhenti = true
    await bekerja
    const url = await newBasisData()
    await restoreCadangan({ ...dasar, file: lain, url, berkas: berkasDiFolder(join(folder, 'saat')) })
    await withClient(url, async (client) => {
      const { rows } = await client.query(
        `select count(*) filter (where peristiwa = 'uji.a') = count(*) filter (where peristiwa = 'uji.b') as utuh from audit`,
      )
      assert.equal(rows[0].utuh, true)
    })
  })
})

/** A fingerprint of every table, read without the code under test. */
async function readIsi(url: string): Promise<Record<string, string>> {
  const hasil: Record<string, string> = {}
  await withClient(url, async (client) => {
    const { rows: tabel } = await client.query(
      `select relname from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'p')
       and not relispartition and relname <> 'migrasi'`,
      [SKEMA_UJI],
    )
    for (const { relname } of tabel) {
      const { rows } = await client.query(`select to_jsonb(t)::text as isi from "${relname}" t`)
      const isi = rows.map((baris) => baris.isi).sort()
      hasil[relname] = `${isi.length} ${createHash('sha256').update(isi.join('\n')).digest('hex')}`
    }
  })

  return hasil
}

async function withClient(url: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set search_path = ${SKEMA_UJI}, ekstensi; set timezone = 'UTC'`)
    await act(client)
  } finally {
    await client.end()
  }
}
