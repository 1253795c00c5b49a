import { sql } from 'kysely'
import type { Db } from '../../database.ts'

/** Something that the clock of evaluations asks of a person. */
export type HalJam = {
  readonly hal: 'alihan' | 'susulan' | 'putusan' | 'penjelasan' | 'hasil' | 'hasil-final'
  /** How many, for a period; else one. */
  readonly jumlah: number
  readonly evaluasiId: string | null
  readonly pegawai: string
  /** The day from which the limit counts; of a period the last day of its window. */
  readonly dari: string
  readonly jendelaMulai: string
}

type Cari = {
  readonly pejabatId: string
  readonly pegawaiId: string | null
  readonly hariIni: string
  /** Since when closed windows are still watched. */
  readonly susulanSejak: string
  readonly zona: string
}

/** The first day of the window that ends on that day, if an outage has touched it. */
export async function findMulaiTerganggu(db: Db, jendelaSampai: string): Promise<string | undefined> {
  const { rows } = await sql<{ mulai: string }>`
    select lower(jendela)::text as mulai from periode
    where upper(jendela) = ${jendelaSampai}::date + 1 and exists (
      select from gangguan where dibatalkan_pada is null and selesai > lower(jendela))
    order by lower(jendela) limit 1`.execute(db)

  return rows[0]?.mulai
}

/** Hand-ups by period, windows that an outage may have lengthened, objections to explain or to decide, and own results that are not signed, in one query. */
export async function listHalJam(
  db: Db,
  { pejabatId, pegawaiId, hariIni, susulanSejak, zona }: Cari,
): Promise<HalJam[]> {
  const { rows } = await sql<HalJam>`
    with tertutup as materialized (
      select id, rentang, jendela from periode
      where upper(jendela) between ${susulanSejak}::date and ${hariIni}::date and exists (
        select from gangguan where dibatalkan_pada is null and selesai > lower(jendela))),
    diatasi as materialized (
      select naik.* from penilai_kini kini cross join lateral (
        select id, pegawai_id, periode_id, status from evaluasi where pegawai_id = kini.pegawai_id
          and (status = 'keberatan' or (status = 'draf' and penetap = 'atasan-penilai')) offset 0) naik
      where kini.atasan_penilai_id = ${pejabatId})
    select 'alihan' as hal, count(*)::int as jumlah, null::uuid as "evaluasiId", '' as pegawai,
      (upper(periode.jendela) - 1)::text as dari, lower(periode.jendela)::text as "jendelaMulai"
    from diatasi join periode on periode.id = diatasi.periode_id
    where diatasi.status = 'draf' group by periode.id
    union all
    select 'susulan', count(*)::int, null, '', (upper(tertutup.jendela) - 1)::text, lower(tertutup.jendela)::text
    from tertutup join penilai_kini kini on kini.penilai_id = ${pejabatId}
    join skp on skp.pegawai_id = kini.pegawai_id and skp.status = 'ditetapkan'
    left join evaluasi on evaluasi.skp_id = skp.id and evaluasi.periode_id = tertutup.id
    where (evaluasi.id is not null or (not kini.is_berhenti and skp.rentang @> upper(tertutup.rentang) - 1))
      and coalesce(evaluasi.status, 'draf') = 'draf' and coalesce(evaluasi.penetap, 'penilai') = 'penilai'
    group by tertutup.id, tertutup.jendela
    union all
    select berjalan.hal, 1, berjalan.id, pejabat.nama,
      (keberatan.diajukan_pada at time zone ${zona})::date::text, lower(periode.jendela)::text
    from (
      select 'putusan' as hal, id, pegawai_id, periode_id from diatasi where status = 'keberatan'
      union all
      select 'penjelasan', id, pegawai_id, periode_id from evaluasi
      where penilai_id = ${pejabatId} and status = 'keberatan' and id not in (select id from diatasi)) berjalan
    join keberatan on keberatan.evaluasi_id = berjalan.id and (hal = 'putusan' or penjelasan_pada is null)
    join periode on periode.id = berjalan.periode_id
    join pejabat on pejabat.id = berjalan.pegawai_id
    union all
    select 'hasil', 1, evaluasi.id, '', (evaluasi.ditetapkan_pada at time zone ${zona})::date::text,
      lower(periode.jendela)::text
    from evaluasi join periode on periode.id = evaluasi.periode_id
    where evaluasi.pegawai_id = ${pegawaiId} and evaluasi.status = 'ditetapkan' and evaluasi.ditetapkan_pada is not null
    union all
    select 'hasil-final', 1, evaluasi.id, '', (evaluasi.ditetapkan_pada at time zone ${zona})::date::text,
      lower(periode.jendela)::text
    from evaluasi join periode on periode.id = evaluasi.periode_id
    where evaluasi.pegawai_id = ${pegawaiId} and evaluasi.status = 'final' and evaluasi.penetap = 'atasan-penilai'
      and evaluasi.diterima_pada is null and evaluasi.ditetapkan_pada > ${susulanSejak}::date
    order by dari`.execute(db)

  return rows
}
