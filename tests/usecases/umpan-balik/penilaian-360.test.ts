import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import pino from 'pino'
import { newId } from '../../../src/db/id.ts'
import { NILAI_BERAKHLAK } from '../../../src/domain/skp/perilaku.ts'
import type { Jawaban360 } from '../../../src/domain/umpan-balik/penilaian-360.ts'
import { openJawaban, sealJawaban } from '../../../src/usecases/umpan-balik/amplop-360.ts'
import { closePutaranLewat360 } from '../../../src/usecases/umpan-balik/close-putaran-360.ts'
import { createApp } from '../../../src/web/app.tsx'
import { bukaDunia } from '../penilaian/dunia.ts'

const d = await bukaDunia('kadis', 'kapus', 'bidan', 'perawat', 'adminDinkes', 'sopir')
const { kapus, bidan, perawat, adminDinkes, sopir } = d.kota.id
const HASIL = `/pegawai/${kapus}/penilaian-rekan`
type Siapa = 'kadis' | 'kapus' | 'bidan' | 'perawat' | 'adminDinkes' | 'sopir'

const buka = (siapa: Siapa, alamat: string) => d.request(d.masuk[siapa] ?? null, 'GET', alamat)
const kirim = (siapa: Siapa, alamat: string, isi: Record<string, string | string[]>) =>
  d.request(d.masuk[siapa] ?? null, 'POST', alamat, isi)
const jawaban = (skala: string, komentar = '') => ({
  ...Object.fromEntries(NILAI_BERAKHLAK.map((nilai) => [nilai, skala])),
  komentar,
})

async function mulai(): Promise<string> {
  assert.equal((await kirim('kadis', HASIL, { rekan: [bidan, perawat, adminDinkes] })).status, 303)
  const { id } = await d.db
    .selectFrom('putaranRekan')
    .select('id')
    .where('ditutup', 'is', null)
    .executeTakeFirstOrThrow()

  return `/umpan-balik/rekan/${id}`
}

test('putaran dimulai penilai, dengan paling sedikit tiga rekan yang memang bekerja bersama', async () => {
  const sedikit = await kirim('kadis', HASIL, { rekan: [bidan, perawat, sopir] })
  assert.equal(sedikit.status, 422)
  assert.match(await sedikit.text(), /baru 2 rekan dipilih, paling sedikit 3/)
  for (const siapa of ['kapus', 'bidan', 'sopir'] as const)
    assert.equal((await kirim(siapa, HASIL, { rekan: [bidan, perawat, adminDinkes] })).status, 404)
})

test('yang diminta menjawab sekali; yang tidak diminta tidak melihat apa pun', async () => {
  const alamat = await mulai()
  assert.match(
    await (await buka('bidan', '/umpan-balik')).text(),
    /Anda diminta menilai perilaku dr\. Hendra/,
  )
  const beranda = async (siapa: Siapa) => (await buka(siapa, '/')).text()
  assert.match(await beranda('bidan'), /Jawab penilaian rekan[\s\S]*Tentang dr\. Hendra/)
  assert.doesNotMatch(await beranda('sopir'), /Jawab penilaian rekan/)
  assert.equal((await buka('sopir', alamat)).status, 404)
  assert.equal((await kirim('sopir', alamat, jawaban('belum'))).status, 404)
  assert.equal((await kirim('kapus', alamat, jawaban('teladan'))).status, 404)
  const kurang = await kirim('bidan', alamat, { loyal: 'teladan' })
  assert.equal(kurang.status, 422)
  assert.match(await kurang.text(), /6 perilaku belum dipilih/)

  assert.equal((await kirim('bidan', alamat, jawaban('teladan', 'Zaman sulit pun tenang.'))).status, 303)
  assert.equal((await kirim('bidan', alamat, jawaban('belum'))).status, 422)
  assert.doesNotMatch(await beranda('bidan'), /Jawab penilaian rekan/)
})

test('sebelum ditutup tidak ada yang dapat membaca jawaban, juga di dalam basis data', async () => {
  const halaman = await (await buka('kadis', HASIL)).text()
  assert.match(halaman, /1 dari 3 orang sudah menjawab/)
  assert.doesNotMatch(halaman, /Zaman sulit/)
  const { rows } = await sql<{ isi: string }>`select isi from jawaban_rekan`.execute(d.db)
  assert.equal(rows.length, 1)
  assert.doesNotMatch(rows[0]?.isi ?? '', /teladan|Zaman/)
  const semua = await sql<{ isi: string }>`
    select (select json_agg(audit)::text from audit) || (select json_agg(hak_rekan)::text from hak_rekan)
      || (select json_agg(kabar)::text from kabar) as isi`.execute(d.db)
  assert.doesNotMatch(semua.rows[0]?.isi ?? '', /Zaman sulit|"loyal": ?"teladan"/)
})

test('setiap jawaban menulis ulang semuanya: sama panjang, tanpa orang, saat, atau urutan', async () => {
  const { id } = await d.db.selectFrom('putaranRekan').select('id').executeTakeFirstOrThrow()
  const baca = () =>
    sql<{ id: string; isi: string; transaksi: string }>`
      select id, isi, xmin::text as transaksi from jawaban_rekan`.execute(d.db)
  const semula = (await baca()).rows
  assert.equal((await kirim('perawat', `/umpan-balik/rekan/${id}`, jawaban('konsisten'))).status, 303)
  const kini = (await baca()).rows
  assert.equal(kini.length, 2)
  assert.equal(new Set(kini.map(({ transaksi }) => transaksi)).size, 1)
  assert.equal(new Set(kini.map(({ isi }) => isi.length)).size, 1)
  for (const { id, isi } of kini)
    assert.ok(!semula.some((lama) => lama.id === id || lama.isi === isi), 'baris lama tidak boleh bertahan')
  const kolom = await sql<{ nama: string }>`
    select column_name as nama from information_schema.columns where table_name = 'jawaban_rekan' order by 1`.execute(
    d.db,
  )
  assert.deepEqual(
    kolom.rows.map(({ nama }) => nama),
    ['id', 'isi', 'putaran_id'],
  )
})

test('amplop tersimpan acak: tempatnya tidak menceritakan siapa yang menjawab lebih dahulu', async () => {
  const polos = { seal: async (teks: string) => teks, unseal: async (teks: string) => teks }
  const nilai = Object.fromEntries(NILAI_BERAKHLAK.map((satu) => [satu, 'konsisten'])) as Jawaban360['nilai']
  const berurutan = Array.from({ length: 100 }, (_, ke) => ({ nilai, komentar: String(1000 + ke) }))
  const tersimpan = await openJawaban(polos, await sealJawaban(polos, berurutan))
  assert.notDeepEqual(tersimpan, berurutan)
  assert.deepEqual(
    tersimpan.toSorted((a, b) => Number(a.komentar) - Number(b.komentar)),
    berurutan,
  )
})

test('jawaban yang terakhir menutup putaran: rekap tampil bagi pegawai dan penilainya saja', async () => {
  const { id } = await d.db.selectFrom('putaranRekan').select('id').executeTakeFirstOrThrow()
  const terakhir = jawaban('konsisten', 'Ajak kami bicara lebih awal.')
  assert.equal((await kirim('adminDinkes', `/umpan-balik/rekan/${id}`, terakhir)).status, 303)
  for (const siapa of ['kapus', 'kadis'] as const) {
    const halaman = await (await buka(siapa, HASIL)).text()
    assert.match(halaman, /3 orang menjawab/)
    assert.match(halaman, /Ajak kami bicara lebih awal\.[\s\S]*Zaman sulit pun tenang\./)
  }
  for (const siapa of ['bidan', 'perawat', 'sopir'] as const)
    assert.equal((await buka(siapa, HASIL)).status, 404)
  const { length } = await d.db.selectFrom('jawabanRekan').select('id').execute()
  assert.equal(length, 0)
})

test('bila yang menjawab kurang dari tiga, tidak ada yang ditampilkan dan jawabannya hilang', async () => {
  const alamat = await mulai()
  for (const siapa of ['bidan', 'perawat'] as const)
    assert.equal((await kirim(siapa, alamat, jawaban('belum', 'Rahasia dua orang.'))).status, 303)
  d.jam.advance({ hours: 24 * 14 })
  assert.equal((await kirim('adminDinkes', alamat, jawaban('teladan'))).status, 422)
  assert.doesNotMatch(await (await buka('kapus', HASIL)).text(), /Rahasia dua orang/)
  assert.equal(
    (await d.db.selectFrom('jawabanRekan').select('id').execute()).length,
    2,
    'halaman hanya membaca',
  )
  const { profil: instansi, luar } = d.instansi
  await closePutaranLewat360({ db: d.db, now: d.jam.now(), luar, instansi })
  const halaman = await (await buka('kapus', HASIL)).text()
  assert.match(halaman, /kurang dari 3 orang\. Jawabannya sudah dihapus/)
  assert.doesNotMatch(halaman, /Rahasia dua orang/)
  assert.equal((await d.db.selectFrom('jawabanRekan').select('id').execute()).length, 0)
  d.jam.advance({ hours: -24 * 14 })
})

test('dimulai berkali-kali sekaligus tetap satu putaran, dan jawaban yang bersamaan menutupnya', async () => {
  const rekan = [bidan, perawat, adminDinkes]
  const dimulai = await Promise.all([1, 2, 3].map(() => kirim('kadis', HASIL, { rekan })))
  assert.deepEqual(dimulai.map(({ status }) => status).toSorted(), [303, 422, 422])
  const terbuka = d.db.selectFrom('putaranRekan').select('id').where('ditutup', 'is', null)
  const { id } = await terbuka.executeTakeFirstOrThrow()
  const alamat = `/umpan-balik/rekan/${id}`
  const dijawab = await Promise.all(
    (['bidan', 'perawat', 'adminDinkes'] as const).map((siapa) => kirim(siapa, alamat, jawaban('teladan'))),
  )
  assert.deepEqual(
    dijawab.map(({ status }) => status),
    [303, 303, 303],
  )
  assert.equal(await terbuka.executeTakeFirst(), undefined)
})

test('catatan server tidak memuat kapan seseorang menjawab', async () => {
  const baris: string[] = []
  const app = createApp({
    instansi: d.instansi,
    clock: d.jam.now,
    log: pino({}, { write: (satu) => baris.push(satu) }),
    alamatPublik: 'http://kinerja.uji',
    proksiTepercaya: [],
    versi: 'uji',
  })
  await app.request(`/umpan-balik/rekan/${newId()}`)
  await app.request(`/umpan-balik/rekan/${newId()}`, { method: 'POST' })
  assert.deepEqual(baris, [])
  await app.request('/umpan-balik')
  assert.match(baris.join(), /"rute":"\/umpan-balik"/)
})
