import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { openDatabase } from '../../../src/db/database.ts'
import { migrate } from '../../../src/db/migrate.ts'
import { enqueue } from '../../../src/db/queries/antrean/antrean.ts'
import { recordAudit } from '../../../src/db/queries/audit/audit.ts'
import { notifyLangsung } from '../../../src/db/queries/pantauan/lipat.ts'
import { masaSimpan } from '../../../src/domain/akun/masa-simpan.ts'
import { startAntrean } from '../../../src/jobs/antrean.ts'
import { checkSeals } from '../../../src/usecases/jejak/seal-audit.ts'
import { clearLama } from '../../../src/usecases/operasi/clear-lama.ts'
import { startLangsung } from '../../../src/usecases/pantauan/langsung.ts'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { addInstansi } from '../../support/isi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

let url = ''
const aplikasi = await bukaAplikasi({
  now: '2026-11-24T01:00:00Z',
  isi: async (db, alamat) => {
    url = alamat
    await addInstansi(db)
  },
})
const { db, instansi, jam, request, login } = aplikasi
await isiKotaKecil(db)

type Terhitung = { readonly jumlah: number }
const satu = async (query: ReturnType<typeof sql<Terhitung>>) => (await query.execute(db)).rows[0]?.jumlah
const menunggu = (tugas: string) =>
  satu(sql<Terhitung>`select count(*)::int as jumlah from antrean.job where name = ${`samarinda.${tugas}`}
    and state in ('created', 'retry', 'active')`)

function proses() {
  const galat: unknown[] = []
  const stop = startAntrean({
    db,
    luar: instansi.luar,
    instansi: instansi.profil,
    url,
    urlPemilik: url,
    clock: jam.now,
    onError: (error) => galat.push(error),
  })
  return { galat, stop }
}

async function until(selesai: () => Promise<boolean>): Promise<void> {
  while (!(await selesai())) await sleep(100)
}

const selesai = (tugas: string) =>
  satu(sql<Terhitung>`select count(*)::int as jumlah from antrean.job where name = ${`samarinda.${tugas}`}
    and state = 'completed'`)

describe('Antrean', () => {
  test('tugas dari perubahan yang batal tidak pernah ada', async () => {
    const batal = db.transaction().execute(async (tx) => {
      await enqueue(tx, 'segel')
      throw new Error('batal')
    })
    await assert.rejects(batal, /batal/)
    assert.equal(await menunggu('segel'), 0)
  })

  test('tugas yang sama menunggu satu kali, impor yang berbeda masing-masing', async () => {
    await enqueue(db, 'segel')
    await enqueue(db, 'segel')
    await enqueue(db, 'impor', '019ab0c4-0000-7000-8000-000000000001')
    await enqueue(db, 'impor', '019ab0c4-0000-7000-8000-000000000002')
    await enqueue(db, 'impor', '019ab0c4-0000-7000-8000-000000000002')
    assert.equal(await menunggu('segel'), 1)
    assert.equal(await menunggu('impor'), 2)
  })

  test('dua proses mengerjakan setiap tugas satu kali, juga yang tertinggal saat mati', async () => {
    const saat = { tx: db, actor: null, now: jam.now() }
    await recordAudit(saat, { peristiwa: 'skp.disimpan', entitas: 'skp', entitasId: '1' })
    const form = new FormData()
    const baris =
      'NIP;Nama;Nama panggilan;Jenis;Golongan;Surel;Telepon\r\n198001012005011001;Budi;Budi;PNS;III/d;;'
    form.set('berkas', new File([baris], 'data.csv', { type: 'text/csv' }))
    const bkpsdm = await login(ORANG.adminBkpsdm)
    const periksa = await request(bkpsdm, 'POST', '/impor/jenis/pegawai', form)
    const id = (periksa.headers.get('location') ?? '').split('/').at(-1) ?? ''
    assert.equal((await request(bkpsdm, 'POST', `/impor/${id}/terapkan`)).status, 303)

    const [pertama, kedua] = [proses(), proses()]
    const statusImpor = () =>
      db.selectFrom('impor').select('status').where('id', '=', id).executeTakeFirstOrThrow()
    await until(async () => (await statusImpor()).status === 'selesai')
    await until(async () => (await selesai('segel')) !== 0 && (await selesai('awal-hari')) !== 0)
    const { status } = await db
      .selectFrom('impor')
      .select('status')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    assert.equal(status, 'selesai')
    assert.equal(
      await satu(
        sql<Terhitung>`select count(*)::int as jumlah from audit where peristiwa = 'periode.dibuka'`,
      ),
      1,
    )
    assert.equal(await satu(sql<Terhitung>`select count(*)::int as jumlah from antrean.schedule`), 4)
    await Promise.all([pertama.stop(), kedua.stop()])
    // The second process met the import in the hands of the first and came back to it later.
    for (const galat of [...pertama.galat, ...kedua.galat]) assert.match(String(galat), /masih dipegang/)
    assert.equal((await checkSeals(db)).temuan.length, 0)
    assert.equal(
      await satu(sql<Terhitung>`select count(*)::int as jumlah from audit where peristiwa = 'impor.selesai'`),
      1,
    )
  })

  test('pembersihan membuang percobaan masuk yang lama, tidak yang baru maupun sesi yang masih berlaku', async () => {
    const lama = jam.now().subtract({ hours: 24 * 40 })
    await db
      .insertInto('percobaanMasuk')
      .values([
        { kunci: 'lama', gagal: 3, terakhirPada: lama },
        { kunci: 'baru', gagal: 1, terakhirPada: jam.now() },
      ])
      .execute()
    const sesi = () => satu(sql<Terhitung>`select count(*)::int as jumlah from sesi`)
    const tetap = await sesi()
    await clearLama({ db, now: jam.now(), luar: instansi.luar, instansi: instansi.profil })
    const tersisa = await db
      .selectFrom('percobaanMasuk')
      .select('kunci')
      .where('kunci', 'in', ['lama', 'baru'])
      .execute()
    assert.deepEqual(tersisa, [{ kunci: 'baru' }])
    assert.equal(await sesi(), tetap)
  })

  test('masa simpan percobaan masuk mengikuti pilihan instansi pada hari itu', async () => {
    await db
      .insertInto('percobaanMasuk')
      .values({ kunci: 'sepuluh-hari', gagal: 2, terakhirPada: jam.now().subtract({ hours: 24 * 10 }) })
      .execute()
    const ada = () =>
      satu(sql<Terhitung>`select count(*)::int as jumlah from percobaan_masuk where kunci = 'sepuluh-hari'`)
    await clearLama({ db, now: jam.now(), luar: instansi.luar, instansi: instansi.profil })
    assert.equal(await ada(), 1)

    await db
      .insertInto('parameter')
      .values({
        ketentuanId: masaSimpan.id,
        nilai: JSON.stringify({ percobaanMasukHari: 7 }),
        berlaku: '[2022-10-17,)',
        alasan: 'Seminggu cukup',
        diubahPada: jam.now(),
      })
      .execute()
    await clearLama({ db, now: jam.now(), luar: instansi.luar, instansi: instansi.profil })
    assert.equal(await ada(), 0)
  })
})

test('dua instansi dalam satu basis data tidak saling mendengar kabar langsung', async () => {
  await migrate(url, 'balikpapan', Temporal.PlainDate.from('2026-11-24'))
  const tetangga = openDatabase(url, { schema: 'balikpapan', max: 2 })
  const hariIni = () => Temporal.PlainDate.from('2026-11-24')
  const mendengar = await startLangsung({ db: tetangga.db, url, hariIni, onError: assert.ifError })
  const terdengar: string[] = []
  mendengar.subscribe((unitIds) => terdengar.push(...unitIds))

  await notifyLangsung(db, ['unit-samarinda'])
  await notifyLangsung(tetangga.db, ['unit-balikpapan'])
  await until(async () => terdengar.length > 0)
  assert.deepEqual(terdengar, ['unit-balikpapan'])
  await mendengar.stop()
  await tetangga.close()
})

describe('Angka untuk pengelola server', () => {
  test('terbaca dari mesin ini, tanpa data orang', async () => {
    await request(null, 'GET', '/sehat')
    const jawab = await request(null, 'GET', '/metrik')
    const teks = await jawab.text()
    assert.equal(jawab.status, 200)
    assert.match(teks, /kinerja_permintaan_detik_count\{metode="GET",rute="\/sehat",status="200"\} \d/)
    // A page alone opens no transaction: what it asks travels on the shared connections.
    const [, terbuka] = /kinerja_koneksi\{keadaan="terbuka"\} (\d+)/.exec(teks) ?? []
    assert.ok(Number(terbuka) > instansi.basisData.pool.totalCount, `${terbuka} koneksi`)
    assert.match(teks, /kinerja_koneksi\{keadaan="mengantre"\} \d/)
    assert.match(teks, /kinerja_antrean\{tugas="impor",keadaan="menunggu"\} 0/)
    assert.match(teks, /nodejs_eventloop_lag_seconds/)
    assert.doesNotMatch(teks, new RegExp(Object.values(ORANG).join('|')))
  })

  test('tidak ada bagi yang datang lewat proksi', async () => {
    const jawab = await request(null, 'GET', '/metrik', undefined, { 'x-forwarded-for': '203.0.113.9' })
    assert.equal(jawab.status, 404)
  })
})
