import { sql } from 'kysely'
import type { JenisPegawai } from '../../../domain/organisasi/istilah.ts'
import type { Db, Tx } from '../../database.ts'
import type { MasaJabatan } from '../organisasi/jabatan.ts'
import type { IsiIdentitas } from '../organisasi/pegawai.ts'
import type { BarisPenugasanBaru } from '../organisasi/penugasan.ts'
import type { MasaUnit } from '../organisasi/unit.ts'

export type UnitTercatat = {
  readonly id: string
  readonly kode: string
  readonly jalur: string
  readonly masa: readonly MasaUnit[]
}

/** Every unit with its whole history. */
export async function listSemuaUnit(db: Db | Tx): Promise<UnitTercatat[]> {
  const { rows } = await sql<UnitTercatat>`
    select unit.id, unit.kode, unit.jalur::text,
      jsonb_agg(jsonb_build_object('nama', masa.nama, 'singkatan', masa.singkatan, 'jenis', masa.jenis, 'indukId', masa.induk_id,
        'mulai', lower(masa.berlaku)::text, 'sampai', (upper(masa.berlaku) - 1)::text) order by masa.berlaku) as masa
    from unit join unit_masa masa on masa.unit_id = unit.id group by unit.id`.execute(db)

  return rows
}

export type JabatanTercatat = {
  readonly id: string
  readonly kode: string
  readonly masa: readonly MasaJabatan[]
}

/** Every post with its whole history. */
export async function listSemuaJabatan(db: Db | Tx): Promise<JabatanTercatat[]> {
  const { rows } = await sql<JabatanTercatat>`
    select jabatan.id, jabatan.kode,
      jsonb_agg(jsonb_build_object('nama', masa.nama, 'jenis', masa.jenis, 'jenjang', masa.jenjang, 'unitId', masa.unit_id,
        'atasanId', masa.atasan_id, 'isPimpinan', masa.is_pimpinan, 'kelas', masa.kelas,
        'mulai', lower(masa.berlaku)::text, 'sampai', (upper(masa.berlaku) - 1)::text) order by masa.berlaku) as masa
    from jabatan join jabatan_masa masa on masa.jabatan_id = jabatan.id group by jabatan.id`.execute(db)

  return rows
}

export type OrangTercatat = IsiIdentitas & {
  readonly id: string
  /** NIP, or the account name of a pejabat without one. */
  readonly pengguna: string
  readonly isPegawai: boolean
  /** Path of the unit in which the person stands; empty without a post. */
  readonly jalur: string
  readonly jenis: JenisPegawai
}

/** People by NIP or account name, with who they are and where they stand. */
export async function listOrangByPengguna(
  db: Db | Tx,
  pengguna: readonly string[],
): Promise<OrangTercatat[]> {
  const { rows } = await sql<OrangTercatat>`
    select pejabat.id, coalesce(pegawai.nip, akun.username) as pengguna, pegawai.id is not null as "isPegawai",
      pejabat.nama, pejabat.panggilan, pejabat.surel, pejabat.telepon, pegawai.jenis, pegawai.golongan,
      coalesce(unit.jalur::text, '') as jalur
    from pejabat
    left join pegawai on pegawai.id = pejabat.id
    left join akun on akun.pejabat_id = pejabat.id
    left join penempatan_kini kini on kini.pegawai_id = pejabat.id
    left join lateral (
      select masa.unit_id from penugasan join jabatan_masa masa on masa.jabatan_id = penugasan.jabatan_id
      where kini.pegawai_id is null and penugasan.pejabat_id = pejabat.id
      order by lower(penugasan.berlaku) desc, lower(masa.berlaku) desc limit 1) lain on true
    left join unit on unit.id = coalesce(kini.unit_id, lain.unit_id)
    where pegawai.nip = any (${pengguna}::text[]) or akun.username = any (${pengguna}::text[])`.execute(db)

  return rows
}

type UnitBaru = {
  readonly id: string
  readonly kode: string
  readonly isBaru: boolean
  readonly masa: readonly MasaUnit[]
}

export async function insertKodeUnit(tx: Tx, unit: readonly UnitBaru[]): Promise<void> {
  await sql`insert into unit (id, kode) select id, kode
    from jsonb_to_recordset(${JSON.stringify(unit.filter((satu) => satu.isBaru))}::jsonb) as baru(id uuid, kode text)`.execute(
    tx,
  )
}

/** Replaces the histories of these units. */
export async function saveBanyakMasaUnit(tx: Tx, unit: readonly UnitBaru[]): Promise<void> {
  const masa = unit.flatMap(({ id: unitId, masa }) => masa.map((satu) => ({ ...satu, unitId })))
  await sql`delete from unit_masa where unit_id = any (${unit.map(({ id }) => id)}::uuid[])`.execute(tx)
  await sql`insert into unit_masa (unit_id, nama, singkatan, jenis, induk_id, berlaku)
    select "unitId", nama, singkatan, jenis, "indukId", daterange(mulai, sampai, '[]')
    from jsonb_to_recordset(${JSON.stringify(masa)}::jsonb) as baru("unitId" uuid, nama text, singkatan text, jenis jenis_unit,
      "indukId" uuid, mulai date, sampai date)`.execute(tx)
}

type JabatanBaru = {
  readonly id: string
  readonly kode: string
  readonly isBaru: boolean
  readonly masa: readonly MasaJabatan[]
}

export async function insertKodeJabatan(tx: Tx, jabatan: readonly JabatanBaru[]): Promise<void> {
  await sql`insert into jabatan (id, kode) select id, kode
    from jsonb_to_recordset(${JSON.stringify(jabatan.filter((satu) => satu.isBaru))}::jsonb) as baru(id uuid, kode text)`.execute(
    tx,
  )
}

/** Replaces the histories of these posts. */
export async function saveBanyakMasaJabatan(tx: Tx, jabatan: readonly JabatanBaru[]): Promise<void> {
  const masa = jabatan.flatMap(({ id: jabatanId, masa }) => masa.map((satu) => ({ ...satu, jabatanId })))
  await sql`delete from jabatan_masa where jabatan_id = any (${jabatan.map(({ id }) => id)}::uuid[])`.execute(
    tx,
  )
  await sql`insert into jabatan_masa (jabatan_id, nama, jenis, jenjang, unit_id, atasan_id, is_pimpinan, kelas, berlaku)
    select "jabatanId", nama, jenis, jenjang, "unitId", "atasanId", "isPimpinan", kelas, daterange(mulai, sampai, '[]')
    from jsonb_to_recordset(${JSON.stringify(masa)}::jsonb) as baru("jabatanId" uuid, nama text, jenis jenis_jabatan,
      jenjang jenjang_fungsional, "unitId" uuid, "atasanId" uuid, "isPimpinan" boolean, kelas smallint, mulai date, sampai date)`.execute(
    tx,
  )
}

export type PegawaiDitulis = IsiIdentitas & {
  readonly id: string
  readonly nip: string
  readonly tanggalLahir: string
  readonly isBaru: boolean
}

export async function saveBanyakPegawai(tx: Tx, pegawai: readonly PegawaiDitulis[]): Promise<void> {
  const data = JSON.stringify(pegawai)
  await sql`insert into pejabat (id, nama, panggilan, surel, telepon)
    select id, nama, panggilan, surel, telepon from jsonb_to_recordset(${data}::jsonb) as baru(id uuid, nama text, panggilan text,
      surel text, telepon text)
    on conflict (id) do update set nama = excluded.nama, panggilan = excluded.panggilan, surel = excluded.surel,
      telepon = excluded.telepon, versi = pejabat.versi + 1`.execute(tx)
  await sql`insert into pegawai (id, nip, jenis, golongan, tanggal_lahir)
    select id, nip, jenis, golongan, "tanggalLahir" from jsonb_to_recordset(${data}::jsonb) as baru(id uuid, nip text,
      jenis jenis_pegawai, golongan text, "tanggalLahir" date)
    on conflict (id) do update set jenis = excluded.jenis, golongan = excluded.golongan`.execute(tx)
}

export type PenugasanDitulis = BarisPenugasanBaru & { readonly versi: number; readonly isBaru: boolean }

export async function insertBanyakPenugasan(tx: Tx, penugasan: readonly PenugasanDitulis[]): Promise<void> {
  await sql`insert into penugasan (id, pejabat_id, jabatan_id, jenis, berlaku, nomor_sk, tunggal, versi)
    select id, "pejabatId", "jabatanId", jenis, daterange(mulai, sampai, '[]'), "nomorSk", tunggal, versi
    from jsonb_to_recordset(${JSON.stringify(penugasan)}::jsonb) as baru(id uuid, "pejabatId" uuid, "jabatanId" uuid,
      jenis jenis_penugasan, mulai date, sampai date, "nomorSk" text, tunggal boolean, versi integer)`.execute(
    tx,
  )
}
