import { sql } from 'kysely'
import type { Db } from '../../database.ts'

/** What a live page shows of one unit with everything below it. */
export type AngkaUnit = {
  readonly unitId: string
  readonly nama: string
  readonly pegawai: number
  /** Of whom a daily log is asked. */
  readonly wajibCatat: number
  readonly skpDitetapkan: number
  readonly skpDiajukan: number
  readonly pengisi: number
  readonly entri: number
  readonly menunggu: number
  /** Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang */
  readonly predikat: readonly number[]
}

/** The figures of the units directly below a unit, each with everything below it; people of the unit itself last. */
export async function listAngkaUnit(
  db: Db,
  { unitId, hariIni }: { unitId: string; hariIni: string },
): Promise<AngkaUnit[]> {
  const { rows } = await sql<AngkaUnit>`
    with pangkal as (select id, jalur from unit where id = ${unitId}),
    kelompok as (
      select anak.id, anak.jalur, masa.singkatan as nama, false as sendiri
      from unit_masa masa join unit anak on anak.id = masa.unit_id, pangkal
      where masa.induk_id = pangkal.id and masa.berlaku @> ${hariIni}::date
      union all
      select pangkal.id, pangkal.jalur, masa.singkatan, true
      from pangkal join unit_masa masa on masa.unit_id = pangkal.id and masa.berlaku @> ${hariIni}::date),
    lingkup as (
      select kelompok.id, unit.id as unit_id from kelompok join unit on unit.jalur <@ kelompok.jalur
      where not kelompok.sendiri
      union all select id, id from kelompok where sendiri)
    select kelompok.id as "unitId", kelompok.nama,
      coalesce(sum(kini.pegawai), 0)::int as pegawai, coalesce(sum(kini.wajib_catat), 0)::int as "wajibCatat",
      coalesce(sum(kini.skp_ditetapkan), 0)::int as "skpDitetapkan",
      coalesce(sum(kini.skp_diajukan), 0)::int as "skpDiajukan", coalesce(sum(hari.pengisi), 0)::int as pengisi,
      coalesce(sum(hari.entri), 0)::int as entri, coalesce(sum(kini.menunggu), 0)::int as menunggu,
      array[coalesce(sum(kini.sangat_baik), 0), coalesce(sum(kini.baik), 0), coalesce(sum(kini.butuh_perbaikan), 0),
        coalesce(sum(kini.kurang), 0), coalesce(sum(kini.sangat_kurang), 0)]::int[] as predikat
    from kelompok
    join lingkup on lingkup.id = kelompok.id
    left join rekap_unit_kini kini on kini.unit_id = lingkup.unit_id
    left join rekap_unit_harian hari on hari.unit_id = lingkup.unit_id and hari.tanggal = ${hariIni}::date
    group by kelompok.id, kelompok.nama, kelompok.sendiri
    order by kelompok.sendiri, lower(kelompok.nama)`.execute(db)

  return rows
}

/** The path of every unit, to know which open pages a change concerns. */
export async function listJalur(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('unit').select(['id', 'jalur']).execute()
  return new Map(rows.map(({ id, jalur }) => [id, jalur]))
}
