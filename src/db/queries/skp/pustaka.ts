import { sql } from 'kysely'
import type { BentukSkp, JenisRhk, Rhk } from '../../../domain/skp/skp.ts'
import type { Db, Tx } from '../../database.ts'

export type ButirPustaka = {
  readonly rhkId: string
  readonly uraian: string
  readonly jabatan: string
  /** How many set SKP say it. */
  readonly jumlah: number
  readonly indikator: readonly { readonly uraian: string; readonly target: string }[]
}

type Cari = {
  readonly bentuk: BentukSkp
  readonly jabatanId: string
  readonly hari: string
  /** Words to look for among all posts; without them, what people of the same post plan. */
  readonly kata: string
}

const PALING_BANYAK = 30

/** Results of set SKP, said once each: those of the same post first, the most used on top. */
export async function listPustaka(db: Db, { bentuk, jabatanId, hari, kata }: Cari): Promise<ButirPustaka[]> {
  const pola = `%${kata.replaceAll(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<ButirPustaka>`
    with milik as (select nama from jabatan_masa
        where jabatan_id = ${jabatanId} and berlaku @> ${hari}::date limit 1),
      butir as (
        select lower(trim(rhk.uraian)) as kunci, jabatan_masa.nama as jabatan,
          (array_agg(rhk.id order by rhk.id desc))[1] as id, count(distinct skp.id)::int as jumlah
        from skp
        join jabatan_masa on jabatan_masa.jabatan_id = skp.jabatan_id
          and jabatan_masa.berlaku @> lower(skp.rentang)
        join rhk on rhk.skp_id = skp.id and rhk.diakhiri_pada is null
        where skp.status = 'ditetapkan' and skp.bentuk = ${bentuk} and trim(rhk.uraian) <> ''
          and ${kata === '' ? sql`jabatan_masa.nama = (select nama from milik)` : sql`rhk.uraian ilike ${pola}`}
        group by kunci, jabatan_masa.nama)
    select rhk.id as "rhkId", rhk.uraian, butir.jabatan, butir.jumlah,
      coalesce((select jsonb_agg(jsonb_build_object('uraian', indikator.uraian,
          'target', concat_ws(' ', indikator.target, indikator.satuan)) order by indikator.urutan)
        from indikator where indikator.rhk_id = rhk.id and indikator.diakhiri_pada is null), '[]') as indikator
    from butir join rhk on rhk.id = butir.id
    order by butir.jabatan = (select nama from milik) desc nulls last, butir.jumlah desc, rhk.uraian
    limit ${PALING_BANYAK}`.execute(db)

  return rows
}

/** One result of the library with its indicators; only set SKP are in it. */
export async function findPustaka(tx: Tx, rhkId: string): Promise<Rhk | undefined> {
  const { rows } = await sql<Rhk>`
    select rhk.id, rhk.jenis, rhk.uraian, null as "diintervensiId", null as "pemberiTugas",
      coalesce((select jsonb_agg(jsonb_build_object('id', indikator.id, 'aspek', indikator.aspek,
          'perspektif', indikator.perspektif, 'uraian', indikator.uraian, 'target', indikator.target,
          'satuan', indikator.satuan) order by indikator.urutan)
        from indikator where indikator.rhk_id = rhk.id and indikator.diakhiri_pada is null), '[]') as indikator
    from rhk join skp on skp.id = rhk.skp_id
    where rhk.id = ${rhkId} and skp.status = 'ditetapkan' and rhk.diakhiri_pada is null`.execute(tx)

  return rows[0]
}

export type PilihanPustaka = { readonly rhkId: string; readonly jenis: JenisRhk }
