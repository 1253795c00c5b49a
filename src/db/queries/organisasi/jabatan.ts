import { sql } from 'kysely'
import type { JenisJabatan, Jenjang } from '../../../domain/organisasi/istilah.ts'
import type { Masa } from '../../../domain/waktu/masa.ts'
import type { Db, Tx } from '../../database.ts'
import type { Lingkup } from './pegawai.ts'
import { daterange } from './rentang.ts'

export type IsiJabatan = {
  readonly nama: string
  readonly jenis: JenisJabatan
  readonly jenjang: Jenjang | null
  readonly unitId: string
  readonly atasanId: string | null
  readonly isPimpinan: boolean
  readonly kelas: number | null
}

export type MasaJabatan = IsiJabatan & Masa

export type BarisJabatan = IsiJabatan & {
  readonly id: string
  readonly kode: string
  readonly unit: string
  readonly atasan: string | null
  /** Who holds or acts in it that day. */
  readonly pemangku: readonly {
    readonly id: string
    readonly nama: string
    readonly jenis: 'definitif' | 'plt' | 'plh'
    readonly isPegawai: boolean
  }[]
}

type Pilih = { readonly unitId: string; readonly tanggal: string }

/** The posts of a unit on that day, the head first, with who is in them. */
export async function listJabatan(db: Db | Tx, { unitId, tanggal }: Pilih): Promise<BarisJabatan[]> {
  const { rows } = await sql<BarisJabatan>`
    select jabatan.id, jabatan.kode, masa.nama, masa.jenis, masa.jenjang, masa.unit_id as "unitId", masa.atasan_id as "atasanId",
      masa.is_pimpinan as "isPimpinan", masa.kelas, unit_masa.nama as unit, atasan.nama as atasan,
      coalesce((select jsonb_agg(jsonb_build_object('id', pejabat.id, 'nama', pejabat.nama, 'jenis', penugasan.jenis,
          'isPegawai', pegawai.id is not null) order by penugasan.jenis, pejabat.nama)
        from penugasan join pejabat on pejabat.id = penugasan.pejabat_id left join pegawai on pegawai.id = pejabat.id
        where penugasan.jabatan_id = jabatan.id and penugasan.berlaku @> ${tanggal}::date), '[]') as pemangku
    from jabatan_masa masa
    join jabatan on jabatan.id = masa.jabatan_id
    join unit_masa on unit_masa.unit_id = masa.unit_id and unit_masa.berlaku @> ${tanggal}::date
    left join jabatan_masa atasan on atasan.jabatan_id = masa.atasan_id and atasan.berlaku @> ${tanggal}::date
    where masa.unit_id = ${unitId} and masa.berlaku @> ${tanggal}::date
    order by masa.is_pimpinan desc, masa.jenis, masa.nama`.execute(db)

  return rows
}

export type JabatanTampil = MasaJabatan & {
  readonly id: string
  readonly kode: string
  readonly jalur: string
}

/** A post as it stands on that day, or as it stood last. */
export async function findJabatan(
  db: Db | Tx,
  jabatanId: string,
  tanggal: string,
): Promise<JabatanTampil | undefined> {
  const { rows } = await sql<JabatanTampil>`
    select jabatan.id, jabatan.kode, masa.nama, masa.jenis, masa.jenjang, masa.unit_id as "unitId",
      masa.atasan_id as "atasanId", masa.is_pimpinan as "isPimpinan", masa.kelas, unit.jalur::text,
      lower(masa.berlaku)::text as mulai, (upper(masa.berlaku) - 1)::text as sampai
    from jabatan join jabatan_masa masa on masa.jabatan_id = jabatan.id join unit on unit.id = masa.unit_id
    where jabatan.id = ${jabatanId}
    order by (masa.berlaku @> ${tanggal}::date) desc, lower(masa.berlaku) desc limit 1`.execute(db)

  return rows[0]
}

export async function listMasaJabatan(db: Db | Tx, jabatanId: string): Promise<MasaJabatan[]> {
  const { rows } = await sql<MasaJabatan>`
    select nama, jenis, jenjang, unit_id as "unitId", atasan_id as "atasanId", is_pimpinan as "isPimpinan", kelas,
      lower(berlaku)::text as mulai, (upper(berlaku) - 1)::text as sampai
    from jabatan_masa where jabatan_id = ${jabatanId} order by berlaku`.execute(db)

  return rows
}

export async function findJabatanByKode(db: Db | Tx, kode: string): Promise<{ id: string } | undefined> {
  return db.selectFrom('jabatan').select('id').where('kode', '=', kode).executeTakeFirst()
}

export async function insertJabatan(tx: Tx, { id, kode }: { id: string; kode: string }): Promise<void> {
  await tx.insertInto('jabatan').values({ id, kode }).execute()
}

/** Replaces the whole history of a post. */
export async function saveMasaJabatan(
  tx: Tx,
  jabatanId: string,
  masa: readonly MasaJabatan[],
): Promise<void> {
  await tx.deleteFrom('jabatanMasa').where('jabatanId', '=', jabatanId).execute()
  await tx
    .insertInto('jabatanMasa')
    .values(
      masa.map(({ mulai, sampai, ...isi }) => ({ ...isi, jabatanId, berlaku: daterange(mulai, sampai) })),
    )
    .execute()
}

/** Posts that may be the superior of a post of this unit: heads of the unit and above, and everything else in the unit itself. */
export async function listCalonAtasan(
  db: Db | Tx,
  { unitId, tanggal }: Pilih,
): Promise<{ id: string; nama: string; unit: string }[]> {
  const { rows } = await sql<{ id: string; nama: string; unit: string }>`
    select masa.jabatan_id as id, masa.nama, unit_masa.singkatan as unit
    from jabatan_masa masa
    join unit on unit.id = masa.unit_id
    join unit_masa on unit_masa.unit_id = unit.id and unit_masa.berlaku @> ${tanggal}::date
    where masa.berlaku @> ${tanggal}::date and unit.jalur @> (select jalur from unit where id = ${unitId})
      and (masa.is_pimpinan or masa.unit_id = ${unitId} or masa.jenis in ('jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'))
    order by nlevel(unit.jalur) desc, masa.is_pimpinan desc, masa.nama`.execute(db)

  return rows
}

/** Posts within a scope on that day, for choosing one. */
export async function listJabatanLingkup(
  db: Db | Tx,
  { lingkup, unitId, tanggal }: { lingkup: Lingkup } & Pilih,
): Promise<{ id: string; nama: string; terisi: string | null }[]> {
  const { rows } = await sql<{ id: string; nama: string; terisi: string | null }>`
    select masa.jabatan_id as id, masa.nama,
      case when masa.is_pimpinan then (select pejabat.nama from penugasan join pejabat on pejabat.id = penugasan.pejabat_id
        where penugasan.jabatan_id = masa.jabatan_id and penugasan.jenis = 'definitif'
          and penugasan.berlaku @> ${tanggal}::date limit 1) end as terisi
    from jabatan_masa masa join unit on unit.id = masa.unit_id
    where masa.unit_id = ${unitId} and masa.berlaku @> ${tanggal}::date
      and (${lingkup === 'semua'} or unit.jalur <@ ${lingkup === 'semua' ? [] : lingkup}::ltree[])
    order by masa.is_pimpinan desc, masa.nama`.execute(db)

  return rows
}

/** Whether the second post stands anywhere above the first on that day, or is the same. */
export async function isAtasanMelingkar(
  db: Db | Tx,
  { jabatanId, atasanId, tanggal }: { jabatanId: string; atasanId: string; tanggal: string },
): Promise<boolean> {
  const { rows } = await sql<{ ada: boolean }>`
    with recursive naik as (
      select ${atasanId}::uuid as id
      union
      select masa.atasan_id from naik join jabatan_masa masa on masa.jabatan_id = naik.id and masa.berlaku @> ${tanggal}::date
      where masa.atasan_id is not null
    ) select exists (select from naik where id = ${jabatanId}) as ada`.execute(db)

  return rows[0]?.ada ?? false
}
