import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '../../../src/db/id.ts'
import { runImpor } from '../../../src/usecases/impor/run-impor.ts'
import { refreshPenempatanToday } from '../../../src/usecases/organisasi/refresh-penempatan.ts'
import type { Peramban } from '../../support/aplikasi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const d = await bukaDunia('kapus', 'bidan', 'adminBkpsdm', 'adminDinkes')
const { db, kota, request, masuk, instansi, jam } = d

async function kodeJabatan(pejabatId: string): Promise<string> {
  const { kode } = await db
    .selectFrom('penugasan')
    .innerJoin('jabatan', 'jabatan.id', 'penugasan.jabatanId')
    .select('kode')
    .where('pejabatId', '=', pejabatId)
    .orderBy('penugasan.berlaku')
    .executeTakeFirstOrThrow()

  return kode
}

const KADIS = await kodeJabatan(kota.id.kadis)
const LAMA = await kodeJabatan(kota.id.bidan)
const PERAWAT = await kodeJabatan(kota.id.perawat)
const SEJAK = '2026-12-01'
const KEPALA =
  'Tindakan;Kode;Berlaku mulai;NIP;Nama;Jenis unit;Kode unit;Jenis jabatan;Kode jabatan atasan;Memimpin unit'
const BERKAS = [
  `Tutup jabatan;${LAMA};${SEJAK};;;;;;;`,
  `Pindah pegawai;mutu/kepala;${SEJAK};${ORANG.bidan};;;;;;`,
  `Jabatan baru;mutu/kepala;${SEJAK};;Kepala Bidang Mutu;;mutu;Administrator;${KADIS};Ya`,
  `Unit baru;mutu;${SEJAK};;Bidang Mutu;Bidang;dinkes;;;`,
  `Ubah unit;pkm;${SEJAK};;Puskesmas Sempaja Raya;;;;;`,
]

async function unggah(siapa: Peramban | undefined, baris: readonly string[]) {
  const form = new FormData()
  form.set('berkas', new File([[KEPALA, ...baris].join('\r\n')], 'reorganisasi.csv', { type: 'text/csv' }))
  const jawab = await request(siapa ?? null, 'POST', '/impor/jenis/reorganisasi', form)
  const id = (jawab.headers.get('location') ?? '').split('/').at(-1) ?? ''

  return { status: jawab.status, id }
}

async function baca(id: string) {
  const { galat, ...isi } = await db
    .selectFrom('impor')
    .select(['status', 'baru', 'berubah', 'tetap', 'galat', 'pratinjau'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

  return { ...isi, galat: JSON.stringify(galat) }
}

/** Everything that a reorganisation may touch, as one text. */
async function susunan(): Promise<string> {
  const { rows } = await sql<{ isi: string }>`
    select (select jsonb_agg(to_jsonb(u) order by u.id) from unit_masa u)::text
      || (select jsonb_agg(to_jsonb(j) order by j.id) from jabatan_masa j)::text
      || (select jsonb_agg(to_jsonb(p) order by p.id) from penugasan p)::text
      || (select jsonb_agg(to_jsonb(s) order by s.id) from skp s)::text
      || (select count(*) from audit where peristiwa like 'unit.%' or peristiwa like 'jabatan.%'
        or peristiwa like 'penugasan.%')::text as isi`.execute(db)

  return rows[0]?.isi ?? ''
}

async function tempat(pegawaiId: string) {
  return db
    .selectFrom('penempatanKini')
    .select(['unitId', 'penilaiId'])
    .where('pegawaiId', '=', pegawaiId)
    .executeTakeFirstOrThrow()
}

describe('Reorganisasi dalam satu berkas', () => {
  test('hanya BKPSDM yang mengunggahnya', async () => {
    for (const siapa of [masuk.adminDinkes, masuk.kapus, masuk.bidan])
      assert.equal((await unggah(siapa, BERKAS)).status, 404)
  })

  test('yang keliru disebut barisnya dan tidak meninggalkan apa pun', async () => {
    const semula = await susunan()
    for (const [baris, galat] of [
      [[`Tutup jabatan;${PERAWAT};${SEJAK};;;;;;;`], /masih-dipakai.*Rizky Pratama/],
      [[`Tutup unit;pkm;${SEJAK};;;;;;;`], /masih-dipakai/],
      [[...BERKAS, `Ubah unit;dishub;2027-01-01;;Dishub;;;;;`], /"baris":7.*tanggal-berbeda/],
      [[`Ubah jabatan;tidak-ada;${SEJAK};;Nama;;;;;`], /tidak-dikenal/],
      [[`Pindah pegawai;mutu/kepala;${SEJAK};;;;;;;`], /sel-kosong/],
      [[`Pindah pegawai;${KADIS};${SEJAK};${ORANG.bidan};;;;;;`], /pemangku-bertumpuk/],
    ] as const) {
      const hasil = await baca((await unggah(masuk.adminBkpsdm, baris)).id)
      assert.match(hasil.galat, galat)
      assert.equal(hasil.status, 'ditolak')
      assert.equal(hasil.pratinjau, null)
    }
    assert.equal(await susunan(), semula)
  })

  let id = ''
  test('pratinjau menyebut orang, penilai, dan yang terbuka sebelum dan sesudah, tanpa mengubah apa pun', async () => {
    const rhk = d.skp.bidan.rhkId
    const isi = { id: newId(), versi: '0', tanggal: '2026-11-10', uraian: '12 ibu hamil diperiksa', rhk }
    await request(masuk.bidan ?? null, 'POST', '/kegiatan', { ...isi, durasi: '30' })
    const semula = await susunan()
    id = (await unggah(masuk.adminBkpsdm, BERKAS)).id
    const { status, baru, berubah, galat } = await baca(id)
    assert.deepEqual([status, baru, berubah], ['siap', 3, 2], galat)
    const halaman = await (await request(masuk.adminBkpsdm ?? null, 'GET', `/impor/${id}`)).text()
    const teks = halaman.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    assert.match(teks, /1 orang bergeser pada 1 Desember 2026/)
    assert.match(teks, /Nur Aisyah Rahmadani Bidan Mahir .*Penilai: dr\. Hendra Wiratama/)
    assert.match(teks, /Kepala Bidang Mutu Bidang Mutu Penilai: dr\. Hairul Anwar/)
    assert.match(teks, /1 SKP, 1 catatan menunggu review/)
    assert.equal(await susunan(), semula)
  })

  test('diterapkan seluruhnya; sebelum tanggalnya semua masih seperti semula, SKP berakhir sehari sebelumnya', async () => {
    const semula = await tempat(kota.id.bidan)
    assert.equal((await request(masuk.adminDinkes ?? null, 'POST', `/impor/${id}/terapkan`)).status, 404)
    assert.equal((await request(masuk.adminBkpsdm ?? null, 'POST', `/impor/${id}/terapkan`)).status, 303)
    await runImpor({ db, luar: instansi.luar, instansi: instansi.profil, now: jam.now() }, id)
    assert.equal((await baca(id)).status, 'selesai')
    assert.deepEqual(await tempat(kota.id.bidan), semula)
    const { rows } = await sql<{ akhir: string }>`select (upper(rentang) - 1)::text as akhir from skp
      where id = ${d.skp.bidan.skpId}`.execute(db)
    assert.equal(rows[0]?.akhir, '2026-11-30')
  })

  test('pada tanggalnya orang, penilai, dan catatan yang menunggu berpindah', async () => {
    await refreshPenempatanToday(db, SEJAK)
    const { unitId, penilaiId } = await tempat(kota.id.bidan)
    const { kode } = await db
      .selectFrom('unit')
      .select('kode')
      .where('id', '=', unitId)
      .executeTakeFirstOrThrow()
    assert.deepEqual([kode, penilaiId], ['mutu', kota.id.kadis])
    const menunggu = await db
      .selectFrom('aktivitas')
      .select('penilaiId')
      .where('pegawaiId', '=', kota.id.bidan)
      .execute()
    assert.deepEqual(menunggu, [{ penilaiId: kota.id.kadis }])
    assert.equal((await tempat(kota.id.perawat)).penilaiId, kota.id.kapus)
  })

  test('berkas yang sama dua kali tidak mengubah apa pun', async () => {
    const semula = await susunan()
    const { id: lagi } = await unggah(masuk.adminBkpsdm, BERKAS)
    const { baru, berubah, tetap, galat } = await baca(lagi)
    assert.deepEqual([baru, berubah, tetap], [0, 0, 5], galat)
    const halaman = await (await request(masuk.adminBkpsdm ?? null, 'GET', `/impor/${lagi}`)).text()
    assert.match(halaman, /Tidak ada yang perlu diterapkan/)
    assert.equal(await susunan(), semula)
  })
})
