import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../src/db/id.ts'
import { access } from '../src/web/access.ts'
import type { Peramban } from './support/aplikasi.ts'
import { ORANG } from './support/kota-kecil.ts'
import { bukaDunia } from './usecases/penilaian/dunia.ts'

type Nama = keyof typeof ORANG
const SEMUA = Object.keys(ORANG) as Nama[]
const PEGAWAI = SEMUA.filter((nama) => nama !== 'waliKota')
const ADMIN: Nama[] = ['adminDinkes', 'adminBkpsdm', 'adminDishub']
const PENGELOLA: Nama[] = ['adminDinkes', 'adminBkpsdm']
const PENGAMAT: Nama[] = ['kapus', 'kadis', 'waliKota', 'inspektur', ...PENGELOLA]

const dunia = await bukaDunia('kapus', ...SEMUA.filter((nama) => nama !== 'kapus'))
const { kota, skp } = dunia
const aktivitasId = await writeEntry()
const evaluasiId = await openEvaluasi()
const isian: Record<string, string> = {
  pegawaiId: kota.id.bidan,
  pejabatId: kota.id.waliKota,
  unitId: kota.unit.puskesmas,
  skpId: skp.bidan.skpId,
  aktivitasId,
  evaluasiId,
  jamKerjaId: await writeJam(),
  ketidakhadiranId: await writeCuti(),
  tanggal: '2026-11-10',
  bulan: '2026-11',
  ketentuanId: 'aturan-entri',
  jenis: 'pegawai',
}

/** Who may open each page about the midwife, her unit and her papers; written by hand, apart from the table it checks. */
const BOLEH: Record<string, readonly Nama[]> = {
  '/': SEMUA,
  '/kabar': SEMUA,
  '/cari': SEMUA,
  '/masuk/ulang': SEMUA,
  '/akun': SEMUA,
  '/siapa-melihat': SEMUA,
  '/umpan-balik': SEMUA,
  '/umpan-balik/tulis': SEMUA,
  '/skp': PEGAWAI,
  '/kegiatan': PEGAWAI,
  '/kegiatan/:tanggal': PEGAWAI,
  '/kegiatan/bulan/:bulan': PEGAWAI,
  '/penilaian': PEGAWAI,
  '/tim/skp': ['waliKota', 'kadis', 'kapus', 'adminDishub'],
  '/tim/review': ['waliKota', 'kadis', 'kapus', 'adminDishub'],
  '/tim/penilaian': ['waliKota', 'kadis', 'kapus', 'adminDishub'],
  '/akun/kelola': ADMIN,
  '/akun/peran': ['adminBkpsdm'],
  '/akun/peran/beri': ['adminBkpsdm'],
  '/akun/peran/pejabat': ['adminBkpsdm'],
  '/akun/peran/:pejabatId/kepala-daerah': ['adminBkpsdm'],
  '/pegawai': [...ADMIN, 'inspektur'],
  '/unit': [...ADMIN, 'inspektur'],
  '/jejak': ['inspektur'],
  '/jejak/unduh.csv': ['inspektur'],
  '/ketentuan/:ketentuanId/ubah': ['adminBkpsdm'],
  '/pegawai/:pegawaiId': [...PENGELOLA, 'inspektur'],
  '/pegawai/:pegawaiId/ubah': PENGELOLA,
  '/pegawai/:pegawaiId/penugasan': PENGELOLA,
  '/pegawai/:pegawaiId/penilai': PENGELOLA,
  '/pegawai/:pegawaiId/kegiatan/:tanggal': ['bidan', ...PENGAMAT],
  '/pegawai/:pegawaiId/hari': ['bidan', ...PENGAMAT],
  '/pegawai/:pegawaiId/ketidakhadiran': PENGELOLA,
  '/ketidakhadiran/:ketidakhadiranId': PENGELOLA,
  '/kalender': ADMIN,
  '/kalender/libur': ['adminBkpsdm'],
  '/kalender/jam': ADMIN,
  '/kalender/jam/baru': ADMIN,
  '/kalender/jam/:jamKerjaId': PENGELOLA,
  '/kalender/ketidakhadiran': ADMIN,
  '/impor': ADMIN,
  '/impor/jenis/:jenis': ADMIN,
  '/impor/jenis/:jenis/templat.xlsx': ADMIN,
  '/unit/:unitId': [...PENGELOLA, 'inspektur'],
  '/unit/:unitId/ubah': PENGELOLA,
  '/unit/:unitId/bawahan': PENGELOLA,
  '/unit/:unitId/jabatan': PENGELOLA,
  '/unit/:unitId/pegawai': PENGELOLA,
  '/pantauan/unit/:unitId': PENGAMAT,
  '/pantauan/unit/:unitId/pegawai': PENGAMAT,
  '/skp/:skpId': ['bidan', ...PENGAMAT],
  '/skp/:skpId/cetak.pdf': ['bidan', ...PENGAMAT],
}

const status = async (nama: Nama | null, path: string, metode: 'GET' | 'POST' = 'GET') => {
  const siapa: Peramban | null = nama ? (dunia.masuk[nama] ?? null) : null
  const jawab = await dunia.request(siapa, metode, fill(path), metode === 'POST' ? {} : undefined)
  await jawab.body?.cancel()
  return jawab
}

describe('Siapa boleh membuka apa', () => {
  for (const [path, boleh] of Object.entries(BOLEH))
    test(`${path} terbuka hanya bagi yang berhak`, async () => {
      assert.ok(access[`GET ${path}`], 'rute ini tidak ada di tabel akses')
      for (const nama of SEMUA) {
        const { status: hasil } = await status(nama, path)
        assert.equal(hasil !== 404, boleh.includes(nama), `${nama} mendapat ${hasil}`)
      }
    })

  test('setiap halaman yang bukan untuk umum meminta masuk lebih dulu', async () => {
    for (const [kunci, syarat] of Object.entries(access)) {
      const [metode, path = ''] = kunci.split(' ')
      if (syarat?.untuk === 'umum') continue
      const jawab = await status(null, path, metode as 'GET')
      if (metode === 'GET') assert.match(jawab.headers.get('location') ?? '', /^\/masuk\?kembali=/, kunci)
      else assert.ok(jawab.status === 401 || jawab.headers.get('location')?.startsWith('/masuk'), kunci)
    }
  })

  test('orang dari dinas lain tidak dapat mengirim apa pun tentang bidan atau unitnya', async () => {
    for (const [kunci, syarat] of Object.entries(access)) {
      const [metode, path = ''] = kunci.split(' ')
      if (metode !== 'POST' || (syarat?.untuk !== 'orang' && syarat?.untuk !== 'unit')) continue
      for (const nama of ['sopir', 'adminDishub'] as const)
        assert.equal((await status(nama, path, 'POST')).status, 404, `${nama} ${kunci}`)
    }
  })

  test('yang tidak ada terlihat sama dengan yang bukan milik', async () => {
    assert.equal((await dunia.request(dunia.masuk.kapus ?? null, 'GET', `/skp/${newId()}`)).status, 404)
    assert.equal((await dunia.request(dunia.masuk.kapus ?? null, 'GET', '/skp/bukan-nomor')).status, 404)
    assert.equal(
      (await dunia.request(dunia.masuk.inspektur ?? null, 'GET', `/pegawai/${newId()}`)).status,
      404,
    )
  })
})

function fill(path: string): string {
  return path.replace(/:([A-Za-z]+)/g, (_, nama: string) => isian[nama] ?? newId())
}

async function writeEntry(): Promise<string> {
  const id = newId()
  await dunia.request(dunia.masuk.bidan ?? null, 'POST', '/kegiatan', {
    id,
    versi: '0',
    tanggal: '2026-11-10',
    uraian: 'Catatan untuk uji akses',
    rhk: skp.bidan.rhkId,
    durasi: '30',
  })
  return id
}

async function writeJam(): Promise<string> {
  const id = newId()
  const unitId = kota.unit.puskesmas
  await dunia.db
    .insertInto('jamKerja')
    .values({ id, unitId, nama: 'Bergiliran', pola: 'giliran', berlaku: '[2022-08-01,)', dasar: 'Perwali' })
    .execute()
  return id
}

async function writeCuti(): Promise<string> {
  const id = newId()
  const cuti = { id, jenis: 'cuti-tahunan', rentang: '[2026-12-01,2026-12-03]' } as const
  await dunia.db
    .insertInto('ketidakhadiran')
    .values({ ...cuti, pegawaiId: kota.id.bidan, dicatatOleh: kota.id.adminDinkes })
    .execute()
  return id
}

async function openEvaluasi(): Promise<string> {
  const id = newId()
  await dunia.db
    .insertInto('evaluasi')
    .values({
      id,
      skpId: skp.bidan.skpId,
      pegawaiId: kota.id.bidan,
      periodeId: dunia.oktober,
      unitId: kota.unit.puskesmas,
      penilaiId: kota.id.kapus,
    })
    .execute()
  return id
}
