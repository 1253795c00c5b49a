import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaAplikasi, type Peramban } from '../../support/aplikasi.ts'
import { addPegawai, addPenugasan } from '../../support/isi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const { db, request, login } = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
const { id } = await isiKotaKecil(db)
const dinkes = await login(ORANG.adminDinkes)
const PENSIUN = '196601011990031001'
await addPegawai(db, { nama: 'Sutrisno', nip: PENSIUN })

const isian = {
  pengguna: ORANG.kadis as string,
  sebab: 'didelegasikan',
  mulai: '2026-11-01',
  sampai: '',
  alasan: 'Bekerja langsung di bawah dinas.',
}

async function tunjuk(siapa: Peramban, isi: Partial<typeof isian> = {}) {
  const jawab = await request(siapa, 'POST', `/pegawai/${id.bidan}/penilai`, { ...isian, ...isi })
  return { status: jawab.status, teks: await jawab.text() }
}

test('orang yang tidak memangku jabatan tidak dapat ditunjuk sebagai penilai, dan sebabnya disebut', async () => {
  const { status, teks } = await tunjuk(dinkes, { pengguna: PENSIUN })
  assert.equal(status, 422)
  assert.match(teks, /Sutrisno belum dapat ditunjuk/)
  assert.match(teks, /tidak memangku jabatan pada 1 November 2026/)
  assert.match(teks, /Bekerja langsung di bawah dinas/)
  assert.equal((await db.selectFrom('penilaiKhusus').select('id').execute()).length, 0)
})

test('jabatan yang sudah berakhir hari ini juga menolak penunjukan yang masih berjalan', async () => {
  const jabatan = await db.selectFrom('penempatanKini').select('jabatanId').executeTakeFirstOrThrow()
  const lama = await addPegawai(db, { nama: 'Mulyono', nip: '196701011990031002' })
  await addPenugasan(db, { pejabatId: lama, ...jabatan, mulai: '2018-01-01', akhir: '2019-12-31' })
  const { teks } = await tunjuk(dinkes, { pengguna: '196701011990031002', mulai: '2019-06-01' })
  assert.match(teks, /Mulyono belum dapat ditunjuk/)
  assert.match(teks, /pada 24 November 2026/)
})

test('pejabat yang memangku jabatan dapat ditunjuk, dan menjadi penilai hari ini', async () => {
  assert.equal((await tunjuk(dinkes)).status, 303)
  const halaman = await (await request(dinkes, 'GET', `/pegawai/${id.bidan}`)).text()
  assert.match(halaman, /Penilaian didelegasikan: Bekerja langsung di bawah dinas/)
})

test('orang lain tidak dapat menunjuk penilai', async () => {
  for (const nama of ['adminDishub', 'bidan', 'kapus'] as const)
    assert.equal((await tunjuk(await login(ORANG[nama]))).status, 404, nama)
})
