import { type RawBuilder, sql } from 'kysely'
import type { AturanKewajiban, Kewajiban, OrangKewajiban } from '../../../domain/kehadiran/kewajiban.ts'
import type { Db, Tx } from '../../database.ts'
import { daterange } from '../organisasi/rentang.ts'

export type KewajibanUnit = AturanKewajiban & { readonly versi: number; readonly jalur: string }
export type IsiKewajiban = Omit<AturanKewajiban, 'id' | 'unit'>

const SEMUA = 'semua'

async function readAturan(db: Db | Tx, syarat: RawBuilder<unknown>): Promise<KewajibanUnit[]> {
  const { rows } = await sql<KewajibanUnit>`
    select aturan.id, aturan.unit_id as "unitId", masa.nama as unit, unit.jalur::text as jalur,
      nullif(aturan.jenis_pegawai, ${SEMUA}) as "jenisPegawai", nullif(aturan.jenis_jabatan, ${SEMUA}) as "jenisJabatan",
      aturan.catatan_harian as "catatanHarian", aturan.menit, aturan.evaluasi_periodik as "evaluasiPeriodik", aturan.dasar,
      lower(aturan.berlaku)::text as mulai, (upper(aturan.berlaku) - 1)::text as sampai, aturan.versi
    from kewajiban_unit aturan join unit on unit.id = aturan.unit_id
    join lateral (select nama from unit_masa where unit_masa.unit_id = unit.id
      order by lower(unit_masa.berlaku) desc limit 1) masa on true
    where ${syarat} order by masa.nama, lower(aturan.berlaku) desc, aturan.id`.execute(db)

  return rows
}

/** Every choice there is, by unit, the newest first. */
export function listAturanKewajiban(db: Db | Tx): Promise<KewajibanUnit[]> {
  return readAturan(db, sql`true`)
}

export async function findAturanKewajiban(db: Db | Tx, id: string): Promise<KewajibanUnit | undefined> {
  return (await readAturan(db, sql`aturan.id = ${id}`))[0]
}

export async function storeAturanKewajiban(tx: Tx, id: string, isi: IsiKewajiban): Promise<void> {
  const { unitId, catatanHarian, menit, evaluasiPeriodik, dasar, mulai, sampai } = isi
  const jenisPegawai = isi.jenisPegawai ?? SEMUA
  const jenisJabatan = isi.jenisJabatan ?? SEMUA
  const tulisan = { unitId, jenisPegawai, jenisJabatan, catatanHarian, menit, evaluasiPeriodik, dasar }
  const baris = { ...tulisan, berlaku: daterange(mulai, sampai) }
  await tx
    .insertInto('kewajibanUnit')
    .values({ ...baris, id })
    .onConflict((oc) => oc.column('id').doUpdateSet({ ...baris, versi: sql`kewajiban_unit.versi + 1` }))
    .execute()
}

export async function deleteAturanKewajiban(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('kewajibanUnit').where('id', '=', id).execute()
}

type Cari = {
  /** Everybody when null. */
  readonly pegawaiIds: readonly string[] | null
  /** The state counts when it covers the whole span; the post is the one of the last day. */
  readonly mulai: string
  readonly sampai: string
}

export type OrangTercari = OrangKewajiban & { readonly pegawaiId: string }

/** Whose duties these are (a unit that does not stand yet has no path, and an empty path lies above all): unit with the units above it, kind of employment, kind of post, and state. */
export async function listOrangKewajiban(
  db: Db | Tx,
  { pegawaiIds, mulai, sampai }: Cari,
): Promise<OrangTercari[]> {
  const siapa = pegawaiIds === null ? sql`true` : sql`pegawai.id = any (${pegawaiIds}::uuid[])`
  const { rows } = await sql<OrangTercari>`
    with orang as materialized (
      select pegawai.id, pegawai.jenis, masa.jenis as jenis_jabatan, masa.unit_id
      from pegawai
      join penugasan on penugasan.pejabat_id = pegawai.id and penugasan.jenis = 'definitif'
        and penugasan.berlaku @> ${sampai}::date
      join jabatan_masa masa on masa.jabatan_id = penugasan.jabatan_id and masa.berlaku @> ${sampai}::date
      where ${siapa}),
    leluhur as materialized (
      select unit.id, array(select atas.id::text from unit atas
        where atas.jalur @> unit.jalur and (atas.jalur <> '' or atas.id = unit.id) order by nlevel(atas.jalur) desc) as ids
      from unit where unit.id in (select unit_id from orang))
    select orang.id as "pegawaiId", leluhur.ids as "unitIds", orang.jenis as "jenisPegawai",
      orang.jenis_jabatan as "jenisJabatan", tidak.jenis::text as keadaan
    from orang
    join leluhur on leluhur.id = orang.unit_id
    left join ketidakhadiran tidak on tidak.pegawai_id = orang.id
      and tidak.rentang @> daterange(${mulai}::date, ${sampai}::date, '[]')`.execute(db)

  return rows
}

/** Who is away on all of these days. */
export async function listTidakHadirSepanjang(
  db: Db | Tx,
  { mulai, sampai }: Pick<Cari, 'mulai' | 'sampai'>,
): Promise<string[]> {
  const { rows } = await sql<{ pegawaiId: string }>`
    select pegawai_id as "pegawaiId" from ketidakhadiran
    where rentang @> daterange(${mulai}::date, ${sampai}::date, '[]')`.execute(db)

  return rows.map(({ pegawaiId }) => pegawaiId)
}

/** Today's answer beside the placement of everybody; who is not named is asked for everything. */
export async function saveKewajibanKini(
  tx: Tx,
  daftar: readonly (Kewajiban & { readonly pegawaiId: string })[],
): Promise<void> {
  await sql`
    with baru as (
      select kini.pegawai_id, coalesce(satu."catatanHarian", true) as catatan_harian, coalesce(satu.menit, true) as menit,
        coalesce(satu."evaluasiPeriodik", 'aplikasi') as evaluasi_periodik
      from penempatan_kini kini
      left join jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as satu("pegawaiId" uuid, "catatanHarian" boolean,
        menit boolean, "evaluasiPeriodik" cara_evaluasi) on satu."pegawaiId" = kini.pegawai_id)
    update penempatan_kini kini set catatan_harian = baru.catatan_harian, menit = baru.menit,
      evaluasi_periodik = baru.evaluasi_periodik
    from baru where baru.pegawai_id = kini.pegawai_id
      and (kini.catatan_harian, kini.menit, kini.evaluasi_periodik)
        is distinct from (baru.catatan_harian, baru.menit, baru.evaluasi_periodik)`.execute(tx)
}
