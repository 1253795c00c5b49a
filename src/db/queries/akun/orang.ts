import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'
import type { Lingkup } from '../organisasi/pegawai.ts'

export const KEADAAN_AKUN = ['belum-masuk', 'terkunci', 'kode-berlaku', 'aktif'] as const
export type KeadaanAkun = (typeof KEADAAN_AKUN)[number]

/** A person with an account as an administrator sees it. */
export type OrangAkun = {
  readonly pejabatId: string
  readonly akunId: string | null
  readonly username: string
  readonly nama: string
  readonly jabatan: string
  readonly unit: string
  readonly masukPada: Temporal.Instant | null
  readonly terkunciSampai: Temporal.Instant | null
  readonly kodeSampai: Temporal.Instant | null
  readonly isPegawai: boolean
  /** Holds a role over the whole city. */
  readonly isSekota: boolean
  /** Signs in with a code of the phone as well, or with a key in it. */
  readonly isBerlangkahKedua: boolean
}

export type SaringanAkun = {
  readonly lingkup: Lingkup
  readonly now: Temporal.Instant
  readonly tanggal: string
  readonly kata: string
  readonly unitId: string | undefined
}

// A pejabat without pegawai is placed by post, else by the unit of the role.
function orang({ lingkup, now, tanggal, kata, unitId }: SaringanAkun): RawBuilder<unknown> {
  const cari = `%${kata.replace(/[\\%_]/g, '\\$&')}%`
  const nip = `${kata.replace(/\s/g, '').replace(/[\\%_]/g, '\\$&')}%`
  return sql`
    select pejabat.id as "pejabatId", akun.id as "akunId", pejabat.nama, pegawai.id is not null as "isPegawai",
      coalesce(akun.username, pegawai.nip, '') as username,
      coalesce(jabatan_masa.nama, '') as jabatan, coalesce(unit_masa.singkatan, '') as unit,
      masuk_terakhir.terakhir_pada as "masukPada",
      percobaan.terkunci_sampai as "terkunciSampai",
      kode.berlaku_sampai as "kodeSampai",
      exists (select from peran where peran.pejabat_id = pejabat.id and peran.berlaku @> ${tanggal}::date
        and peran.peran in ('admin-bkpsdm', 'inspektorat', 'kepala-daerah')) as "isSekota",
      coalesce(akun.two_factor_enabled, false)
        or exists (select from kunci_masuk where kunci_masuk.user_id = akun.id) as "isBerlangkahKedua"
    from pejabat
    left join pegawai on pegawai.id = pejabat.id
    left join akun on akun.pejabat_id = pejabat.id
    left join penempatan_kini tempat on tempat.pegawai_id = pejabat.id
    left join lateral (select penugasan.jabatan_id from penugasan
      where tempat.pegawai_id is null and penugasan.pejabat_id = pejabat.id and penugasan.berlaku @> ${tanggal}::date
      order by penugasan.jenis limit 1) tugas on true
    left join jabatan_masa on jabatan_masa.jabatan_id = coalesce(tempat.jabatan_id, tugas.jabatan_id)
      and jabatan_masa.berlaku @> ${tanggal}::date
    left join lateral (select peran.unit_id from peran where jabatan_masa.id is null
      and peran.pejabat_id = pejabat.id and peran.berlaku @> ${tanggal}::date limit 1) tugas_peran on true
    left join unit on unit.id = coalesce(tempat.unit_id, jabatan_masa.unit_id, tugas_peran.unit_id)
    left join unit_masa on unit_masa.unit_id = unit.id and unit_masa.berlaku @> ${tanggal}::date
    left join masuk_terakhir on masuk_terakhir.pejabat_id = pejabat.id
    left join lateral (select max(terkunci_sampai) as terkunci_sampai from percobaan_masuk
      where terkunci_sampai > ${now} and kunci in (encode(sha256(convert_to(akun.username, 'UTF8')), 'hex'),
        encode(sha256(convert_to('kode ' || akun.username, 'UTF8')), 'hex'))) percobaan on true
    left join lateral (select max(kode_aktivasi.berlaku_sampai) as berlaku_sampai from kode_aktivasi
      where kode_aktivasi.pejabat_id = pejabat.id and kode_aktivasi.dipakai_pada is null
        and kode_aktivasi.berlaku_sampai > ${now}) kode on true
    where (akun.id is not null or (pegawai.id is not null and (pegawai.berhenti is null or pegawai.berhenti > ${tanggal}::date)))
      and (${lingkup === 'semua'} or unit.jalur <@ ${lingkup === 'semua' ? [] : lingkup}::ltree[])
      and (${kata === ''} or pejabat.nama ilike ${cari} or akun.username like ${nip} or pegawai.nip like ${nip})
      and (${unitId ?? null}::uuid is null or unit.jalur <@ (select jalur from unit where id = ${unitId ?? null}::uuid))`
}

const KEADAAN: { readonly [K in KeadaanAkun]: RawBuilder<boolean> } = {
  'belum-masuk': sql`"masukPada" is null`,
  terkunci: sql`"terkunciSampai" is not null`,
  'kode-berlaku': sql`"kodeSampai" is not null`,
  aktif: sql`"masukPada" is not null`,
}

type Halaman = { readonly keadaan: KeadaanAkun | undefined; readonly batas: number; readonly mulai: number }

/** People within the actor's scope and the state of their accounts, by unit and name. */
export async function listOrangAkun(
  db: Db,
  saringan: SaringanAkun,
  { keadaan, batas, mulai }: Halaman,
): Promise<OrangAkun[]> {
  const { rows } = await sql<OrangAkun>`
    select * from (${orang(saringan)}) orang
    where ${keadaan ? KEADAAN[keadaan] : sql`true`}
    order by unit, nama, "pejabatId" limit ${batas} offset ${mulai}`.execute(db)

  return rows
}

export type JumlahAkun = { readonly [K in KeadaanAkun | 'semua']: number }

/** How many of them are in each state. */
export async function countOrangAkun(db: Db, saringan: SaringanAkun): Promise<JumlahAkun> {
  const { rows } = await sql<JumlahAkun>`
    select count(*) as semua,
      count(*) filter (where ${KEADAAN['belum-masuk']}) as "belum-masuk",
      count(*) filter (where ${KEADAAN.terkunci}) as terkunci,
      count(*) filter (where ${KEADAAN['kode-berlaku']}) as "kode-berlaku",
      count(*) filter (where ${KEADAAN.aktif}) as aktif
    from (${orang(saringan)}) orang`.execute(db)

  return rows[0] ?? { semua: 0, 'belum-masuk': 0, terkunci: 0, 'kode-berlaku': 0, aktif: 0 }
}

/** These people, as far as they are within the scope. */
export async function listOrangDipilih(
  db: Db | Tx,
  saringan: Pick<SaringanAkun, 'lingkup' | 'now' | 'tanggal'>,
  pejabatIds: readonly string[],
): Promise<OrangAkun[]> {
  const { rows } = await sql<OrangAkun>`
    select * from (${orang({ ...saringan, kata: '', unitId: undefined })}) orang
    where "pejabatId" = any(${pejabatIds}::uuid[])
    order by unit, nama, "pejabatId"`.execute(db)

  return rows
}

/** The units an administrator can filter by, in the order of the tree. */
export async function listUnitPilihan(
  db: Db,
  { lingkup, tanggal }: { readonly lingkup: Lingkup; readonly tanggal: string },
): Promise<{ id: string; nama: string; tingkat: number }[]> {
  const { rows } = await sql<{ id: string; nama: string; tingkat: number }>`
    select unit.id, unit_masa.nama, nlevel(unit.jalur) as tingkat
    from unit join unit_masa on unit_masa.unit_id = unit.id and unit_masa.berlaku @> ${tanggal}::date
    where (${lingkup === 'semua'} and nlevel(unit.jalur) <= 2)
      or (${lingkup !== 'semua'} and unit.jalur <@ ${lingkup === 'semua' ? [] : lingkup}::ltree[])
    order by unit.jalur`.execute(db)

  return rows
}
