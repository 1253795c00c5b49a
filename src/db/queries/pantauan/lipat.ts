import { sql } from 'kysely'
import type { Db } from '../../database.ts'

/** Longest an entry may wait for review and still be counted; it keeps the count to three months of partitions. */
export const HARI_MENUNGGU = 62

/** Folds person-day rows into unit-day figures for the given units and days. */
export async function foldHari(
  db: Db,
  unitIds: readonly string[],
  tanggal: readonly string[],
): Promise<void> {
  await sql`
    insert into rekap_unit_harian (unit_id, tanggal, pegawai, pengisi, entri, menit, menunggu, dikembalikan, disetujui, ditolak)
    select unit.id, hari.tanggal,
      (select count(*) from penempatan_kini where penempatan_kini.unit_id = unit.id),
      count(rekap.pegawai_id) filter (where rekap.entri > 0), coalesce(sum(rekap.entri), 0), coalesce(sum(rekap.menit), 0),
      coalesce(sum(rekap.menunggu), 0), coalesce(sum(rekap.dikembalikan), 0), coalesce(sum(rekap.disetujui), 0), coalesce(sum(rekap.ditolak), 0)
    from unnest(${unitIds}::uuid[]) as unit(id) cross join unnest(${tanggal}::date[]) as hari(tanggal)
    left join rekap_harian rekap on rekap.unit_id = unit.id and rekap.tanggal = hari.tanggal
    group by unit.id, hari.tanggal
    on conflict (unit_id, tanggal) do update set
      pegawai = excluded.pegawai, pengisi = excluded.pengisi, entri = excluded.entri, menit = excluded.menit,
      menunggu = excluded.menunggu, dikembalikan = excluded.dikembalikan, disetujui = excluded.disetujui, ditolak = excluded.ditolak`.execute(
    db,
  )
}

/** Folds plans, waiting reviews and predicates of the given units as of today. */
export async function foldKini(
  db: Db,
  { unitIds, hariIni, periodeId }: { unitIds: readonly string[]; hariIni: string; periodeId: string | null },
): Promise<void> {
  await sql`
    insert into rekap_unit_kini (unit_id, pegawai, wajib_catat, skp_ditetapkan, skp_diajukan, skp_disusun, menunggu, periode_id,
      sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang)
    select unit.id,
      (select count(*) from penempatan_kini where penempatan_kini.unit_id = unit.id),
      (select count(*) from penempatan_kini where penempatan_kini.unit_id = unit.id and catatan_harian),
      skp.ditetapkan, skp.diajukan, skp.disusun,
      (select coalesce(sum(menunggu), 0) from rekap_unit_harian rekap where rekap.unit_id = unit.id
        and rekap.tanggal between ${hariIni}::date - ${HARI_MENUNGGU}::int and ${hariIni}::date),
      ${periodeId}::uuid, nilai.sb, nilai.b, nilai.bp, nilai.k, nilai.sk
    from unnest(${unitIds}::uuid[]) as unit(id),
    lateral (select count(*) filter (where status = 'ditetapkan') as ditetapkan,
        count(*) filter (where status = 'diajukan' or exists (select from revisi_skp
          where revisi_skp.skp_id = skp.id and revisi_skp.status = 'diajukan')) as diajukan,
        count(*) filter (where status in ('draf', 'dikembalikan')) as disusun
      from skp where skp.unit_id = unit.id and rentang @> ${hariIni}::date) skp,
    lateral (select count(*) filter (where predikat = 'Sangat Baik') as sb, count(*) filter (where predikat = 'Baik') as b,
        count(*) filter (where predikat = 'Butuh Perbaikan') as bp, count(*) filter (where predikat = 'Kurang') as k,
        count(*) filter (where predikat = 'Sangat Kurang') as sk
      from (
        select predikat from evaluasi
        where evaluasi.unit_id = unit.id and periode_id = ${periodeId}::uuid and status <> 'draf'
        union all
        select impor.predikat from penempatan_kini tempat join hasil_impor impor on impor.pegawai_id = tempat.pegawai_id
        where tempat.unit_id = unit.id and impor.periode_id = ${periodeId}::uuid and not exists (select from evaluasi
          where evaluasi.pegawai_id = impor.pegawai_id and evaluasi.periode_id = impor.periode_id
            and evaluasi.status <> 'draf')) jadi) nilai
    on conflict (unit_id) do update set
      pegawai = excluded.pegawai, wajib_catat = excluded.wajib_catat, skp_ditetapkan = excluded.skp_ditetapkan, skp_diajukan = excluded.skp_diajukan,
      skp_disusun = excluded.skp_disusun, menunggu = excluded.menunggu, periode_id = excluded.periode_id,
      sangat_baik = excluded.sangat_baik, baik = excluded.baik, butuh_perbaikan = excluded.butuh_perbaikan,
      kurang = excluded.kurang, sangat_kurang = excluded.sangat_kurang`.execute(db)
}

/** The evaluation period whose predicates a live page shows: the newest that has begun to be rated. */
export async function findPeriodeDinilai(db: Db, hariIni: string): Promise<string | null> {
  const baris = await db
    .selectFrom('periode')
    .select('id')
    .where('jenis', '<>', 'tahunan')
    .where(sql<boolean>`lower(jendela) <= ${hariIni}::date`)
    .orderBy(sql`lower(jendela)`, 'desc')
    .limit(1)
    .executeTakeFirst()

  return baris?.id ?? null
}

/** Every unit there ever was: also one that has ended keeps its figures of that day. */
export async function listSemuaUnitId(db: Db): Promise<string[]> {
  const unit = await db.selectFrom('unit').select('id').execute()

  return unit.map(({ id }) => id)
}

/** Tells every process of this instansi which units changed: its schema, then the units. */
export async function notifyLangsung(db: Db, unitIds: readonly string[]): Promise<void> {
  await sql`select pg_notify('langsung', current_schema() || ':' || ${unitIds.join(',')}::text)`.execute(db)
}

export async function findSkema(db: Db): Promise<string> {
  const { rows } = await sql<{ skema: string }>`select current_schema() as skema`.execute(db)

  return rows[0]?.skema ?? ''
}
