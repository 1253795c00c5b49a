import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { addPeran } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const d = await bukaDunia(
  'kapus',
  'kadis',
  'bidan',
  'perawat',
  'adminDinkes',
  'adminBkpsdm',
  'inspektur',
  'waliKota',
  'sopir',
  'adminDishub',
)
const { skpId } = d.skp.bidan
const RAHASIA = 'Sering meninggalkan pasien yang menunggu'
const ISI_REKAMAN = 'Merawat orang tua yang sakit'

type Siapa = keyof typeof d.masuk
const kirim = (siapa: Siapa, path: string, form: { [nama: string]: string | string[] }) =>
  d.request(d.masuk[siapa] ?? null, 'POST', path, form)
const buka = (siapa: Siapa, path: string) => d.request(d.masuk[siapa] ?? null, 'GET', path)
const baca = async (siapa: Siapa, path: string) => (await buka(siapa, path)).text()

const umpanBalikId = newId()
await kirim('kapus', '/umpan-balik/tulis', {
  id: umpanBalikId,
  kepada: d.kota.id.bidan,
  tentang: 'nilai:akuntabel',
  sifat: 'perlu-perbaikan',
  isi: 'Tetaplah di ruang pelayanan sampai giliran selesai.',
})
const LAPORAN = {
  dikomunikasikan: 'ya',
  ekspektasi: '',
  masalah: RAHASIA,
  serupa: 'tidak',
  retrospektif: 'Sudah dibicarakan dua kali.',
  umpanBalik: umpanBalikId,
}
const REKAMAN = {
  pembicaraan: ISI_REKAMAN,
  kesepakatan: 'Berganti giliran jaga',
  saran: 'Cuti alasan penting',
}

async function lapor(): Promise<string> {
  const jawab = await kirim('kapus', `/skp/${skpId}/laporan-perilaku`, { id: newId(), ...LAPORAN })
  assert.equal(jawab.status, 303, await jawab.text())
  return jawab.headers.get('location') ?? ''
}

const jadwal = (lain: { [nama: string]: string }) => ({
  putusan: 'konseling',
  nip: '',
  tanggal: '2026-11-12',
  jam: '09:00',
  tempat: 'Ruang konseling',
  ...lain,
})

/** Counselled by one, two days later. */
async function direkam(lain: { [nama: string]: string }, konselor: Siapa): Promise<string> {
  const alamat = await lapor()
  assert.equal((await kirim('sopir', `${alamat}/putusan`, jadwal(lain))).status, 303)
  d.jam.advance({ hours: 48 })
  assert.equal((await kirim(konselor, `${alamat}/rekaman`, REKAMAN)).status, 303)
  d.jam.advance({ hours: -48 })
  return alamat
}

/** Who reads what of it. */
async function terbaca(alamat: string, teks: string): Promise<string[]> {
  const ada: string[] = []
  for (const siapa of Object.keys(d.masuk) as Siapa[])
    if ((await baca(siapa, alamat)).includes(teks)) ada.push(siapa)
  return ada.toSorted()
}

describe('Konseling kinerja', () => {
  test('laporan tidak dapat dikirim selama belum ada pimpinan kepegawaian yang menerimanya', async () => {
    const jawab = await kirim('kapus', `/skp/${skpId}/laporan-perilaku`, { id: newId(), ...LAPORAN })
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /pimpinan kepegawaian/)
    await addPeran(d.db, { pejabatId: d.kota.id.sopir, peran: 'pimpinan-kepegawaian' })
  })

  test('laporan hanya dari penilai, setelah dibicarakan dan dengan bukti umpan balik', async () => {
    for (const kurang of ['dikomunikasikan', 'umpanBalik', 'masalah', 'serupa', 'retrospektif']) {
      const jawab = await kirim('kapus', `/skp/${skpId}/laporan-perilaku`, {
        id: newId(),
        ...LAPORAN,
        [kurang]: '',
      })
      assert.equal(jawab.status, 422, kurang)
      if (kurang !== 'masalah') assert.match(await jawab.text(), /Sering meninggalkan pasien/)
    }
    for (const siapa of ['bidan', 'perawat', 'kadis', 'adminBkpsdm', 'adminDinkes'] as const)
      assert.equal(
        (await kirim(siapa, `/skp/${skpId}/laporan-perilaku`, { id: newId(), ...LAPORAN })).status,
        404,
      )
  })

  test('laporan dibaca pegawai, pelapor, dan pimpinan kepegawaian; admin dan inspektorat tidak', async () => {
    const alamat = await lapor()
    assert.deepEqual(await terbaca(alamat, RAHASIA), ['bidan', 'kapus', 'sopir'])
    for (const siapa of ['adminBkpsdm', 'adminDinkes', 'inspektur', 'waliKota', 'kadis', 'perawat'] as const)
      for (const akhir of ['', '/laporan.pdf'])
        assert.equal((await buka(siapa, `${alamat}${akhir}`)).status, 404, `${siapa} ${akhir}`)
    assert.equal((await buka('kapus', `${alamat}/laporan.pdf`)).status, 200)
  })

  test('konselor independen: rekamannya dibaca pegawai, konselor, dan pimpinan kepegawaian', async () => {
    const alamat = await direkam(
      { penyelenggara: 'konselor-independen', nip: ORANG.adminDishub },
      'adminDishub',
    )
    assert.deepEqual(await terbaca(alamat, ISI_REKAMAN), ['adminDishub', 'bidan', 'sopir'])
    assert.equal(
      (await kirim('kadis', `${alamat}/tindak-lanjut`, { tindakLanjut: 'Dipindahkan' })).status,
      404,
    )
    assert.equal(
      (await kirim('sopir', `${alamat}/tindak-lanjut`, { tindakLanjut: 'Izin giliran' })).status,
      303,
    )
    assert.deepEqual(await terbaca(alamat, 'Izin giliran'), ['adminDishub', 'bidan', 'sopir'])
  })

  test('penilai yang terlatih: rekamannya dibaca pegawai, penilai, dan atasannya', async () => {
    const belum = jadwal({ penyelenggara: 'pejabat-penilai' })
    assert.equal((await kirim('sopir', `${await lapor()}/putusan`, belum)).status, 422)
    const alamat = await direkam({ penyelenggara: 'pejabat-penilai', terlatih: 'ya' }, 'kapus')
    assert.deepEqual(await terbaca(alamat, ISI_REKAMAN), ['bidan', 'kadis', 'kapus'])
    assert.equal(
      (await kirim('kadis', `${alamat}/tindak-lanjut`, { tindakLanjut: 'Giliran diatur' })).status,
      303,
    )
    assert.doesNotMatch(await baca('sopir', alamat), /Giliran diatur/)
  })

  test('pejabat dengan fungsi konseling: rekamannya dilaporkan kepada penilai dan atasannya', async () => {
    const alamat = await direkam({ penyelenggara: 'pejabat-fungsi', nip: ORANG.adminDishub }, 'adminDishub')
    assert.deepEqual(await terbaca(alamat, ISI_REKAMAN), ['adminDishub', 'bidan', 'kadis', 'kapus'])
  })

  test('penilai dan atasannya bukan konselor independen', async () => {
    const alamat = await lapor()
    for (const nip of [ORANG.kapus, ORANG.kadis, ORANG.bidan, '199999999999999999'])
      assert.equal(
        (await kirim('sopir', `${alamat}/putusan`, jadwal({ penyelenggara: 'konselor-independen', nip })))
          .status,
        422,
        nip,
      )
  })

  test('tanpa konseling pun beralasan, dan yang sudah diputus tidak diputus lagi', async () => {
    const alamat = await lapor()
    assert.equal(
      (await kirim('sopir', `${alamat}/putusan`, { putusan: 'tanpa-konseling', alasan: '' })).status,
      422,
    )
    const tanpa = { putusan: 'tanpa-konseling', alasan: 'Cukup pembinaan atasan.' }
    assert.equal((await kirim('adminBkpsdm', `${alamat}/putusan`, tanpa)).status, 404)
    assert.equal((await kirim('sopir', `${alamat}/putusan`, tanpa)).status, 303)
    assert.equal((await kirim('sopir', `${alamat}/putusan`, tanpa)).status, 422)
    assert.match(await baca('kapus', alamat), /Cukup pembinaan atasan/)
  })

  test('rekaman ditulis konselor saja, setelah jadwalnya tiba', async () => {
    const alamat = await lapor()
    const lain = { penyelenggara: 'konselor-independen', nip: ORANG.adminDishub }
    await kirim('sopir', `${alamat}/putusan`, jadwal(lain))
    assert.equal((await kirim('adminDishub', `${alamat}/rekaman`, REKAMAN)).status, 422)
    for (const siapa of ['kapus', 'sopir', 'bidan', 'adminBkpsdm'] as const)
      assert.equal((await kirim(siapa, `${alamat}/rekaman`, REKAMAN)).status, 404, siapa)
  })

  test('jejak audit menyebut bahwa, bukan apa; di basis data pun isinya tersegel', async () => {
    const jejak = await d.db.selectFrom('audit').selectAll().execute()
    for (const peristiwa of ['dilaporkan', 'ditetapkan', 'tidak-ditetapkan', 'direkam', 'ditindaklanjuti'])
      assert.ok(
        jejak.some((baris) => baris.peristiwa === `konseling.${peristiwa}`),
        peristiwa,
      )
    const tersimpan = [
      ...jejak,
      ...(await d.db.selectFrom('laporanPerilaku').select(['isi', 'alasanTanpaKonseling']).execute()),
      ...(await d.db.selectFrom('rekamanKonseling').select(['isi', 'tindakLanjut']).execute()),
      ...(await d.db.selectFrom('kabar').select('isi').execute()),
    ]
    for (const rahasia of [RAHASIA, ISI_REKAMAN, 'Izin giliran', 'Cukup pembinaan'])
      assert.ok(!tersimpan.some((baris) => JSON.stringify(baris).includes(rahasia)), rahasia)
  })
})
