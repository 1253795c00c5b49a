import { sql } from 'kysely'
import type { Basis } from '../../../domain/ketentuan.ts'
import type { JenisPeriode, StatusEvaluasi } from '../../../domain/penilaian/evaluasi.ts'
import type { Predikat, Rating } from '../../../domain/penilaian/predikat.ts'
import type { TidakLulus } from '../../../domain/penilaian/tugas-belajar.ts'
import type { Db, Tx } from '../../database.ts'
import { HASIL_TETAP } from './hasil-tetap.ts'
import { KOLOM_PERIODE, type PeriodeTercatat } from './periode.ts'
import { tidakLulus } from './tidak-lulus.ts'

/** Somebody of a rater's team in a period; without SKP or evaluation the ids are null. */
export type AnggotaTim = {
  readonly pegawaiId: string
  readonly nama: string
  readonly jabatan: string
  readonly skpId: string | null
  readonly evaluasiId: string | null
  readonly status: StatusEvaluasi | null
  readonly ratingHasil: Rating | null
  readonly ratingPerilaku: Rating | null
  readonly predikat: Predikat | null
  readonly tidakLulus: TidakLulus
  /** The rater missed the window: the rater's superior evaluates. */
  readonly isAlihan: boolean
  /** The application in which the result was made, when it was not this one. */
  readonly sumber: string | null
}

type CariTim = { readonly penilaiId: string; readonly periodeId: string; readonly sampai: string }

/** Whom this person rates in a period, by name: today's team and whoever was rated by them then. */
export async function listTimPenilaian(
  db: Db | Tx,
  { penilaiId, periodeId, sampai }: CariTim,
): Promise<AnggotaTim[]> {
  const { rows } = await sql<AnggotaTim>`
    select pejabat.id as "pegawaiId", pejabat.nama, coalesce(jabatan_masa.nama, '') as jabatan, skp.id as "skpId",
      evaluasi.id as "evaluasiId", evaluasi.status,
      coalesce(evaluasi.rating_hasil, impor.rating_hasil) as "ratingHasil",
      coalesce(evaluasi.rating_perilaku, impor.rating_perilaku) as "ratingPerilaku",
      coalesce(evaluasi.predikat, impor.predikat) as predikat, impor.sumber,
      ${tidakLulus(sql`tim.pegawai_id`)} as "tidakLulus",
      coalesce(evaluasi.penetap = 'atasan-penilai', false) as "isAlihan"
    from (
      select pegawai_id from penilai_kini where penilai_id = ${penilaiId}
      union select pegawai_id from evaluasi where penilai_id = ${penilaiId} and periode_id = ${periodeId}
    ) tim
    join pejabat on pejabat.id = tim.pegawai_id
    left join penempatan_kini kini on kini.pegawai_id = tim.pegawai_id
    left join penempatan_terakhir terakhir on terakhir.pegawai_id = tim.pegawai_id
    left join skp on skp.pegawai_id = tim.pegawai_id and skp.status = 'ditetapkan' and (skp.rentang @> ${sampai}::date
      or (skp.id in (select skp_id from evaluasi where periode_id = ${periodeId})
        and not exists (select from skp sesudah where sesudah.pegawai_id = tim.pegawai_id
          and sesudah.status = 'ditetapkan' and sesudah.rentang @> ${sampai}::date)))
    left join evaluasi on evaluasi.skp_id = skp.id and evaluasi.periode_id = ${periodeId}
    left join hasil_impor impor on impor.pegawai_id = tim.pegawai_id and impor.periode_id = ${periodeId}
      and evaluasi.id is null
    join periode on periode.id = ${periodeId}
    left join jabatan_masa on jabatan_masa.jabatan_id = coalesce(skp.jabatan_id, kini.jabatan_id)
      and jabatan_masa.berlaku @> least(${sampai}::date, upper(skp.rentang) - 1)
    where (impor.pegawai_id is not null and kini.penilai_id = ${penilaiId})
      or (evaluasi.id is null and (kini.evaluasi_periodik = 'aplikasi' or (kini.evaluasi_periodik = 'tidak'
        and exists (select from periode where periode.id = ${periodeId} and periode.jenis = 'tahunan'))))
      or evaluasi.penilai_id = ${penilaiId}
      or (evaluasi.status = 'draf' and coalesce(kini.penilai_id, terakhir.penilai_id) = ${penilaiId})
    order by pejabat.nama, pejabat.id`.execute(db)

  return rows
}

/** Whether a rater still has to set somebody's evaluation. */
export function isMenunggu({ skpId, status, isAlihan, sumber }: AnggotaTim): boolean {
  return skpId !== null && !isAlihan && sumber === null && (status === null || status === 'draf')
}

/** The unit a rater stands for: the one of their first post that day. */
export async function findUnitPenilai(
  db: Db | Tx,
  { penilaiId, tanggal }: { penilaiId: string; tanggal: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ unitId: string }>`
    select jabatan_masa.unit_id as "unitId" from penugasan
    join jabatan_masa on jabatan_masa.jabatan_id = penugasan.jabatan_id and jabatan_masa.berlaku @> ${tanggal}::date
    where penugasan.pejabat_id = ${penilaiId} and penugasan.berlaku @> ${tanggal}::date
    order by jabatan_masa.is_pimpinan desc, penugasan.jenis limit 1`.execute(db)

  return rows[0]?.unitId
}

export type AlasanSebaran = { readonly alasan: string; readonly ditulisPada: Temporal.Instant }

export function findAlasanSebaran(
  db: Db | Tx,
  { penilaiId, periodeId }: { penilaiId: string; periodeId: string },
): Promise<AlasanSebaran | undefined> {
  return db
    .selectFrom('alasanSebaran')
    .select(['alasan', 'ditulisPada'])
    .where('penilaiId', '=', penilaiId)
    .where('periodeId', '=', periodeId)
    .executeTakeFirst()
}

type SimpanAlasan = {
  readonly penilaiId: string
  readonly periodeId: string
  readonly pelanggaran: unknown
  readonly alasan: string
  readonly pada: Temporal.Instant
}

export async function saveAlasanSebaran(tx: Tx, isi: SimpanAlasan): Promise<void> {
  await sql`
    insert into alasan_sebaran (periode_id, penilai_id, pelanggaran, alasan, ditulis_pada)
    values (${isi.periodeId}, ${isi.penilaiId}, ${JSON.stringify(isi.pelanggaran)}::jsonb, ${isi.alasan}, ${isi.pada})
    on conflict (periode_id, penilai_id) do update set pelanggaran = excluded.pelanggaran, alasan = excluded.alasan,
      ditulis_pada = excluded.ditulis_pada`.execute(tx)
}

export type EvaluasiPegawai = {
  readonly periode: PeriodeTercatat
  readonly evaluasiId: string | null
  readonly status: StatusEvaluasi | null
  readonly predikat: Predikat | null
  readonly dasar: readonly Basis[] | null
  readonly penilai: string | null
  readonly ditetapkanPada: Temporal.Instant | null
}

/** A person's evaluations and the periods of the instansi's kind that still wait for one, newest first. */
export async function listEvaluasiPegawai(
  db: Db | Tx,
  { pegawaiId, jenis, tanggal }: { pegawaiId: string; jenis: readonly JenisPeriode[]; tanggal: string },
): Promise<EvaluasiPegawai[]> {
  const { rows } = await sql<PeriodeTercatat & Omit<EvaluasiPegawai, 'periode'>>`
    select ${KOLOM_PERIODE}, evaluasi.id as "evaluasiId", evaluasi.status, evaluasi.predikat, evaluasi.dasar,
      evaluasi.ditetapkan_pada as "ditetapkanPada", penilai.nama as penilai
    from periode
    left join skp on skp.pegawai_id = ${pegawaiId} and skp.rentang @> upper(periode.rentang) - 1 and skp.status = 'ditetapkan'
    left join evaluasi on evaluasi.skp_id = skp.id and evaluasi.periode_id = periode.id
    left join pejabat penilai on penilai.id = evaluasi.penilai_id
    where evaluasi.id is not null
      or (skp.id is not null and periode.jenis = any (${[...jenis]}::jenis_periode[]) and periode.jendela @> ${tanggal}::date)
    order by upper(periode.rentang) desc, lower(periode.rentang) limit 60`.execute(db)

  return rows.map(({ evaluasiId, status, predikat, dasar, ditetapkanPada, penilai, ...periode }) => {
    return { periode, evaluasiId, status, predikat, dasar, ditetapkanPada, penilai }
  })
}

export type PredikatPeriodik = {
  readonly jenis: JenisPeriode
  readonly urutan: number
  readonly tahun: number
  readonly predikat: Predikat
  /** Null for a result from another application, which `sumber` then names. */
  readonly evaluasiId: string | null
  readonly sumber: string | null
}

/** Predicates of the periods of one year that were set here or brought in from elsewhere, in order. */
export async function listPredikatPeriodik(
  db: Db | Tx,
  { pegawaiId, tahun }: { pegawaiId: string; tahun: number },
): Promise<PredikatPeriodik[]> {
  const { rows } = await sql<PredikatPeriodik>`
    select periode.jenis, periode.urutan::int as urutan, periode.tahun::int as tahun, hasil.predikat,
      hasil."evaluasiId", hasil.sumber
    from ${HASIL_TETAP(pegawaiId)} hasil join periode on periode.id = hasil.periode_id
    where periode.tahun = ${tahun} and periode.jenis <> 'tahunan'
    order by lower(periode.rentang)`.execute(db)

  return rows
}
