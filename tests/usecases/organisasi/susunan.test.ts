import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { refreshPenempatanToday } from '../../../src/usecases/organisasi/refresh-penempatan.ts'
import { bukaAplikasi, type Formulir } from '../../support/aplikasi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const HARI_INI = '2026-11-24'
const { db, request, login } = await bukaAplikasi({ now: '2026-11-24T00:30:00Z' })
const { id, unit } = await isiKotaKecil(db)
await refreshPenempatanToday(db, HARI_INI)
const adminDinkes = await login(ORANG.adminDinkes)
const lain = [await login(ORANG.adminDishub), await login(ORANG.kapus), await login(ORANG.inspektur)]

const kirim = (path: string, form: Formulir) => request(adminDinkes, 'POST', path, form)

async function orangLain(path: string, form: Formulir): Promise<void> {
  for (const siapa of lain) assert.equal((await request(siapa, 'POST', path, form)).status, 404, path)
}

function pejabat(pejabatId: string) {
  return db
    .selectFrom('pejabat')
    .select(['nama', 'panggilan', 'versi'])
    .where('id', '=', pejabatId)
    .executeTakeFirstOrThrow()
}

async function penugasanOf(pejabatId: string) {
  return db
    .selectFrom('penugasan')
    .select(['id', 'versi', 'berlaku', 'jabatanId'])
    .where('pejabatId', '=', pejabatId)
    .executeTakeFirstOrThrow()
}

async function peristiwa(nama: string, entitasId: string): Promise<number> {
  const rows = await db
    .selectFrom('audit')
    .select('id')
    .where('peristiwa', '=', nama)
    .where('entitasId', '=', entitasId)
    .execute()
  return rows.length
}

const IDENTITAS = { nama: 'Nur Aisyah R., S.Keb.', panggilan: 'Aisyah', jenis: 'pns', golongan: 'III/b' }

describe('Data pegawai', () => {
  test('admin unitnya dapat membetulkan data pegawai, dan peristiwanya tercatat', async () => {
    const jawab = await kirim(`/pegawai/${id.bidan}/ubah`, { ...IDENTITAS, versi: '1' })
    assert.equal(jawab.status, 303)
    assert.deepEqual(await pejabat(id.bidan), { nama: IDENTITAS.nama, panggilan: 'Aisyah', versi: 2 })
    assert.equal(await peristiwa('pegawai.diubah', id.bidan), 1)
  })

  test('orang lain tidak dapat membetulkan data pegawai', async () => {
    await orangLain(`/pegawai/${id.bidan}/ubah`, { ...IDENTITAS, nama: 'Diganti', versi: '2' })
    assert.equal((await pejabat(id.bidan)).nama, IDENTITAS.nama)
  })

  test('yang menyimpan di atas versi lama melihat keduanya, dan tidak ada yang hilang', async () => {
    const jawab = await kirim(`/pegawai/${id.bidan}/ubah`, { ...IDENTITAS, panggilan: 'Nur', versi: '1' })
    assert.ok([409, 422].includes(jawab.status))
    assert.match(await jawab.text(), /Data ini berubah di tempat lain/)
    assert.equal((await pejabat(id.bidan)).panggilan, 'Aisyah')
  })
})

describe('Akhir penugasan', () => {
  test('orang lain tidak dapat mengakhiri penugasan', async () => {
    const tugas = await penugasanOf(id.perawat)
    const form = { versi: String(tugas.versi), sampai: '2026-12-31' }
    await orangLain(`/pegawai/${id.perawat}/penugasan/${tugas.id}/akhiri`, form)
    assert.equal((await penugasanOf(id.perawat)).berlaku, tugas.berlaku)
  })

  test('admin unitnya dapat mengakhiri penugasan; hari terakhirnya masih termasuk', async () => {
    const tugas = await penugasanOf(id.perawat)
    const path = `/pegawai/${id.perawat}/penugasan/${tugas.id}/akhiri`
    assert.equal((await kirim(path, { versi: '9', sampai: '2026-12-31' })).status, 422)
    assert.equal((await kirim(path, { versi: '1', sampai: '2019-12-31' })).status, 422)
    assert.equal((await kirim(path, { versi: '1', sampai: '2026-12-31' })).status, 303)
    assert.equal((await penugasanOf(id.perawat)).berlaku, '[2020-01-01,2027-01-01)')
    assert.equal(await peristiwa('penugasan.diakhiri', tugas.id), 1)
  })
})

describe('Berhenti bekerja', () => {
  test('orang lain tidak dapat mencatat pegawai berhenti', async () => {
    const form = { versi: '2', hariTerakhir: '2026-12-31', alasan: 'Pensiun' }
    await orangLain(`/pegawai/${id.bidan}/berhenti`, form)
    assert.equal((await penugasanOf(id.bidan)).berlaku, '[2020-01-01,)')
  })

  test('admin unitnya dapat mencatat hari terakhir, perlu alasan, dan jabatannya berakhir bersamanya', async () => {
    const form = { versi: '2', hariTerakhir: '2026-12-31', alasan: 'Pensiun' }
    const path = `/pegawai/${id.bidan}/berhenti`
    assert.equal((await kirim(path, { ...form, alasan: '' })).status, 422)
    assert.equal((await kirim(path, form)).status, 303)
    const { berhenti } = await db
      .selectFrom('pegawai')
      .select('berhenti')
      .where('id', '=', id.bidan)
      .executeTakeFirstOrThrow()
    assert.equal(berhenti?.toString(), '2027-01-01')
    assert.equal((await penugasanOf(id.bidan)).berlaku, '[2020-01-01,2027-01-01)')
    assert.equal(await peristiwa('pegawai.berhenti', id.bidan), 1)
  })
})

describe('Unit', () => {
  const isi = { nama: 'UPTD Puskesmas Sempaja', singkatan: 'Sempaja', jenis: 'puskesmas', mulai: HARI_INI }
  const masa = () =>
    db
      .selectFrom('unitMasa')
      .select(['nama', 'berlaku'])
      .where('unitId', '=', unit.puskesmas)
      .orderBy('berlaku')
      .execute()

  test('admin unitnya dapat mengganti nama unit mulai suatu hari, dan nama lamanya tetap benar sebelumnya', async () => {
    const jawab = await kirim(`/unit/${unit.puskesmas}/ubah`, { ...isi, indukId: unit.dinkes })
    assert.equal(jawab.status, 303, await jawab.text())
    assert.deepEqual(await masa(), [
      { nama: 'Puskesmas Sempaja', berlaku: '[2020-01-01,2026-11-24)' },
      { nama: 'UPTD Puskesmas Sempaja', berlaku: '[2026-11-24,)' },
    ])
    assert.equal(await peristiwa('unit.diubah', unit.puskesmas), 1)
  })

  test('orang lain tidak dapat mengganti unit atau menambah unit di bawahnya', async () => {
    await orangLain(`/unit/${unit.puskesmas}/ubah`, { ...isi, nama: 'Diganti', indukId: unit.dinkes })
    await orangLain(`/unit/${unit.dinkes}/bawahan`, { ...isi, kode: 'dinkes-baru', nama: 'Bidang Baru' })
    assert.equal((await masa()).length, 2)
  })

  test('unit tidak dapat digantungkan di luar unit yang dikelola', async () => {
    const jawab = await kirim(`/unit/${unit.puskesmas}/ubah`, { ...isi, indukId: unit.dishub })
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /di luar unit yang Anda kelola/)
  })
})

describe('Jabatan', () => {
  const isi = { nama: 'Bidan Penyelia', jenis: 'fungsional', jenjang: 'penyelia', mulai: HARI_INI }
  const namaJabatan = async (jabatanId: string) =>
    (
      await db
        .selectFrom('jabatanMasa')
        .select('nama')
        .where('jabatanId', '=', jabatanId)
        .orderBy('berlaku', 'desc')
        .execute()
    )[0]?.nama

  test('admin unitnya dapat menambah jabatan dan mengubahnya mulai suatu hari', async () => {
    const baru = await kirim(`/unit/${unit.puskesmas}/jabatan`, {
      ...isi,
      kode: 'pkm/apoteker',
      nama: 'Apoteker',
    })
    assert.equal(baru.status, 303, await baru.text())
    const lagi = await kirim(`/unit/${unit.puskesmas}/jabatan`, { ...isi, kode: 'pkm/apoteker' })
    assert.equal(lagi.status, 422)

    const { jabatanId } = await penugasanOf(id.bidan)
    const path = `/unit/${unit.puskesmas}/jabatan/${jabatanId}`
    assert.equal((await kirim(path, isi)).status, 303)
    assert.equal(await namaJabatan(jabatanId), 'Bidan Penyelia')
    assert.equal(await peristiwa('jabatan.diubah', jabatanId), 1)
  })

  test('orang lain tidak dapat menambah atau mengubah jabatan', async () => {
    const { jabatanId } = await penugasanOf(id.bidan)
    await orangLain(`/unit/${unit.puskesmas}/jabatan/${jabatanId}`, { ...isi, nama: 'Diganti' })
    await orangLain(`/unit/${unit.puskesmas}/jabatan`, { ...isi, kode: 'pkm/baru' })
    assert.equal(await namaJabatan(jabatanId), 'Bidan Penyelia')
  })
})
