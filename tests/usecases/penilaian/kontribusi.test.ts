import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from './dunia.ts'

const d = await bukaDunia('kapus', 'bidan', 'adminDishub')
const { kota, skp } = d

await sql`update rhk set diintervensi_id = ${skp.kapus.rhkId} where id = ${skp.bidan.rhkId}`.execute(d.db)
for (const [pegawaiId, rhkId, durasi, status] of [
  [kota.id.bidan, skp.bidan.rhkId, 90, 'disetujui'],
  [kota.id.bidan, skp.bidan.rhkId, 45, 'menunggu'],
] as const)
  await sql`insert into aktivitas (id, pegawai_id, tanggal, durasi_menit, uraian, rhk_id, status, diterima_pada)
    values (${newId()}, ${pegawaiId}, '2026-10-05', ${durasi}, 'Ibu hamil diperiksa', ${rhkId}, ${status}, now())`.execute(
    d.db,
  )
await sql`insert into umpan_balik (pegawai_id, penulis_id, sebagai, rhk_id, isi, sifat, tanggal, dibuat_pada)
  values (${kota.id.bidan}, ${kota.id.kapus}, 'pimpinan', ${skp.bidan.rhkId}, 'Rapi', 'positif', '2026-10-06', now())`.execute(
  d.db,
)

const buka = (siapa: 'kapus' | 'bidan' | 'adminDishub') =>
  d.request(d.masuk[siapa] ?? null, 'GET', `/tim/penilaian/kontribusi?periode=${d.oktober}`)

test('penilai melihat siapa mengampu hasil pimpinan yang mana, dengan kegiatan yang disetujui dan umpan baliknya', async () => {
  const halaman = await (await buka('kapus')).text()

  assert.match(halaman, /1 jam 30 menit, 100 % dari tim/)
  assert.match(halaman, /1 kegiatan, 1 jam 30 menit/)
  assert.match(halaman, /umpan balik 1 positif/)
  assert.doesNotMatch(halaman, /2 jam 15 menit/)
  assert.match(halaman, /Hasil lain/)
  const tim = await (await d.request(d.masuk.kapus ?? null, 'GET', '/tim/penilaian')).text()
  assert.match(tim, /Bandingkan kontribusi pegawai/)
})

test('penilai lain hanya melihat timnya sendiri, dan yang bukan penilai tidak melihat apa pun', async () => {
  const lain = await buka('adminDishub')
  assert.equal(lain.status, 200)
  assert.doesNotMatch(await lain.text(), /Nur Aisyah|Ibu hamil/)
  assert.equal((await buka('bidan')).status, 404)
})
