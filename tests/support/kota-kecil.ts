import type { Db } from '../../src/db/database.ts'
import {
  addAkun,
  addJabatan,
  addPegawai,
  addPejabat,
  addPenempatan,
  addPenugasan,
  addPeran,
  addUnit,
} from './isi.ts'

/** Account names of the people of the small city; all sign in with SANDI_UJI. */
export const ORANG = {
  kadis: '196905142000031004',
  kapus: '197405121999031004',
  bidan: '199108172015032004',
  perawat: '199603112020121003',
  adminDinkes: '198011202006042009',
  adminBkpsdm: '199212052018011002',
  inspektur: '197102181996032003',
  adminDishub: '198502032010011005',
  sopir: '199001012014021001',
  waliKota: 'walikota',
} as const

type Nama = keyof typeof ORANG
export type KotaKecil = {
  readonly unit: {
    readonly [N in 'kota' | 'dinkes' | 'puskesmas' | 'dishub' | 'bkpsdm' | 'inspektorat']: string
  }
  /** Ids of pejabat (and pegawai). */
  readonly id: { readonly [N in Nama]: string }
}

type Rencana = {
  readonly kunci: Exclude<Nama, 'waliKota'>
  readonly nama: string
  readonly jabatan: string
  readonly unit: keyof KotaKecil['unit']
  readonly penilai?: Nama
  readonly isPimpinan?: boolean
}

// Raters come before those they rate.
const RENCANA: readonly Rencana[] = [
  {
    kunci: 'kadis',
    nama: 'dr. Hairul Anwar',
    jabatan: 'Kepala Dinas Kesehatan',
    unit: 'dinkes',
    penilai: 'waliKota',
    isPimpinan: true,
  },
  {
    kunci: 'kapus',
    nama: 'dr. Hendra Wiratama',
    jabatan: 'Kepala Puskesmas',
    unit: 'puskesmas',
    penilai: 'kadis',
    isPimpinan: true,
  },
  {
    kunci: 'bidan',
    nama: 'Nur Aisyah Rahmadani',
    jabatan: 'Bidan Mahir',
    unit: 'puskesmas',
    penilai: 'kapus',
  },
  {
    kunci: 'perawat',
    nama: 'Rizky Pratama',
    jabatan: 'Perawat Terampil',
    unit: 'puskesmas',
    penilai: 'kapus',
  },
  {
    kunci: 'adminDinkes',
    nama: 'Rusmini Handayani',
    jabatan: 'Kepala Subbagian Umum',
    unit: 'dinkes',
    penilai: 'kadis',
  },
  { kunci: 'adminBkpsdm', nama: 'Taufik Hidayatullah', jabatan: 'Pranata Komputer', unit: 'bkpsdm' },
  {
    kunci: 'inspektur',
    nama: 'Norhayati Siregar',
    jabatan: 'Inspektur',
    unit: 'inspektorat',
    penilai: 'waliKota',
    isPimpinan: true,
  },
  { kunci: 'adminDishub', nama: 'Yusuf Maulana', jabatan: 'Kepala Subbagian Umum', unit: 'dishub' },
  { kunci: 'sopir', nama: 'Anton Wijaya', jabatan: 'Pengemudi', unit: 'dishub', penilai: 'adminDishub' },
]

/** A city of five units and ten people: a health office with its puskesmas, and others who must not see in. */
export async function isiKotaKecil(db: Db): Promise<KotaKecil> {
  const kota = await addUnit(db, { kode: 'kota', nama: 'Kota', jenis: 'kota' })
  const dinkes = await addUnit(db, { kode: 'dinkes', nama: 'Dinas Kesehatan', jenis: 'dinas', indukId: kota })
  const unit = {
    kota,
    dinkes,
    puskesmas: await addUnit(db, {
      kode: 'pkm',
      nama: 'Puskesmas Sempaja',
      jenis: 'puskesmas',
      indukId: dinkes,
    }),
    dishub: await addUnit(db, { kode: 'dishub', nama: 'Dinas Perhubungan', jenis: 'dinas', indukId: kota }),
    bkpsdm: await addUnit(db, { kode: 'bkpsdm', nama: 'BKPSDM', jenis: 'badan', indukId: kota }),
    inspektorat: await addUnit(db, {
      kode: 'inspektorat',
      nama: 'Inspektorat',
      jenis: 'inspektorat',
      indukId: kota,
    }),
  }
  const id = await isiOrang(db, unit)
  await addPeran(db, { pejabatId: id.waliKota, peran: 'kepala-daerah' })
  await addPeran(db, { pejabatId: id.adminDinkes, peran: 'admin-opd', unitId: unit.dinkes })
  await addPeran(db, { pejabatId: id.adminDishub, peran: 'admin-opd', unitId: unit.dishub })
  await addPeran(db, { pejabatId: id.adminBkpsdm, peran: 'admin-bkpsdm' })
  await addPeran(db, { pejabatId: id.inspektur, peran: 'inspektorat' })

  return { unit, id }
}

async function isiOrang(db: Db, unit: KotaKecil['unit']): Promise<KotaKecil['id']> {
  const nama = 'H. Syahruddin Noor'
  const waliKota = await addPejabat(db, nama)
  const kursi = await addJabatan(db, {
    nama: 'Wali Kota',
    unitId: unit.kota,
    jenis: 'kepala-daerah',
    isPimpinan: true,
  })
  await addPenugasan(db, { pejabatId: waliKota, jabatanId: kursi })
  await addAkun(db, { pejabatId: waliKota, username: ORANG.waliKota, nama })
  const id: { [nama: string]: string } = { waliKota }
  const jabatan: { [nama: string]: string } = { waliKota: kursi }

  for (const { kunci, nama, jabatan: sebutan, unit: tempat, penilai, isPimpinan = false } of RENCANA) {
    const pegawaiId = await addPegawai(db, { nama, nip: ORANG[kunci] })
    const atasanId = (penilai && jabatan[penilai]) ?? null
    const jabatanId = await addJabatan(db, { nama: sebutan, unitId: unit[tempat], atasanId, isPimpinan })
    await addPenugasan(db, { pejabatId: pegawaiId, jabatanId })
    await addPenempatan(db, { pegawaiId, jabatanId, penilaiId: (penilai && id[penilai]) ?? null })
    await addAkun(db, { pejabatId: pegawaiId, username: ORANG[kunci], nama })
    id[kunci] = pegawaiId
    jabatan[kunci] = jabatanId
  }
  return id as KotaKecil['id']
}
