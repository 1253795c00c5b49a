import { type RawBuilder, sql } from 'kysely'
import type { Capaian } from '../../../domain/penilaian/capaian-organisasi.ts'
import { AKHIR_JANUARI } from '../../../domain/penilaian/capaian-terlambat.ts'
import type { Db, Tx } from '../../database.ts'

/** What a unit achieved in a period, with who said so; `capaian` null: not set yet. */
export type CapaianUnit = {
  readonly unitId: string
  readonly unit: string
  readonly kepalaId: string | null
  readonly kepala: string | null
  /** Who is to set it: the holder of the post above the unit's head. */
  readonly penetap: string | null
  readonly capaian: Capaian | null
  readonly dasar: string | null
  /** Why it is not what the agreement gave. */
  readonly alasanBeda: string | null
  readonly oleh: string | null
  readonly ditetapkanPada: Temporal.Instant | null
  readonly versi: number
}

type Pada = { readonly periodeId: string; readonly sampai: string; readonly hariIni: string }

const KOLOM = (pada: Pada) => sql`
  unit.id as "unitId", unit_masa.nama as unit, kepala.id as "kepalaId", kepala.nama as kepala,
  (select penetap.nama from penugasan atas join pejabat penetap on penetap.id = atas.pejabat_id
    where atas.jabatan_id = pimpinan.atasan_id and atas.berlaku @> ${pada.hariIni}::date order by atas.jenis limit 1) as penetap,
  capaian.capaian, capaian.dasar, capaian.alasan_beda as "alasanBeda", oleh.nama as oleh, capaian.ditetapkan_pada as "ditetapkanPada",
  coalesce(capaian.versi, 0) as versi
  from unit
  join unit_masa on unit_masa.unit_id = unit.id and unit_masa.berlaku @> ${pada.sampai}::date
  join jabatan_masa pimpinan on pimpinan.unit_id = unit.id and pimpinan.is_pimpinan and pimpinan.berlaku @> ${pada.sampai}::date
  left join lateral (select pejabat.id, pejabat.nama from penugasan join pejabat on pejabat.id = penugasan.pejabat_id
    where penugasan.jabatan_id = pimpinan.jabatan_id and penugasan.berlaku @> ${pada.hariIni}::date
    order by penugasan.jenis limit 1) kepala on true
  left join capaian_organisasi capaian on capaian.unit_id = unit.id and capaian.periode_id = ${pada.periodeId}
  left join pejabat oleh on oleh.id = capaian.ditetapkan_oleh`

/** The achievement that counts for people of a unit: that of the closest unit, at or above, which has a head. */
export async function findCapaianUntukUnit(
  db: Db | Tx,
  { unitId, ...pada }: Pada & { unitId: string },
): Promise<CapaianUnit | undefined> {
  const { rows } = await sql<CapaianUnit>`
    select ${KOLOM(pada)}
    where unit.jalur @> (select milik.jalur from unit milik where milik.id = ${unitId})
    order by nlevel(unit.jalur) desc limit 1`.execute(db)

  return rows[0]
}

/** What a unit achieved in the year before that one, and the day on which that year's own was set. */
export async function findCapaianTahunLalu(
  db: Db | Tx,
  { unitId, tahun }: { readonly unitId: string; readonly tahun: number },
): Promise<{ readonly capaian: Capaian | null; readonly ditetapkan: string | null }> {
  const { rows } = await sql<{ capaian: Capaian | null; ditetapkan: string | null }>`
    select min(capaian.capaian) filter (where periode.tahun < ${tahun}::int) as capaian,
      min((capaian.ditetapkan_pada at time zone instansi.zona)::date::text) filter (where periode.tahun = ${tahun}::int) as ditetapkan
    from capaian_organisasi capaian join periode on periode.id = capaian.periode_id cross join instansi
    where capaian.unit_id = ${unitId} and periode.jenis = 'tahunan' and periode.tahun in (${tahun}::int, ${tahun}::int - 1)`.execute(
    db,
  )

  return rows[0] ?? { capaian: null, ditetapkan: null }
}

/** The achievement that set ratings of `periode` rest on: its own, or for a year the one before when its own came after January. */
export const CAPAIAN_BERLAKU = (unitId: RawBuilder<unknown>) => sql`lateral (
  select satu.capaian from capaian_organisasi satu join periode masa on masa.id = satu.periode_id cross join instansi
  where satu.unit_id = ${unitId} and satu.capaian is not null and (masa.id = periode.id
    or (periode.jenis = 'tahunan' and masa.jenis = 'tahunan' and masa.tahun = periode.tahun - 1))
  order by (masa.id = periode.id and (masa.jenis <> 'tahunan'
    or (satu.ditetapkan_pada at time zone instansi.zona)::date <= (masa.tahun + 1 || ${sql.lit(`-${AKHIR_JANUARI}`)})::date)) desc, masa.tahun
  limit 1)`

/** Units whose achievement this person sets: led by a post right below their own, or by somebody they rate. */
export async function listCapaianOleh(
  db: Db | Tx,
  { penetapId, ...pada }: Pada & { penetapId: string },
): Promise<CapaianUnit[]> {
  const { rows } = await sql<CapaianUnit>`
    select ${KOLOM(pada)}
    where pimpinan.atasan_id in (select jabatan_id from penugasan where pejabat_id = ${penetapId} and berlaku @> ${pada.hariIni}::date)
      or exists (select from penempatan_kini where penempatan_kini.jabatan_id = pimpinan.jabatan_id
        and penempatan_kini.penilai_id = ${penetapId})
    order by unit_masa.nama`.execute(db)

  return rows
}

/** How many evaluations of the period already rest on this unit's achievement. */
export async function countEvaluasiMemakai(
  tx: Tx,
  { unitId, periodeId }: { unitId: string; periodeId: string },
): Promise<number> {
  const { rows } = await sql<{ jumlah: number }>`
    select count(*)::int as jumlah from evaluasi
    where unit_id = ${unitId} and periode_id = ${periodeId} and status <> 'draf'`.execute(tx)

  return rows[0]?.jumlah ?? 0
}

type Simpan = {
  readonly unitId: string
  readonly periodeId: string
  readonly capaian: Capaian
  readonly dasar: string
  /** What the agreement gave, when it gave anything, and why that was departed from. */
  readonly saran: Capaian | null
  readonly alasanBeda: string | null
  readonly hitungan: unknown
  readonly oleh: string
  readonly pada: Temporal.Instant
}

export async function saveCapaian(tx: Tx, { oleh, pada, hitungan, ...isi }: Simpan): Promise<void> {
  const tertulis = {
    ...isi,
    hitungan: hitungan === null ? null : JSON.stringify(hitungan),
    ditetapkanOleh: oleh,
    ditetapkanPada: pada,
  }
  const { unitId: _u, periodeId: _p, ...isian } = tertulis
  await tx
    .insertInto('capaianOrganisasi')
    .values(tertulis)
    .onConflict((sama) =>
      sama.columns(['unitId', 'periodeId']).doUpdateSet({
        ...isian,
        versi: sql<number>`capaian_organisasi.versi + 1`,
      }),
    )
    .execute()
}
