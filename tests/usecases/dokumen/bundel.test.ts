import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { unzipSync } from 'fflate'
import { bekukanKota } from '../../../scripts/demo/beku/bekukan-kota.ts'
import { berkasDiFolder } from '../../../src/luar/berkas.ts'
import { runBundel } from '../../../src/usecases/dokumen/run-bundel.ts'
import { clearLama } from '../../../src/usecases/operasi/clear-lama.ts'
import type { Peramban } from '../../support/aplikasi.ts'
import { SKEMA_UJI, urlAplikasiUji } from '../../support/basisdata.ts'
import { bukaDunia, idPeriode, isianPenilai, mulai, tetapkanCapaian } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'kadis', 'bidan', 'adminDinkes', 'adminDishub', 'inspektur')
const { db, kota, skp, masuk, instansi, jam } = dunia
await bekukanKota({ url: urlAplikasiUji(dunia.urlPemilik), schema: SKEMA_UJI }, instansi.profil)
await tetapkanCapaian(dunia, masuk.kadis)
const evaluasiId = await mulai(dunia, masuk.kapus, kota.id.bidan)
await dunia.request(
  masuk.kapus ?? null,
  'POST',
  `/penilaian/${evaluasiId}/simpan`,
  isianPenilai(skp.bidan, {}),
)

const halaman = `/dokumen/unit/${kota.unit.puskesmas}`
const kerja = () => ({ db, luar: instansi.luar, instansi: instansi.profil, now: jam.now() })
const minta = (as: Peramban | undefined, periode = dunia.oktober, alamat = halaman) =>
  dunia.request(as ?? null, 'POST', alamat, { periode })
const semua = () => db.selectFrom('bundel').selectAll().orderBy('dimintaPada').orderBy('id').execute()
const unduh = async (as: Peramban | undefined, id: string, unit: string = kota.unit.puskesmas) => {
  const jawaban = await dunia.request(as ?? null, 'GET', `/dokumen/unit/${unit}/bundel/${id}/unduh.zip`)
  return { status: jawaban.status, isi: new Uint8Array(await jawaban.arrayBuffer()) }
}

test('permintaan dua kali menjadi satu, dan berkasnya memuat setiap dokumen pegawai yang dinilai', async () => {
  assert.equal((await minta(masuk.kapus)).status, 303)
  assert.equal((await minta(masuk.adminDinkes)).status, 303)
  const [bundel, ...lain] = await semua()
  assert.ok(bundel && lain.length === 0)
  await runBundel(kerja(), bundel.id)

  const { status, isi } = await unduh(masuk.kapus, bundel.id)
  assert.equal(status, 200)
  assert.deepEqual(Object.keys(unzipSync(isi)), [
    'Nur Aisyah Rahmadani 199108172015032004/1-skp.pdf',
    'Nur Aisyah Rahmadani 199108172015032004/4-evaluasi.pdf',
    'Nur Aisyah Rahmadani 199108172015032004/5-dokumen-evaluasi.pdf',
  ])
})

test('setiap kertas di dalamnya sama dengan yang diunduh satu per satu, dan sidiknya tercatat', async () => {
  const [bundel] = await semua()
  const kertas = Object.values(unzipSync((await unduh(masuk.kapus, bundel?.id ?? '')).isi))
  const satu = await dunia.request(masuk.bidan ?? null, 'GET', `/penilaian/${evaluasiId}/dokumen.pdf`)
  const sendiri = Buffer.from(await satu.arrayBuffer())
  assert.ok(kertas.some((isi) => sendiri.equals(isi)))
  const tercatat = await db.selectFrom('dokumen').select('sidik').where('sidik', 'is not', null).execute()
  assert.deepEqual(
    kertas.map((isi) => createHash('sha256').update(isi).digest('hex')).toSorted(),
    tercatat.map(({ sidik }) => sidik).toSorted(),
  )
})

test('data yang sama memberi berkas yang sama, dan tugas yang diulang tidak mengubah apa pun', async () => {
  const [lama] = await semua()
  jam.advance({ minutes: 5 })
  await minta(masuk.kadis)
  const [, baru] = await semua()
  await runBundel(kerja(), baru?.id ?? '')
  await runBundel(kerja(), baru?.id ?? '')
  const [, jadi] = await semua()
  assert.equal(jadi?.sidik, lama?.sidik)
  const selesai = await db
    .selectFrom('audit')
    .select('id')
    .where('peristiwa', '=', 'bundel.selesai')
    .execute()
  assert.equal(selesai.length, 2)
})

test('orang lain tidak dapat meminta, melihat kemajuan, atau mengunduh; berkas unit lain pun tidak terjangkau lewat unit sendiri', async () => {
  const [bundel] = await semua()
  const id = bundel?.id ?? ''
  for (const nama of ['bidan', 'adminDishub', 'inspektur'] as const) {
    assert.equal((await minta(masuk[nama])).status, 404, nama)
    assert.equal((await unduh(masuk[nama], id)).status, 404, nama)
    const kemajuan = await dunia.request(masuk[nama] ?? null, 'GET', `${halaman}/bundel/${id}/kemajuan`)
    assert.equal(kemajuan.status, 404, nama)
  }
  assert.equal((await unduh(masuk.adminDishub, id, kota.unit.dishub)).status, 404)
})

test('periode tanpa evaluasi yang ditetapkan ditolak dengan kalimat, bukan berkas kosong', async () => {
  const jawaban = await minta(masuk.kapus, await idPeriode(db, ['bulanan', 3]))
  assert.equal(jawaban.status, 422)
  assert.match(await jawaban.text(), /belum ada evaluasi yang ditetapkan/)
  assert.equal((await minta(masuk.kapus, 'bukan-periode')).status, 404)
})

test('unduhan tercatat pada halaman siapa yang melihat data pegawai itu', async () => {
  const [bundel] = await semua()
  await unduh(masuk.adminDinkes, bundel?.id ?? '')
  const dilihat = await db
    .selectFrom('pembukaan')
    .select('halaman')
    .where('pegawaiId', '=', kota.id.bidan)
    .where('pelakuId', '=', kota.id.adminDinkes)
    .execute()
  assert.ok(dilihat.some(({ halaman }) => halaman.endsWith('/unduh.zip')))
})

test('berkas yang gagal di tengah penulisan tidak meninggalkan apa pun', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kinerja-uji-'))
  after(() => rm(folder, { recursive: true, force: true }))
  async function* putus() {
    yield new Uint8Array(10)
    throw new Error('cetak gagal')
  }
  await assert.rejects(berkasDiFolder(folder).saveAlir(putus()), /cetak gagal/)
  const tersisa = await readdir(folder, { recursive: true, withFileTypes: true })
  assert.deepEqual(
    tersisa.filter((satu) => satu.isFile()),
    [],
  )
})

test('berkas lama dibuang bersama catatannya, dokumennya tetap', async () => {
  const [bundel] = await semua()
  const now = Temporal.Now.instant().add({ hours: 24 * 70 })
  await clearLama({ ...kerja(), now })
  assert.equal((await semua()).length, 0)
  assert.equal(await instansi.luar.berkas.read(bundel?.sidik ?? ''), null)
  assert.ok((await db.selectFrom('dokumen').select('id').execute()).length > 0)
})
