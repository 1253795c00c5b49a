import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Penempatan } from '../../../src/domain/organisasi/penempatan.ts'
import { listBergeser } from '../../../src/domain/organisasi/reorganisasi.ts'
import type { PratinjauReorganisasi } from '../../../src/usecases/organisasi/pratinjau-reorganisasi.ts'
import { pembuatId } from '../acak.ts'
import { geser } from '../kalender/kalender.ts'
import { muat } from '../muat.ts'
import type { Orang, Penugasan } from '../penempatan.ts'
import { type Khusus, penempatanPada } from '../penilai.ts'
import type { Susunan } from '../susunan/bangun.ts'

type Bahan = {
  readonly susunan: Susunan
  readonly orang: Orang
  readonly penugasan: readonly Penugasan[]
  readonly khusus: readonly Khusus[]
  readonly pencatat: string
  readonly tanggal: string
}

const UNIT = { kode: 'diskominfo-statistik', namaLama: 'Bidang Data dan Statistik' }
const JABATAN = {
  kode: 'diskominfo-statistik/kepala-bidang-statistik-sektoral',
  namaLama: 'Kepala Bidang Data dan Statistik',
}

/** Last summer's reorganisation as one dated import that was carried out: a unit and its head were renamed, somebody moved. */
export async function muatReorganisasi(client: pg.ClientBase, b: Bahan): Promise<void> {
  const pratinjau = comparePratinjau(b)
  const id = pembuatId('reorganisasi')
  const diperiksa = geser(b.tanggal, -6)
  const importId = id(diperiksa)
  await renameDulu(client, b, id)
  const jumlah = 2 + pratinjau.jumlah
  await muat(client, 'impor', [
    {
      id: importId,
      jenis: 'reorganisasi',
      nama_berkas: `reorganisasi-${b.tanggal}.xlsx`,
      sidik: createHash('sha256').update(JSON.stringify(pratinjau)).digest('hex'),
      status: 'selesai',
      ...{ baris: jumlah, diproses: jumlah, baru: pratinjau.jumlah, berubah: 2, tetap: 0 },
      galat: { jumlah: 0, daftar: [] },
      peringatan: { jumlah: 0, daftar: [] },
      pratinjau,
      dibuat_oleh: b.pencatat,
      dibuat_pada: `${diperiksa}T10:05:00+08:00`,
      selesai_pada: `${diperiksa}T10:12:00+08:00`,
    },
  ])
  await recordJejak(client, { ...b, importId, diperiksa })
}

/** The names as they were until the day before. */
async function renameDulu(
  client: pg.ClientBase,
  { susunan, tanggal }: Bahan,
  id: (tanggal: string) => string,
): Promise<void> {
  const unit = susunan.unit.find(({ kode }) => kode === UNIT.kode)
  const jabatan = susunan.jabatan.find(({ kode }) => kode === JABATAN.kode)
  for (const [tabel, kunci, milik, nama] of [
    ['unit_masa', 'unit_id', unit?.id, UNIT.namaLama],
    ['jabatan_masa', 'jabatan_id', jabatan?.id, JABATAN.namaLama],
  ] as const) {
    const { rows } = await client.query(
      `select to_jsonb(masa) as isi from ${tabel} masa where ${kunci} = $1`,
      [milik],
    )
    await client.query(`update ${tabel} set berlaku = daterange($2, null) where ${kunci} = $1`, [
      milik,
      tanggal,
    ])
    await muat(client, tabel, [
      { ...rows[0].isi, id: id('2022-01-01'), nama, berlaku: `[2022-01-01,${tanggal})` },
    ])
  }
}

/** Whom it reached, by the rule that the application uses. */
function comparePratinjau({ tanggal, orang, ...organisasi }: Bahan): PratinjauReorganisasi {
  const pada = (hari: string) => penempatanPada(hari, { ...organisasi, orang })
  const sebelum = [...pada(geser(tanggal, -1)).values()]
  const sesudah = [...pada(tanggal).values()]
  const pindah = listBergeser(sebelum, sesudah).filter(
    (satu) => satu.sebelum?.jabatanId !== satu.sesudah?.jabatanId,
  )
  const nama = new Map([
    ...orang.pegawai.map((p) => [p.id, p.nama] as const),
    ...organisasi.susunan.jabatan.map((j) => [j.id, j.nama] as const),
    ...organisasi.susunan.unit.map((u) => [u.id, u.nama] as const),
  ])
  const tampil = (tempat: Pick<Penempatan, 'jabatanId' | 'unitId' | 'penilaiId'> | null) =>
    tempat && {
      jabatan: nama.get(tempat.jabatanId) ?? '',
      unit: nama.get(tempat.unitId) ?? '',
      penilai: nama.get(tempat.penilaiId ?? '') ?? null,
    }

  return {
    tanggal,
    jumlah: pindah.length,
    ...{ tanpaPenilai: 0, tanpaJabatan: 0 },
    orang: pindah.map(({ pegawaiId, ...geseran }) => ({
      ...{ pegawaiId, nama: nama.get(pegawaiId) ?? '' },
      ...{ sebelum: tampil(geseran.sebelum), sesudah: tampil(geseran.sesudah) },
      ...{ skp: 1, evaluasi: 0, review: 0 },
    })),
  }
}

type Jejak = Bahan & { readonly importId: string; readonly diperiksa: string }

async function recordJejak(client: pg.ClientBase, { susunan, ...b }: Jejak): Promise<void> {
  const unit = susunan.unit.find(({ kode }) => kode === UNIT.kode)
  const jabatan = susunan.jabatan.find(({ kode }) => kode === JABATAN.kode)
  const pukul = (menit: string) => `${b.diperiksa}T10:${menit}:00+08:00`
  const satu = { pelaku_id: b.pencatat }
  const impor = { ...satu, entitas: 'impor', entitas_id: b.importId }
  await muat(client, 'audit', [
    { ...impor, pada: pukul('05'), peristiwa: 'impor.diperiksa', sesudah: { jenis: 'reorganisasi' } },
    { ...impor, pada: pukul('11'), peristiwa: 'impor.diterapkan', sesudah: null },
    {
      ...{ ...satu, entitas: 'unit', entitas_id: unit?.id, pada: pukul('12'), peristiwa: 'unit.diubah' },
      sesudah: { kode: UNIT.kode, nama: unit?.nama, mulai: b.tanggal },
    },
    {
      ...{ ...satu, entitas: 'jabatan', entitas_id: jabatan?.id, pada: pukul('12') },
      peristiwa: 'jabatan.diubah',
      sesudah: { kode: JABATAN.kode, nama: jabatan?.nama, mulai: b.tanggal },
    },
    { ...impor, pada: pukul('12'), peristiwa: 'impor.selesai', sesudah: { jenis: 'reorganisasi' } },
  ])
}
