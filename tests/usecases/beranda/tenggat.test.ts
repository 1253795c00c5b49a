import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia, mulai } from '../penilaian/dunia.ts'

// Tuesday 10 November 2026, without holidays.
const d = await bukaDunia('kapus', 'bidan')

const kata = async (siapa: 'kapus' | 'bidan', path = '/') => {
  const html = await (await d.request(d.masuk[siapa] ?? null, 'GET', path)).text()
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+([,.])/g, '$1')
    .replace(/\s+/g, ' ')
}

test('evaluasi yang menunggu, dimulai atau belum, menyebut kapan masanya berakhir', async () => {
  await mulai(d, d.masuk.kapus, d.kota.id.bidan)
  await sql`update periode set jendela = daterange(lower(jendela), '2026-11-17') where id = ${d.oktober}`.execute(
    d.db,
  )
  assert.match(await kata('kapus'), /Nilai 2 evaluasi .*?4 hari kerja lagi, Senin 16 November/)
})

test('catatan yang menunggu ditinjau menyebut batasnya menurut pilihan instansi, di Beranda dan di halaman review', async () => {
  await d.request(d.masuk.bidan ?? null, 'POST', '/kegiatan', {
    id: newId(),
    versi: '0',
    tanggal: '2026-11-09',
    uraian: 'Kunjungan rumah selesai',
    rhk: d.skp.bidan.rhkId,
    durasi: '30',
  })
  assert.match(await kata('kapus'), /Tinjau 1 catatan tim .*?18 hari kerja lagi, Sabtu 5 Desember/)
  await sql`insert into parameter (ketentuan_id, berlaku, nilai, alasan, diubah_oleh, diubah_pada)
    values ('batas-persetujuan', '[2026-01-01,)', '{"tanggalBulanBerikutnya": 10}', 'uji', ${d.kota.id.kapus}, ${d.jam.now()})`.execute(
    d.db,
  )
  assert.match(await kata('kapus'), /Tinjau 1 catatan tim .*?22 hari kerja lagi, Kamis 10 Desember/)
  assert.match(await kata('kapus', '/tim/review'), /22 hari kerja lagi, Kamis 10 Desember/)
})

test('catatan yang dikembalikan menyebut sampai kapan diperbaiki', async () => {
  const { id } = await d.db.selectFrom('aktivitas').select('id').executeTakeFirstOrThrow()
  await d.request(d.masuk.kapus ?? null, 'POST', '/tim/review', {
    id: `${id}.1`,
    keputusan: 'kembalikan',
    alasan: 'Berapa orang?',
  })
  assert.match(await kata('bidan'), /Perbaiki 1 catatan yang dikembalikan .*?Kamis 10 Desember/)
})

test('SKP yang diajukan menyebut akhir Januari tahunnya; yang mulai sesudahnya tidak punya batas', async () => {
  const { skpId } = d.skp.perawat
  await sql`update skp set status = 'diajukan', tahun = 2027, rentang = '[2027-01-01,2028-01-01)' where id = ${skpId}`.execute(
    d.db,
  )
  assert.match(await kata('kapus'), /Putuskan 1 SKP yang diajukan .*?hari kerja lagi, \S+ 31 Januari/)
  await sql`update skp set rentang = '[2027-03-01,2028-01-01)' where id = ${skpId}`.execute(d.db)
  assert.doesNotMatch(await kata('kapus'), /31 Januari/)
})
