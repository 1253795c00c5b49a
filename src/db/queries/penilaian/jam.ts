import { sql } from 'kysely'
import type { JenisPeriode } from '../../../domain/penilaian/evaluasi.ts'
import type { Db, Tx } from '../../database.ts'
import { KOLOM_PERIODE, type PeriodeTercatat } from './periode.ts'

export type JalanJam = {
  /** The day from which the clock acts by itself; the first run of all sets it to its own day. */
  readonly sejak: string
  /** The day up to which it has acted. */
  readonly sampai: string
}

export async function startJam(tx: Tx, hariIni: string): Promise<JalanJam> {
  const { rows } = await sql<JalanJam>`
    select sejak::text as sejak, coalesce(sampai, sejak)::text as sampai from jam_evaluasi`.execute(tx)
  if (rows[0]) return rows[0]
  await sql`insert into jam_evaluasi (sejak) values (${hariIni}::date)`.execute(tx)

  return { sejak: hariIni, sampai: hariIni }
}

/** The clock has acted up to that day; an earlier day changes nothing. */
export async function saveJam(tx: Tx, hariIni: string): Promise<void> {
  await sql`update jam_evaluasi set sampai = ${hariIni}::date
    where coalesce(sampai, sejak) < ${hariIni}::date`.execute(tx)
}

type CariJendela = {
  readonly jenis: readonly JenisPeriode[]
  /** Windows that closed before this day are over. */
  readonly ditutupSejak: string
  /** Nothing that closed before the clock began is watched. */
  readonly sejak: string
  readonly hariIni: string
}

/** Periods whose window has opened and is not over, or in which a draft of somebody who left was opened late, the one that closes first before the others. */
export async function listPeriodeBerjalan(
  tx: Tx,
  { jenis, ditutupSejak, sejak, hariIni }: CariJendela,
): Promise<PeriodeTercatat[]> {
  const { rows } = await sql<PeriodeTercatat>`
    select ${KOLOM_PERIODE} from periode
    where jenis = any (${[...jenis]}::jenis_periode[]) and lower(jendela) <= ${hariIni}::date
      and (upper(jendela) > ${ditutupSejak}::date or (upper(jendela) > ${sejak}::date and exists (
        select from penempatan_terakhir terakhir join evaluasi on evaluasi.pegawai_id = terakhir.pegawai_id
        where evaluasi.periode_id = periode.id and evaluasi.status = 'draf')))
    order by upper(jendela), lower(rentang)`.execute(tx)

  return rows
}

/** Somebody whose evaluation passed from the rater to the rater's superior, or back. */
export type Alihan = {
  readonly evaluasiId: string
  readonly pegawaiId: string
  readonly penilaiId: string | null
  readonly atasanId: string
}

type CariAlihan = {
  readonly periodeId: string
  /** The last day of the period. */
  readonly sampai: string
  /** The instant at which the window closed; a plan set after it never waited for its rater. */
  readonly tutup: Temporal.Instant
  readonly now: Temporal.Instant
  /** Employees whose evaluation is not made here. */
  readonly kecuali: readonly string[]
}

/** Hands every draft of a period, begun or not, to the rater's superior of today; where nobody stands above the rater it stays. */
export async function handUpEvaluasi(
  tx: Tx,
  { periodeId, sampai, tutup, now, kecuali }: CariAlihan,
): Promise<Alihan[]> {
  await sql`
    insert into evaluasi (skp_id, pegawai_id, periode_id, unit_id, penilai_id)
    select skp.id, skp.pegawai_id, ${periodeId}, skp.unit_id, coalesce(kini.penilai_id, skp.penilai_id)
    from skp join penempatan_kini kini on kini.pegawai_id = skp.pegawai_id and kini.atasan_penilai_id is not null
    where skp.status = 'ditetapkan' and skp.rentang @> ${sampai}::date and skp.ditetapkan_pada < ${tutup}::timestamptz
      and skp.pegawai_id <> all (${kecuali}::uuid[])
    on conflict (skp_id, periode_id) do nothing`.execute(tx)
  const { rows } = await sql<Alihan>`
    update evaluasi set penetap = 'atasan-penilai', dialihkan_pada = ${now}::timestamptz, versi = versi + 1
    from penilai_kini kini
    where evaluasi.periode_id = ${periodeId} and evaluasi.status = 'draf' and evaluasi.penetap = 'penilai'
      and kini.pegawai_id = evaluasi.pegawai_id and kini.atasan_penilai_id is not null
      and evaluasi.pegawai_id <> all (${kecuali}::uuid[])
    returning evaluasi.id as "evaluasiId", evaluasi.pegawai_id as "pegawaiId", evaluasi.penilai_id as "penilaiId",
      kini.atasan_penilai_id as "atasanId"`.execute(tx)

  return rows
}

/** Gives drafts back to the rater when an outage written down later lengthened the window past today. */
export async function handBackEvaluasi(
  tx: Tx,
  { periodeId }: Pick<CariAlihan, 'periodeId'>,
): Promise<Alihan[]> {
  const { rows } = await sql<Alihan>`
    update evaluasi set penetap = 'penilai', dialihkan_pada = null, versi = versi + 1
    from penilai_kini kini
    where evaluasi.periode_id = ${periodeId} and evaluasi.status = 'draf' and evaluasi.penetap = 'atasan-penilai'
      and kini.pegawai_id = evaluasi.pegawai_id and kini.atasan_penilai_id is not null
    returning evaluasi.id as "evaluasiId", evaluasi.pegawai_id as "pegawaiId", evaluasi.penilai_id as "penilaiId",
      kini.atasan_penilai_id as "atasanId"`.execute(tx)

  return rows
}

/** Days on which results were set that may still be objected to, oldest first. */
export async function listHariTetap(tx: Tx, zona: string): Promise<string[]> {
  const { rows } = await sql<{ hari: string }>`
    select distinct (ditetapkan_pada at time zone ${zona})::date::text as hari from evaluasi
    where status in ('ditetapkan', 'diterima') and ditetapkan_pada is not null order by hari`.execute(tx)

  return rows.map(({ hari }) => hari)
}

export type Difinalkan = { readonly evaluasiId: string; readonly pegawaiId: string; readonly status: string }
type CariFinal = { readonly hari: string; readonly sejak: string; readonly zona: string }

/** Results set on that day become final: nobody objected in time. */
export async function finalizeEvaluasi(tx: Tx, { hari, sejak, zona }: CariFinal): Promise<Difinalkan[]> {
  const { rows } = await sql<Difinalkan>`
    update evaluasi set status = 'final', final_sejak = ${sejak}::date, versi = versi + 1
    where status in ('ditetapkan', 'diterima') and (ditetapkan_pada at time zone ${zona})::date = ${hari}::date
    returning id as "evaluasiId", pegawai_id as "pegawaiId", old.status::text as status`.execute(tx)

  return rows
}

export type SkpAlihan = {
  readonly skpId: string
  readonly pegawaiId: string
  readonly penilaiId: string | null
  readonly atasanId: string
}

type CariSkp = { readonly tahun: number; readonly batas: string; readonly now: Temporal.Instant }

/** Marks the plans of a year that nobody set in time: the talk goes on with the rater's superior. */
export async function handUpSkp(tx: Tx, { tahun, batas, now }: CariSkp): Promise<SkpAlihan[]> {
  const { rows } = await sql<SkpAlihan>`
    update skp set dialihkan_pada = ${now}::timestamptz
    from penempatan_kini kini
    where skp.tahun = ${tahun} and skp.status <> 'ditetapkan' and skp.dialihkan_pada is null
      and lower(skp.rentang) <= ${batas}::date and kini.pegawai_id = skp.pegawai_id
      and kini.atasan_penilai_id is not null
    returning skp.id as "skpId", skp.pegawai_id as "pegawaiId", kini.penilai_id as "penilaiId",
      kini.atasan_penilai_id as "atasanId"`.execute(tx)

  return rows
}

/** Whether the talk about a plan went on to the rater's superior. */
export async function isSkpDialihkan(db: Db, id: string): Promise<boolean> {
  const skp = await db.selectFrom('skp').select('dialihkanPada').where('id', '=', id).executeTakeFirst()

  return (skp?.dialihkanPada ?? null) !== null
}
