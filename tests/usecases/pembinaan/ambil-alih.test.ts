import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { addSkp, bukaDunia } from '../penilaian/dunia.ts'

const d = await bukaDunia('kapus', 'kadis', 'bidan', 'perawat', 'adminBkpsdm', 'sopir')
const { bidan, perawat, kapus, sopir } = d.kota.id
const { skpId } = d.skp.bidan
const ALAMAT = `/skp/${skpId}/ambil-alih`

type Siapa = keyof typeof d.masuk
const kirim = (siapa: Siapa, path: string, form: { [nama: string]: string }) =>
  d.request(d.masuk[siapa] ?? null, 'POST', path, form)
const baca = async (siapa: Siapa, path: string) =>
  (await d.request(d.masuk[siapa] ?? null, 'GET', path)).text()

/** A further result of the midwife that serves the head's own. */
async function addRhk(uraian: string): Promise<string> {
  const id = newId()
  const { urutan } = await d.db
    .selectFrom('rhk')
    .select((eb) => eb.fn.max<number>('urutan').as('urutan'))
    .where('skpId', '=', skpId)
    .executeTakeFirstOrThrow()
  await d.db
    .insertInto('rhk')
    .values({
      id,
      skpId,
      urutan: urutan + 1,
      jenis: 'utama',
      uraian,
      diintervensiId: d.skp.kapus.rhkId,
    })
    .execute()
  await d.db
    .insertInto('indikator')
    .values({
      id: newId(),
      rhkId: id,
      urutan: 0,
      aspek: 'kuantitas',
      uraian: 'Jumlah kelas',
      target: '12 kelas',
    })
    .execute()

  return id
}

const isian = (rhk: string, lain: { [nama: string]: string } = {}) => ({
  rhk,
  kepada: perawat,
  perspektif: '',
  catatan: 'Tidak dapat menyelesaikan kelas ibu hamil.',
  ...lain,
})

const listRhk = async (id: string) => {
  const baris = await d.db
    .selectFrom('rhk')
    .select('uraian')
    .where('skpId', '=', id)
    .where('diakhiriPada', 'is', null)
    .orderBy('urutan')
    .execute()
  return baris.map(({ uraian }) => uraian)
}

async function versi(id: string) {
  const baris = await d.db
    .selectFrom('versiSkp')
    .select(['nomor', 'alasan'])
    .where('skpId', '=', id)
    .orderBy('nomor')
    .execute()
  return baris.at(-1)
}

describe('Pengambilalihan hasil kerja (Pasal 20)', () => {
  test('ditolak sebelum ada umpan balik dan tindak lanjutnya, dan kalimatnya menyebut yang kurang', async () => {
    const rhk = await addRhk('Kelas ibu hamil berjalan')
    const kosong = await kirim('kapus', ALAMAT, isian(rhk))
    assert.equal(kosong.status, 422)
    assert.match(await kosong.text(), /belum ada umpan balik[\s\S]*belum ada penyesuaian/)

    await kirim('kapus', '/umpan-balik/tulis', {
      id: newId(),
      kepada: bidan,
      tentang: `rhk:${rhk}`,
      sifat: 'perlu-perbaikan',
      isi: 'Kelas ibu hamil belum berjalan sejak Juli.',
    })
    const setengah = await kirim('kapus', ALAMAT, isian(rhk))
    assert.equal(setengah.status, 422)
    assert.match(await setengah.text(), /Tidak dapat menyelesaikan kelas ibu hamil/)

    await d.db
      .insertInto('bimbingan')
      .values({
        id: newId(),
        skpId,
        pegawaiId: bidan,
        pembimbingId: kapus,
        jenis: 'coaching',
        topik: 'Kelas ibu hamil',
        isi: '{}',
        dimulaiOleh: kapus,
        dimulaiPada: d.jam.now(),
        ditandatanganiPegawaiPada: d.jam.now(),
        ditandatanganiPembimbingPada: d.jam.now(),
      })
      .execute()
    const tanpaCatatan = await kirim('kapus', ALAMAT, isian(rhk, { catatan: '' }))
    assert.equal(tanpaCatatan.status, 422)
    assert.match(await tanpaCatatan.text(), /<textarea id="catatan"[^>]*aria-invalid="true"/)
    assert.equal((await kirim('kapus', ALAMAT, isian(rhk))).status, 303)
  })

  test('kedua SKP mendapat versi baru dengan alasannya, dan hasil kerjanya berpindah dengan indikatornya', async () => {
    assert.ok(!(await listRhk(skpId)).includes('Kelas ibu hamil berjalan'))
    assert.ok((await listRhk(d.skp.perawat.skpId)).includes('Kelas ibu hamil berjalan'))
    const [asal, tujuan] = [await versi(skpId), await versi(d.skp.perawat.skpId)]
    assert.equal(asal?.nomor, 2)
    assert.match(asal?.alasan ?? '', /Rizky Pratama \(Pasal 20\): Tidak dapat menyelesaikan/)
    assert.equal(tujuan?.nomor, 2)
    assert.match(tujuan?.alasan ?? '', /Menerima hasil kerja dari Nur Aisyah Rahmadani/)
    assert.doesNotMatch(tujuan?.alasan ?? '', /Tidak dapat/)
    assert.match(await baca('perawat', `/skp/${d.skp.perawat.skpId}`), /12 kelas/)
    const dokumen = await d.db.selectFrom('dokumen').select('entitasId').where('jenis', '=', 'skp').execute()
    assert.deepEqual(
      dokumen.map(({ entitasId }) => entitasId).toSorted(),
      [skpId, d.skp.perawat.skpId].toSorted(),
    )
  })

  test('matriks pimpinan menampilkannya pada penerima, tidak lagi pada pegawai asal', async () => {
    const rhk = await addRhk('Rekap laporan masuk')
    const matriksId = newId()
    await d.db.insertInto('matriksPeran').values({ id: matriksId, pemilikId: kapus, tahun: 2026 }).execute()
    const kolom = { matriksId, rhkPimpinanId: d.skp.kapus.rhkId, uraian: 'Rekap laporan masuk', rhkId: rhk }
    await d.db
      .insertInto('peranMatriks')
      .values({ ...kolom, pegawaiId: bidan })
      .execute()
    assert.equal((await kirim('kapus', ALAMAT, isian(rhk))).status, 303)
    const sisa = await d.db.selectFrom('peranMatriks').select('rhkId').where('rhkId', '=', rhk).execute()
    assert.deepEqual(sisa, [])
    const { versi } = await d.db
      .selectFrom('matriksPeran')
      .select('versi')
      .where('id', '=', matriksId)
      .executeTakeFirstOrThrow()
    assert.equal(versi, 1)
    assert.match(await baca('kapus', '/tim/matriks?tahun=2026'), /Rekap laporan masuk/)
  })

  test('terlihat pada kedua SKP; catatannya hanya pada SKP asal dan pada evaluasinya', async () => {
    assert.match(await baca('bidan', `/skp/${skpId}`), /Pengambilalihan[\s\S]*Tidak dapat menyelesaikan/)
    const penerima = await baca('perawat', `/skp/${d.skp.perawat.skpId}`)
    assert.match(penerima, /Pengambilalihan[\s\S]*Dari Nur Aisyah Rahmadani/)
    assert.doesNotMatch(penerima, /Tidak dapat menyelesaikan/)
    const periode = await d.db
      .selectFrom('periode')
      .select('id')
      .where('tahun', '=', 2026)
      .where('jenis', '=', 'bulanan')
      .where('urutan', '=', 11)
      .executeTakeFirstOrThrow()
    d.jam.advance({ hours: 24 * 22 })
    const mulai = await kirim('kapus', '/tim/penilaian', { pegawai: bidan, periode: periode.id })
    assert.match(await baca('kapus', mulai.headers.get('location') ?? ''), /Tidak dapat menyelesaikan kelas/)
    d.jam.advance({ hours: -24 * 22 })
  })

  test('pimpinan mengambilnya sendiri: perspektifnya dipilih, dan atasannya mendapat kabar', async () => {
    const rhk = await addRhk('Posyandu terlayani')
    assert.equal((await kirim('kapus', ALAMAT, isian(rhk, { kepada: kapus }))).status, 422)
    const sendiri = isian(rhk, { kepada: kapus, perspektif: 'proses-bisnis' })
    assert.equal((await kirim('kapus', ALAMAT, sendiri)).status, 303)
    assert.ok((await listRhk(d.skp.kapus.skpId)).includes('Posyandu terlayani'))
    assert.match(await baca('kadis', '/kabar'), /mengambil alih hasil kerja Nur Aisyah/)
  })

  test('tidak kepada orang di luar tim, kepada yang tanpa SKP, atau kepada dirinya sendiri', async () => {
    const rhk = await addRhk('Rujukan tepat waktu')
    await addSkp(d.db, { pegawaiId: sopir, bentuk: 'ja-jf' })
    for (const kepada of [sopir, bidan, newId(), 'bukan-nomor'])
      assert.equal((await kirim('kapus', ALAMAT, isian(rhk, { kepada }))).status, 422, kepada)
    for (const siapa of ['bidan', 'perawat', 'kadis', 'adminBkpsdm', 'sopir'] as const) {
      assert.equal((await kirim(siapa, ALAMAT, isian(rhk))).status, 404, siapa)
      assert.equal((await d.request(d.masuk[siapa] ?? null, 'GET', ALAMAT)).status, 404, siapa)
    }
  })

  test('tidak selama salah satu SKP direvisi, dan hasil kerja utama terakhir tetap', async () => {
    const rhk = await addRhk('Catatan kohort lengkap')
    await kirim('perawat', `/skp/${d.skp.perawat.skpId}/revisi`, { alasan: 'Menyesuaikan target' })
    const direvisi = await kirim('kapus', ALAMAT, isian(rhk))
    assert.equal(direvisi.status, 422)
    assert.match(await direvisi.text(), /SKP penerima sedang direvisi/)
    await kirim('perawat', `/skp/${d.skp.perawat.skpId}/revisi/batal`, {})

    const semua = await d.db
      .selectFrom('rhk')
      .select('id')
      .where('skpId', '=', skpId)
      .where('diakhiriPada', 'is', null)
      .where('diintervensiId', 'is not', null)
      .execute()
    for (const { id } of semua) assert.equal((await kirim('kapus', ALAMAT, isian(id))).status, 303)
    const terakhir = await kirim('kapus', ALAMAT, isian(d.skp.bidan.rhkId))
    assert.equal(terakhir.status, 422)
    assert.match(await terakhir.text(), /satu-satunya hasil kerja utama/)
  })
})
