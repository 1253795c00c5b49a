import { sql } from 'kysely'
import type { JenisUnit } from '../../../domain/organisasi/istilah.ts'
import type { Masa } from '../../../domain/waktu/masa.ts'
import type { Db, Tx } from '../../database.ts'
import type { Lingkup } from './pegawai.ts'
import { daterange } from './rentang.ts'

export type IsiUnit = {
  readonly nama: string
  readonly singkatan: string
  readonly jenis: JenisUnit
  readonly indukId: string | null
}

export type MasaUnit = IsiUnit & Masa

export type BarisUnit = {
  readonly id: string
  readonly kode: string
  readonly nama: string
  readonly singkatan: string
  readonly jenis: JenisUnit
  readonly jalur: string
  readonly tingkat: number
  readonly pegawai: number
}

/** Units within the actor's scope on that day, as a tree in reading order, with how many people sit in each. */
export async function listUnit(
  db: Db | Tx,
  { lingkup, tanggal }: { lingkup: Lingkup; tanggal: string },
): Promise<BarisUnit[]> {
  const { rows } = await sql<BarisUnit>`
    with recursive terlihat as (
      select unit.id, unit.kode, unit.jalur, masa.nama, masa.singkatan, masa.jenis, masa.induk_id
      from unit join unit_masa masa on masa.unit_id = unit.id and masa.berlaku @> ${tanggal}::date
      where ${lingkup === 'semua'} or unit.jalur <@ ${lingkup === 'semua' ? [] : lingkup}::ltree[]
    ), pohon as (
      select terlihat.*, array[nama] as urut, 0 as tingkat from terlihat
      where induk_id is null or induk_id not in (select id from terlihat)
      union all
      select terlihat.*, pohon.urut || terlihat.nama, pohon.tingkat + 1 from terlihat join pohon on pohon.id = terlihat.induk_id
    )
    select id, kode, nama, singkatan, jenis, jalur::text, tingkat,
      (select count(*)::int from penempatan_kini where penempatan_kini.unit_id = pohon.id) as pegawai
    from pohon order by urut`.execute(db)

  return rows
}

export type UnitTampil = MasaUnit & {
  readonly id: string
  readonly kode: string
  readonly jalur: string
  readonly leluhur: readonly { readonly id: string; readonly nama: string }[]
}

/** A unit as it stands on that day, or as it stood last. */
export async function findUnit(
  db: Db | Tx,
  unitId: string,
  tanggal: string,
): Promise<UnitTampil | undefined> {
  const { rows } = await sql<UnitTampil>`
    select unit.id, unit.kode, unit.jalur::text, masa.nama, masa.singkatan, masa.jenis, masa.induk_id as "indukId",
      lower(masa.berlaku)::text as mulai, (upper(masa.berlaku) - 1)::text as sampai,
      coalesce((select jsonb_agg(jsonb_build_object('id', atas.id, 'nama', atas_masa.nama) order by nlevel(atas.jalur))
        from unit atas join unit_masa atas_masa on atas_masa.unit_id = atas.id and atas_masa.berlaku @> ${tanggal}::date
        where atas.jalur @> unit.jalur and atas.id <> unit.id), '[]') as leluhur
    from unit join unit_masa masa on masa.unit_id = unit.id
    where unit.id = ${unitId}
    order by (masa.berlaku @> ${tanggal}::date) desc, lower(masa.berlaku) desc limit 1`.execute(db)

  return rows[0]
}

/** What the unit was called and where it hung, oldest first. */
export async function listMasaUnit(db: Db | Tx, unitId: string): Promise<MasaUnit[]> {
  const { rows } = await sql<MasaUnit>`
    select nama, singkatan, jenis, induk_id as "indukId", lower(berlaku)::text as mulai, (upper(berlaku) - 1)::text as sampai
    from unit_masa where unit_id = ${unitId} order by berlaku`.execute(db)

  return rows
}

export async function findUnitByKode(db: Db | Tx, kode: string): Promise<{ id: string } | undefined> {
  return db.selectFrom('unit').select('id').where('kode', '=', kode).executeTakeFirst()
}

export async function insertUnit(tx: Tx, { id, kode }: { id: string; kode: string }): Promise<void> {
  await tx.insertInto('unit').values({ id, kode }).execute()
}

/** Replaces the whole history of a unit. */
export async function saveMasaUnit(tx: Tx, unitId: string, masa: readonly MasaUnit[]): Promise<void> {
  await tx.deleteFrom('unitMasa').where('unitId', '=', unitId).execute()
  await tx
    .insertInto('unitMasa')
    .values(masa.map(({ mulai, sampai, ...isi }) => ({ ...isi, unitId, berlaku: daterange(mulai, sampai) })))
    .execute()
}

/** Whether the first unit hangs at or below the second on that day. */
export async function isUnitDiBawah(
  db: Db | Tx,
  { unitId, pangkalId }: { unitId: string; pangkalId: string },
): Promise<boolean> {
  const { rows } = await sql<{ di: boolean }>`
    select bawah.jalur <@ atas.jalur as di from unit bawah, unit atas
    where bawah.id = ${unitId} and atas.id = ${pangkalId}`.execute(db)

  return rows[0]?.di ?? false
}

/** The path of a unit; undefined when there is no such unit. */
export async function findJalur(db: Db | Tx, unitId: string): Promise<string | undefined> {
  const unit = await db.selectFrom('unit').select('jalur').where('id', '=', unitId).executeTakeFirst()
  return unit?.jalur
}

/** These units and everything below them today. */
export async function listUnitDiBawah(db: Db | Tx, unitIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct bawah.id from unit
    join unit bawah on bawah.id = unit.id or (bawah.jalur <@ unit.jalur and unit.jalur <> '')
    where unit.id = any (${unitIds}::uuid[])`.execute(db)

  return rows.map(({ id }) => id)
}

export async function findUnitByJalur(db: Db, jalur: string): Promise<string | undefined> {
  const unit = await db.selectFrom('unit').select('id').where('jalur', '=', jalur).executeTakeFirst()
  return unit?.id
}

/** The unit that no other stands above: the city itself. */
export async function findUnitTeratas(db: Db): Promise<string | undefined> {
  const unit = await db
    .selectFrom('unit')
    .select('id')
    .where('jalur', '<>', '')
    .orderBy((eb) => eb.fn('nlevel', ['jalur']))
    .limit(1)
    .executeTakeFirst()

  return unit?.id
}

/** The path of the unit in which somebody is placed today. */
export async function findJalurKini(db: Db, pegawaiId: string): Promise<string | undefined> {
  const kini = await db
    .selectFrom('penempatanKini')
    .innerJoin('unit', 'unit.id', 'penempatanKini.unitId')
    .select('unit.jalur')
    .where('penempatanKini.pegawaiId', '=', pegawaiId)
    .executeTakeFirst()

  return kini?.jalur
}
