import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { type LangkahJam, runJam } from '../../../src/usecases/penilaian/jam/run-jam.ts'
import { bukaDunia, isianPenilai, mulai, tetapkanCapaian } from './dunia.ts'
import { keHari } from './jam.ts'

const d = await bukaDunia('kapus', 'kadis')
const { db, kota } = d
await sql`insert into parameter (ketentuan_id, berlaku, nilai, alasan, diubah_oleh, diubah_pada)
  values ('pola-distribusi', '[2026-01-01,)', '{"pegawaiPalingSedikit": 1}', 'uji', ${kota.id.kadis}, ${d.jam.now()})`.execute(
  db,
)
await tetapkanCapaian(d, d.masuk.kadis)
await keHari(d, '2026-11-11')
const bidan = await mulai(d, d.masuk.kapus, kota.id.bidan)
await mulai(d, d.masuk.kapus, kota.id.perawat)
await d.request(d.masuk.kapus ?? null, 'POST', `/penilaian/${bidan}/simpan`, isianPenilai(d.skp.bidan, {}))

const kabar = async () => {
  const semua = await db
    .selectFrom('kabar')
    .select(['isi', 'pejabatId'])
    .where('isi', 'like', 'Sebaran%')
    .execute()
  return semua.map(({ isi, pejabatId }) => ({ isi, isKapus: pejabatId === kota.id.kapus }))
}

test('selama jendela terbuka penilai belum ditanya', async () => {
  await keHari(d, '2026-11-30')
  assert.deepEqual(await kabar(), [])
})

test('setelah jendela berakhir, penilai yang sebarannya menyimpang ditanya satu kali', async () => {
  await keHari(d, '2026-12-03')
  assert.deepEqual(await kabar(), [
    {
      isi: 'Sebaran predikat tim Anda pada Oktober 2026 berbeda dari pola unit. Tulis alasannya.',
      isKapus: true,
    },
  ])
})

test('yang sudah menulis alasannya tidak ditanya', async () => {
  await sql`delete from pengingat where hal like 'sebaran/%'`.execute(db)
  await sql`delete from kabar where isi like 'Sebaran%'`.execute(db)
  await d.request(d.masuk.kapus ?? null, 'POST', '/tim/penilaian/alasan', {
    periode: d.oktober,
    alasan: 'Tim hanya dua orang.',
  })
  await keHari(d, '2026-12-05')
  assert.deepEqual(await kabar(), [])
})

test('jam peraturan melaporkan setiap langkahnya, berurutan', async () => {
  const langkah: LangkahJam[] = []
  await runJam({ db, now: d.jam.now(), instansi: d.instansi.profil }, (satu) => langkah.push(satu))
  assert.ok(langkah.some(({ langkah }) => langkah === 'alasan-sebaran'))
  assert.deepEqual(
    langkah.map(({ ke, dari }) => `${ke}/${dari}`),
    langkah.map((_, i) => `${i + 1}/${langkah.length}`),
  )
})
