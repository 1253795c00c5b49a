import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { addPegawai } from '../../../src/usecases/organisasi/add-pegawai.ts'
import { addPenugasan } from '../../../src/usecases/organisasi/add-penugasan.ts'
import { appointKepalaDaerah } from '../../../src/usecases/organisasi/appoint-kepala-daerah.ts'
import { cancelPenugasan, endPenugasan } from '../../../src/usecases/organisasi/end-penugasan.ts'
import { endPenilai, namePenilai } from '../../../src/usecases/organisasi/name-penilai.ts'
import { refreshPenempatanToday } from '../../../src/usecases/organisasi/refresh-penempatan.ts'
import { addJabatan, saveJabatan } from '../../../src/usecases/organisasi/save-jabatan.ts'
import { savePegawai } from '../../../src/usecases/organisasi/save-pegawai.ts'
import { addUnit, saveUnit } from '../../../src/usecases/organisasi/save-unit.ts'
import { stopPegawai } from '../../../src/usecases/organisasi/stop-pegawai.ts'
import { addAkunBaru, addPejabat } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

const KINI = '2026-11-10'
const NANTI = '2026-12-01'
type Baru = { unitId: string; jabatanId: string; pegawaiId: string }

/** The organisation grows by a unit, a post and an employee, who gets a second post and another rater, and leaves. */
export function langkahOrganisasi(dunia: DuniaTolak): readonly Langkah[] {
  const baru = { unitId: '', jabatanId: '', pegawaiId: '' }

  return [...susunan(dunia, baru), ...orang(dunia, baru), ...tugas(dunia, baru), ...kepala(dunia)]
}

function susunan({ kota }: DuniaTolak, baru: Baru): readonly Langkah[] {
  const unit = {
    nama: 'Pustu Sempaja',
    singkatan: 'Pustu',
    jenis: 'puskesmas',
    indukId: kota.unit.puskesmas,
  } as const
  const jabatan = () =>
    ({
      nama: 'Perawat Pustu',
      jenis: 'pelaksana',
      jenjang: null,
      unitId: baru.unitId,
      atasanId: null,
      isPimpinan: false,
      kelas: 6,
    }) as const

  return [
    {
      fungsi: 'addUnit',
      lakukan: async ({ as }) => {
        const hasil = await addUnit(await as('adminBkpsdm'), {
          kode: 'pustu',
          mulai: '2026-01-01',
          isi: unit,
        })
        assert.ok(hasil.ok)
        baru.unitId = hasil.value
      },
    },
    {
      fungsi: 'saveUnit',
      lakukan: async ({ as }) => {
        const isi = { ...unit, nama: 'Pustu Sempaja Utara' }
        return saveUnit(await as('adminBkpsdm'), { unitId: baru.unitId, mulai: KINI, isi })
      },
    },
    {
      fungsi: 'addJabatan',
      lakukan: async ({ as }) => {
        const isian = { kode: 'pustu/perawat', mulai: '2026-01-01', isi: jabatan() }
        const hasil = await addJabatan(await as('adminBkpsdm'), isian)
        assert.ok(hasil.ok)
        baru.jabatanId = hasil.value
      },
    },
    {
      fungsi: 'saveJabatan',
      lakukan: async ({ as }) => {
        const isi = { ...jabatan(), nama: 'Perawat Pustu Utara' }
        return saveJabatan(await as('adminBkpsdm'), { jabatanId: baru.jabatanId, mulai: KINI, isi })
      },
    },
  ]
}

function orang(_: DuniaTolak, baru: Baru): readonly Langkah[] {
  const isi = {
    nama: 'Siti Baru',
    panggilan: 'Siti',
    surel: null,
    telepon: null,
    jenis: 'pns',
    golongan: 'II/c',
  } as const

  return [
    {
      fungsi: 'addPegawai',
      lakukan: async ({ as }) => {
        const tempat = { jabatanId: baru.jabatanId, mulai: KINI, nomorSk: null }
        const hasil = await addPegawai(await as('adminBkpsdm'), {
          ...isi,
          ...tempat,
          nip: '199505052020122001',
        })
        assert.ok(hasil.ok, JSON.stringify(hasil))
        baru.pegawaiId = hasil.value
      },
    },
    {
      fungsi: 'savePegawai',
      lakukan: async ({ as }) =>
        savePegawai(await as('adminBkpsdm'), {
          pegawaiId: baru.pegawaiId,
          versi: 1,
          isi: { ...isi, golongan: 'II/d' },
        }),
    },
  ]
}

function tugas({ db, kota }: DuniaTolak, baru: Baru): readonly Langkah[] {
  let kedua = ''
  const tambah: Langkah['lakukan'] = async ({ as }) => {
    const { jabatanId } = await db
      .selectFrom('penempatanKini')
      .select('jabatanId')
      .where('pegawaiId', '=', kota.id.bidan)
      .executeTakeFirstOrThrow()
    const hasil = await addPenugasan(await as('adminBkpsdm'), {
      pejabatId: baru.pegawaiId,
      jabatanId,
      jenis: 'plt',
      mulai: NANTI,
      sampai: null,
      nomorSk: null,
    })
    assert.ok(hasil.ok, JSON.stringify(hasil))
    kedua = hasil.value
  }
  const penilai = () => ({ pegawaiId: baru.pegawaiId, unitId: baru.unitId })

  return [
    { fungsi: 'addPenugasan', lakukan: tambah },
    {
      fungsi: 'endPenugasan',
      lakukan: async ({ as }) => {
        const isian = { id: kedua, pejabatId: baru.pegawaiId, versi: 1, sampai: '2026-12-31' }
        return endPenugasan(await as('adminBkpsdm'), isian)
      },
    },
    {
      fungsi: 'cancelPenugasan',
      lakukan: async ({ as }) =>
        cancelPenugasan(await as('adminBkpsdm'), { id: kedua, pejabatId: baru.pegawaiId }),
    },
    {
      fungsi: 'namePenilai',
      lakukan: async ({ as }) =>
        namePenilai(await as('adminBkpsdm'), {
          ...penilai(),
          pengguna: ORANG.kadis,
          sebab: 'didelegasikan',
          alasan: 'Kepala puskesmas cuti.',
          mulai: KINI,
          sampai: null,
        }),
    },
    {
      fungsi: 'endPenilai',
      lakukan: async ({ as }) => {
        const { id } = await db.selectFrom('penilaiKhusus').select('id').executeTakeFirstOrThrow()
        return endPenilai(await as('adminBkpsdm'), { ...penilai(), id, sampai: '2026-11-30' })
      },
    },
    {
      fungsi: 'stopPegawai',
      lakukan: async ({ as }) =>
        stopPegawai(await as('adminBkpsdm'), {
          ...penilai(),
          versi: 2,
          hariTerakhir: '2026-11-30',
          alasan: 'Pensiun',
        }),
    },
    {
      fungsi: 'refreshPenempatanToday',
      lakukan: ({ pintu }) => refreshPenempatanToday(pintu().db, '2026-12-05'),
    },
  ]
}

function kepala({ db, kota }: DuniaTolak): readonly Langkah[] {
  let pejabatId = ''
  return [
    {
      fungsi: 'appointKepalaDaerah',
      siapkan: async () => {
        const nama = 'Wali Kota Baru'
        pejabatId = await addPejabat(db, nama)
        await addAkunBaru(db, { pejabatId, nama, username: pejabatId })
        await sql`update penugasan set berlaku = '[2020-01-01,2026-12-01)'
          where pejabat_id = ${kota.id.waliKota}`.execute(db)
      },
      lakukan: async ({ as }) => {
        const { id: jabatanId } = await db
          .selectFrom('jabatanMasa')
          .select('jabatanId as id')
          .where('jenis', '=', 'kepala-daerah')
          .executeTakeFirstOrThrow()
        const masa = { mulai: NANTI, sampai: null, nomorSk: null }
        return appointKepalaDaerah(await as('adminBkpsdm'), {
          ...masa,
          pejabatId,
          jabatanId,
          jenis: 'definitif',
        })
      },
    },
  ]
}
