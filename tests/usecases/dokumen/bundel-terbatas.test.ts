import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { bekukanKota } from '../../../scripts/demo/beku/bekukan-kota.ts'
import { newId } from '../../../src/db/id.ts'
import { listDokumenUnit } from '../../../src/db/queries/dokumen/dokumen-unit.ts'
import { runBundel } from '../../../src/usecases/dokumen/run-bundel.ts'
import { SKEMA_UJI, urlAplikasiUji } from '../../support/basisdata.ts'
import { addPeran } from '../../support/isi.ts'
import { KOMPETENSI, langkahBimbingan, PENDAPAT } from '../pembinaan/langkah-bimbingan.ts'
import { bukaDunia, idPeriode, isianPenilai, mulai, tetapkanCapaian } from '../penilaian/dunia.ts'

type Siapa = 'kapus' | 'kadis' | 'bidan' | 'adminDinkes' | 'adminBkpsdm'
const dunia = await bukaDunia('kapus', 'kadis', 'bidan', 'adminDinkes', 'adminBkpsdm')
const { db, kota, skp, masuk, instansi, jam } = dunia
await bekukanKota({ url: urlAplikasiUji(dunia.urlPemilik), schema: SKEMA_UJI }, instansi.profil)
await addPeran(db, { pejabatId: kota.id.perawat, peran: 'pimpinan-kepegawaian' })
const kirim = (siapa: Siapa, path: string, isi: { readonly [nama: string]: string }) =>
  dunia.request(masuk[siapa] ?? null, 'POST', path, isi)
const buka = (siapa: Siapa, path: string) => dunia.request(masuk[siapa] ?? null, 'GET', path)
await tetapkanCapaian(dunia, masuk.kadis)
const evaluasiId = await mulai(dunia, masuk.kapus, kota.id.bidan)
await kirim('kapus', `/penilaian/${evaluasiId}/simpan`, isianPenilai(skp.bidan, {}))
await kirim('kapus', '/tim/matriks', {
  ...{ tahun: '2026', versi: '0', aksi: 'tetapkan' },
  [`peran.${kota.id.bidan}.${skp.kapus.rhkId}`]: 'Rujukan tercatat',
})

// One in the morning of the first of October in Samarinda, while it is still September in Greenwich.
const kini = jam.now()
jam.advance(kini.until(Temporal.Instant.from('2026-09-30T17:00:00Z')))
const bimbingan = await langkahBimbingan(dunia).selesai()
await kirim('bidan', `${bimbingan}/umpan-balik`, PENDAPAT)
await kirim('kapus', `${bimbingan}/kompetensi`, KOMPETENSI)
const umpanBalik = newId()
await kirim('kapus', '/umpan-balik/tulis', {
  ...{ id: umpanBalik, kepada: kota.id.bidan, tentang: 'nilai:akuntabel', sifat: 'perlu-perbaikan' },
  isi: 'Tetaplah di ruang pelayanan.',
})
const laporan = await kirim('kapus', `/skp/${skp.bidan.skpId}/laporan-perilaku`, {
  ...{ id: newId(), dikomunikasikan: 'ya', ekspektasi: '', serupa: 'tidak', umpanBalik },
  ...{ masalah: 'Sering terlambat', retrospektif: 'Sudah dibicarakan.' },
})
assert.equal(laporan.status, 303)
jam.advance(jam.now().until(kini))

const halaman = `/dokumen/unit/${kota.unit.puskesmas}`
const kerja = () => ({ db, luar: instansi.luar, instansi: instansi.profil, now: jam.now() })

/** Orders a bundle and makes it. */
async function siapkan(siapa: Siapa, periode = dunia.oktober): Promise<string> {
  jam.advance({ minutes: 1 })
  assert.equal((await kirim(siapa, halaman, { periode })).status, 303)
  const { id } = await db
    .selectFrom('bundel')
    .select('id')
    .orderBy('dimintaPada', 'desc')
    .executeTakeFirstOrThrow()
  await runBundel(kerja(), id)

  return id
}

const unduh = (siapa: Siapa, id: string) => buka(siapa, `${halaman}/bundel/${id}/unduh.zip`)
const isi = async (siapa: Siapa, id: string) => {
  const jawab = await unduh(siapa, id)
  assert.equal(jawab.status, 200)
  return Object.keys(unzipSync(new Uint8Array(await jawab.arrayBuffer())))
}
const BIDAN = 'Nur Aisyah Rahmadani 199108172015032004'
const UMUM = [
  `${BIDAN}/1-skp.pdf`,
  `${BIDAN}/4-evaluasi.pdf`,
  `${BIDAN}/5-dokumen-evaluasi.pdf`,
  /^dr\. Hendra Wiratama.* \d{18}\/6-matriks-peran\.pdf$/,
]
const sama = (ada: readonly string[], seharusnya: readonly (string | RegExp)[]) => {
  assert.equal(ada.length, seharusnya.length, ada.join('\n'))
  for (const satu of seharusnya)
    assert.ok(
      ada.some((nama) => (typeof satu === 'string' ? nama === satu : satu.test(nama))),
      `${satu} tidak ada di antara ${ada.join(', ')}`,
    )
}

test('pembimbing membawa rekaman bimbingan dan kompetensi, atasan penilai juga umpan baliknya, admin tidak satu pun', async () => {
  const lembar = [`${BIDAN}/7-bimbingan-kinerja.pdf`, `${BIDAN}/9-evaluasi-kompetensi.pdf`]
  sama(await isi('kapus', await siapkan('kapus')), [...UMUM, ...lembar])
  sama(await isi('kadis', await siapkan('kadis')), [
    ...UMUM,
    ...lembar,
    `${BIDAN}/8-umpan-balik-bimbingan.pdf`,
  ])
  for (const siapa of ['adminDinkes', 'adminBkpsdm'] as const)
    sama(await isi(siapa, await siapkan(siapa)), UMUM)
})

test('laporan perilaku kerja tidak ada di berkas siapa pun', async () => {
  for (const { id, dimintaOleh } of await db.selectFrom('bundel').select(['id', 'dimintaOleh']).execute()) {
    const siapa = (Object.keys(masuk) as Siapa[]).find((nama) => kota.id[nama] === dimintaOleh)
    assert.ok(siapa)
    const jawab = await unduh(siapa, id)
    const kertas = Object.entries(unzipSync(new Uint8Array(await jawab.arrayBuffer())))
    assert.ok(kertas.every(([nama]) => !/perilaku|konseling/.test(nama)))
  }
})

test('berkas yang memuat rekaman bimbingan hanya milik pemintanya; yang umum tetap milik bersama', async () => {
  const kapus = await siapkan('kapus')
  for (const siapa of ['kadis', 'adminDinkes', 'adminBkpsdm'] as const) {
    assert.equal((await unduh(siapa, kapus)).status, 404, siapa)
    assert.equal((await buka(siapa, `${halaman}/bundel/${kapus}/kemajuan`)).status, 404, siapa)
    assert.doesNotMatch(await (await buka(siapa, halaman)).text(), new RegExp(kapus))
  }
  assert.match(await (await buka('kapus', halaman)).text(), /Memuat rekaman bimbingan, hanya untuk Anda/)
  const admin = await siapkan('adminDinkes')
  sama(await isi('kadis', admin), UMUM)
})

test('dua peminta yang membaca rekaman bimbingan mendapat berkas masing-masing', async () => {
  await kirim('kapus', halaman, { periode: dunia.oktober })
  await kirim('kadis', halaman, { periode: dunia.oktober })
  await kirim('kapus', halaman, { periode: dunia.oktober })
  const menunggu = await db
    .selectFrom('bundel')
    .select(['dimintaOleh', 'terbatas'])
    .where('status', '=', 'menunggu')
    .execute()
  assert.deepEqual(
    new Set(menunggu.map(({ dimintaOleh }) => dimintaOleh)),
    new Set([kota.id.kapus, kota.id.kadis]),
  )
  assert.ok(menunggu.length === 2 && menunggu.every(({ terbatas }) => terbatas))
})

test('bimbingan ikut pada periode ia berakhir menurut hari setempat, bukan pada periode lain', async () => {
  const november = await idPeriode(db, ['bulanan', 11])
  const jenis = async (periodeId: string) => {
    const dicari = { unitId: kota.unit.puskesmas, periodeId, zona: instansi.profil.zona }
    return (await listDokumenUnit(db, dicari)).map((satu) => satu.jenis)
  }
  assert.ok((await jenis(dunia.oktober)).includes('bimbingan'))
  await db.updateTable('evaluasi').set({ periodeId: november }).where('id', '=', evaluasiId).execute()
  assert.deepEqual(
    (await jenis(november)).filter((satu) => /evaluasi|bimbingan/.test(satu)),
    ['evaluasi', 'dokumen-evaluasi'],
  )
})
