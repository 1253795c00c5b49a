import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { bacaPdf } from '../../laporan/baca-pdf.ts'
import { bukaDunia, isianPenilai, mulai, tetapkanCapaian } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'bidan', 'perawat', 'kadis')
const { db, kota, skp, masuk, jam } = dunia
await tetapkanCapaian(dunia, masuk.kadis)

async function tetapkan(siapa: 'bidan' | 'perawat'): Promise<string> {
  const id = await mulai(dunia, masuk.kapus, kota.id[siapa])
  await dunia.request(masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, isianPenilai(skp[siapa], {}))
  return id
}
const cetak = async (id: string, akhir = '') => {
  const jawab = await dunia.request(masuk.kapus ?? null, 'GET', `/penilaian/${id}/dokumen.pdf${akhir}`)
  return new Uint8Array(await jawab.arrayBuffer())
}
const lebar = (pdf: Uint8Array) => Math.round(bacaPdf(pdf)[0]?.lebar ?? 0)
const tercatat = (entitasId: string) =>
  db
    .selectFrom('dokumen')
    .select(['kertas', 'sidik', 'kode'])
    .where('entitasId', '=', entitasId)
    .where('jenis', '=', 'dokumen-evaluasi')
    .executeTakeFirstOrThrow()

const lama = await tetapkan('bidan')
await sql`insert into parameter (ketentuan_id, berlaku, nilai, alasan, diubah_oleh, diubah_pada)
  values ('ukuran-kertas', '[2026-11-12,)', '{"kertas": "A4"}', 'Stok kertas', ${kota.id.kadis}, ${jam.now()})`.execute(
  db,
)
jam.advance({ hours: 48 })
const baru = await tetapkan('perawat')

test('dokumen dibekukan pada kertas yang dipilih instansi hari itu, dan sidiknya milik kertas itu', async () => {
  for (const [id, kertas, lebarPt] of [
    [lama, 'F4', 612],
    [baru, 'A4', 595],
  ] as const) {
    const pdf = await cetak(id)
    const beku = await tercatat(id)
    assert.equal(lebar(pdf), lebarPt)
    assert.equal(beku.kertas, kertas)
    assert.equal(beku.sidik, createHash('sha256').update(pdf).digest('hex'))
    const periksa = await (await dunia.request(null, 'GET', `/dokumen/${beku.kode}`)).text()
    assert.match(periksa, new RegExp(`berkas PDF ukuran ${kertas}`))
  }
})

test('yang sudah dibekukan tetap sama bita demi bita, juga bila yang akan tercetak hari ini lain', async () => {
  const semula = await cetak(lama)
  const ubah = (isi: string) =>
    sql`update dokumen set isi = jsonb_set(isi, '{pegawai,nama}', to_jsonb(${isi}::text)) where entitas_id = ${lama}`.execute(
      db,
    )
  await ubah('Nama yang Diubah Kemudian')
  assert.deepEqual(await cetak(lama), semula)
  const beku = await tercatat(lama)
  assert.equal(
    beku.sidik,
    createHash('sha256')
      .update(await cetak(lama))
      .digest('hex'),
  )
})

test('siapa pun yang mencetak dapat meminta kertas lain', async () => {
  assert.equal(lebar(await cetak(lama, '?kertas=A4')), 595)
  assert.equal(lebar(await cetak(baru, '?kertas=F4')), 612)
  assert.equal(lebar(await cetak(baru, '?kertas=Legal')), 595)
})

test('pratinjau dan rencana aksi memakai kertas hari ini', async () => {
  const jawab = await dunia.request(
    masuk.perawat ?? null,
    'GET',
    `/skp/${skp.perawat.skpId}/umpan-balik/rekaman.pdf?periode=${dunia.oktober}`,
  )
  assert.equal(lebar(new Uint8Array(await jawab.arrayBuffer())), 842)
})
