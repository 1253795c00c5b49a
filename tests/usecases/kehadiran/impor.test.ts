import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runImpor } from '../../../src/usecases/impor/run-impor.ts'
import { bukaAplikasi, type Peramban } from '../../support/aplikasi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const { db, request, login, instansi, jam } = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
await isiKotaKecil(db)
const bkpsdm = await login(ORANG.adminBkpsdm)
const dishub = await login(ORANG.adminDishub)

const HARI = 'Senin;Selasa;Rabu;Kamis;Jumat;Sabtu;Minggu'
const PAGI = '07.30-14.30'
const BERKAS = {
  'hari-libur': ['Tanggal;Nama;Jenis;Dasar', '2026-12-25;Hari Natal;Libur nasional;SKB'],
  'jam-kerja': [
    `Kode unit;Nama;Pola;Masa khusus;Mulai;Sampai;Dasar;${HARI}`,
    `pkm;Enam hari;Enam hari kerja;Tidak;2022-08-01;;Perwali;${PAGI};${PAGI};${PAGI};${PAGI};07.30-11.30;07.30-13.00;`,
  ],
  ketidakhadiran: [
    'NIP;Jenis;Mulai;Sampai;Nomor surat;Keterangan',
    `${ORANG.bidan};Cuti tahunan;2026-12-01;2026-12-03;800/1;`,
  ],
  giliran: ['NIP;Tanggal;Mulai;Selesai', `${ORANG.perawat};2026-12-21;21.00;07.00`],
} as const

async function unggah(siapa: Peramban, jenis: string, baris: readonly string[]) {
  const form = new FormData()
  form.set('berkas', new File([baris.join('\r\n')], 'data.csv', { type: 'text/csv' }))
  const jawab = await request(siapa, 'POST', `/impor/jenis/${jenis}`, form)
  const id = (jawab.headers.get('location') ?? '').split('/').at(-1) ?? ''
  return { status: jawab.status, id }
}

function baca(id: string) {
  return db
    .selectFrom('impor')
    .select(['status', 'baru', 'berubah', 'tetap', 'galat'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

for (const [jenis, baris] of Object.entries(BERKAS)) {
  test(`${jenis} dari berkas diperiksa, diterapkan, dan berkas yang sama dua kali tidak mengubah apa pun`, async () => {
    const { id } = await unggah(bkpsdm, jenis, baris)
    assert.deepEqual(
      { ...(await baca(id)), galat: 0 },
      { status: 'siap', baru: 1, berubah: 0, tetap: 0, galat: 0 },
    )
    assert.equal((await request(bkpsdm, 'POST', `/impor/${id}/terapkan`)).status, 303)
    await runImpor({ db, luar: instansi.luar, instansi: instansi.profil, now: jam.now() }, id)
    assert.equal((await baca(id)).status, 'selesai')

    const lagi = await unggah(bkpsdm, jenis, baris)
    const { baru, berubah, tetap } = await baca(lagi.id)
    assert.deepEqual([baru, berubah, tetap], [0, 0, 1])
    assert.match(
      await (await request(bkpsdm, 'GET', `/impor/${lagi.id}`)).text(),
      /Tidak ada yang perlu diterapkan/,
    )
  })

  test(`${jenis} milik unit lain tidak diubah lewat berkas admin dishub`, async () => {
    const { status, id } = await unggah(dishub, jenis, baris)
    if (jenis === 'hari-libur') assert.equal(status, 404)
    else assert.match(JSON.stringify((await baca(id)).galat), /di-luar-lingkup/)
  })
}

test('tanggal yang terbalik dan jam yang tidak ada disebut barisnya', async () => {
  const [judul] = BERKAS.ketidakhadiran
  const cuti = await unggah(bkpsdm, 'ketidakhadiran', [
    judul,
    `${ORANG.bidan};Cuti sakit;2027-01-05;2027-01-02;;`,
  ])
  assert.match(JSON.stringify((await baca(cuti.id)).galat), /"baris":2.*tanggal-terbalik/)
  const [kepala] = BERKAS.giliran
  const giliran = await unggah(bkpsdm, 'giliran', [kepala, `${ORANG.perawat};2026-12-22;25.00;07.00`])
  assert.match(JSON.stringify((await baca(giliran.id)).galat), /bukan-jam/)
})
