import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SKP_CONTOH } from '../../scripts/contoh-permenpanrb/contoh.ts'
import type { KunciOrang } from '../../scripts/contoh-permenpanrb/jenis.ts'
import { ORANG } from '../../scripts/contoh-permenpanrb/orang.ts'
import { seedContohPermenpanrb } from '../../scripts/demo/contoh/index.ts'
import { bukaAplikasi, type Peramban } from '../support/aplikasi.ts'
import { SKEMA_UJI } from '../support/basisdata.ts'
import { SANDI_UJI } from '../support/isi.ts'
import { rapat, teksPdf } from './baca-pdf.ts'
import { kalimatHalaman, kalimatHilang } from './halaman-peraturan.ts'
import { isianHalaman } from './isian-halaman.ts'

/** The filled-in examples of the regulation, evaluated by their own people in the real application. */
const { db, request, login } = await bukaAplikasi({
  now: '2026-11-24T02:00:00Z',
  isi: (_, url) =>
    seedContohPermenpanrb({
      url,
      schema: SKEMA_UJI,
      sandi: SANDI_UJI,
      today: Temporal.PlainDate.from('2026-11-24'),
    }),
})
const peramban = new Map<KunciOrang, Peramban>()
for (const { kunci, nip } of ORANG) peramban.set(kunci, await login(nip ?? kunci))

const as = (kunci: KunciOrang | undefined) => (kunci && peramban.get(kunci)) ?? null
const orang = (kunci: KunciOrang) => ORANG.find((satu) => satu.kunci === kunci)

function milik(kunci: KunciOrang) {
  return db
    .selectFrom('evaluasi')
    .innerJoin('pejabat', 'pejabat.id', 'evaluasi.pegawaiId')
    .select(['evaluasi.id', 'evaluasi.skpId', 'evaluasi.unitId', 'evaluasi.periodeId', 'evaluasi.predikat'])
    .where('pejabat.nama', '=', orang(kunci)?.nama ?? '')
    .executeTakeFirstOrThrow()
}

async function unduh(kunci: KunciOrang, alamat: string): Promise<Uint8Array> {
  const jawaban = await request(as(kunci), 'GET', alamat)
  assert.equal(jawaban.headers.get('content-type'), 'application/pdf', alamat)
  return new Uint8Array(await jawaban.arrayBuffer())
}

test('pimpinan di atasnya menetapkan capaian unit: Baik', async () => {
  for (const [pemilik, penetap] of [
    ['direktur', 'menteri'],
    ['fungsional', 'direktur'],
  ] as const) {
    const { unitId, periodeId } = await milik(pemilik)
    const alamat = `/tim/penilaian/capaian/${unitId}`
    const halaman = await (await request(as(penetap), 'GET', `${alamat}?periode=${periodeId}`)).text()
    const isian = isianHalaman(halaman)
    isian.set('capaian', 'Baik')
    isian.set('dasar', 'Laporan kinerja triwulan IV.')
    const jawaban = await request(as(penetap), 'POST', alamat, Object.fromEntries(isian))
    assert.equal(jawaban.status, 303, `${penetap} untuk unit ${pemilik}`)
  }
})

for (const { orang: kunci } of SKP_CONTOH) {
  test(`${kunci}: penilai menetapkan sesuai dan sesuai, predikatnya Baik, pegawai menerimanya`, async () => {
    const { id } = await milik(kunci)
    const penilai = as(orang(kunci)?.atasan)
    const isian = isianHalaman(await (await request(penilai, 'GET', `/penilaian/${id}`)).text())
    assert.equal(isian.get('ratingPerilaku'), 'sesuai')
    isian.set('aksi', 'tetapkan')
    const jawaban = await request(penilai, 'POST', `/penilaian/${id}/simpan`, Object.fromEntries(isian))
    assert.equal(jawaban.status, 303, await jawaban.text())
    assert.equal((await request(as(kunci), 'POST', `/penilaian/${id}/terima`, {})).status, 303)
    assert.equal((await milik(kunci)).predikat, 'Baik')
  })

  test(`${kunci}: SKP dari aplikasi memuat setiap kalimat halaman peraturan, berurutan`, async () => {
    const pdf = await unduh(kunci, `/skp/${(await milik(kunci)).skpId}/cetak.pdf`)
    assert.equal(
      kalimatHilang(
        kalimatHalaman(`skp-${kunci}`).map(({ tercetak }) => tercetak),
        pdf,
      ),
      undefined,
    )
  })

  test(`${kunci}: evaluasi dari aplikasi memuat setiap kalimat halaman peraturan, berurutan`, async () => {
    const pdf = await unduh(kunci, `/penilaian/${(await milik(kunci)).id}/evaluasi.pdf`)
    const kalimat = kalimatHalaman(`evaluasi-${kunci}`).map(({ tercetak }) => tercetak)
    assert.equal(kalimatHilang(kalimat, pdf), undefined)
  })

  test(`${kunci}: dokumen evaluasi menyebut ketiga pihak, capaian dan predikat`, async () => {
    const pdf = await unduh(kunci, `/penilaian/${(await milik(kunci)).id}/dokumen.pdf`)
    const penilai = orang(kunci)?.atasan
    const atasan = penilai && orang(penilai)?.atasan
    const nama = [kunci, penilai, atasan].flatMap((satu) => (satu ? (orang(satu)?.nama ?? []) : []))
    const urut = ['DOKUMEN EVALUASI KINERJA PEGAWAI', ...nama, 'ORGANISASI : BAIK', 'PEGAWAI : BAIK']
    assert.equal(kalimatHilang(urut, pdf), undefined)
    assert.ok(rapat(teksPdf(pdf)).includes('24November2026'))
  })
}
