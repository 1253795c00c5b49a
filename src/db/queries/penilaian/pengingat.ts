import { sql } from 'kysely'
import type { Tx } from '../../database.ts'
import type { JenisKabar } from '../../tables.ts'

/** Something a person is told about a limit: once for each matter and last day. */
export type Pengingat = {
  readonly pejabatId: string
  readonly hal: string
  readonly batas: string
  readonly isi: string
  readonly jenis: JenisKabar
  readonly rujukan: string | null
}

/** Sends what was not sent before, and says how much that was. */
export async function sendPengingat(
  { tx, now }: { readonly tx: Tx; readonly now: Temporal.Instant },
  daftar: readonly Pengingat[],
): Promise<number> {
  if (daftar.length === 0) return 0
  const { numAffectedRows } = await sql`
    with calon as (
      select * from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as satu("pejabatId" uuid, hal text, batas date,
        isi text, jenis jenis_kabar, rujukan text)),
    baru as (
      insert into pengingat (pejabat_id, hal, batas, dikirim_pada)
      select "pejabatId", hal, batas, ${now}::timestamptz from calon
      on conflict do nothing returning pejabat_id, hal, batas)
    insert into kabar (pejabat_id, isi, jenis, rujukan, dibuat_pada)
    select calon."pejabatId", calon.isi, calon.jenis, calon.rujukan, ${now}::timestamptz
    from calon join baru on baru.pejabat_id = calon."pejabatId" and baru.hal = calon.hal and baru.batas = calon.batas`.execute(
    tx,
  )

  return Number(numAffectedRows ?? 0)
}

export type Tertunda = { readonly pejabatId: string; readonly jumlah: number }
type Cari = {
  readonly periodeId: string
  readonly sampai: string
  /** Employees whose evaluation is not made here. */
  readonly kecuali: readonly string[]
}

/** Raters with drafts of a period, begun or not, and how many. */
export async function listPenilaiTertunda(tx: Tx, { periodeId, sampai, kecuali }: Cari): Promise<Tertunda[]> {
  const { rows } = await sql<Tertunda>`
    select kini.penilai_id as "pejabatId", count(*)::int as jumlah
    from skp join penilai_kini kini on kini.pegawai_id = skp.pegawai_id and kini.penilai_id is not null
    left join evaluasi on evaluasi.skp_id = skp.id and evaluasi.periode_id = ${periodeId}
    where skp.status = 'ditetapkan' and skp.pegawai_id <> all (${kecuali}::uuid[])
      and ((evaluasi.status = 'draf' and evaluasi.penetap = 'penilai')
        or (evaluasi.id is null and not kini.is_berhenti and skp.rentang @> ${sampai}::date))
    group by kini.penilai_id`.execute(tx)

  return rows
}

/** Superiors of raters with drafts of a period that were handed to them, and how many. */
export async function listAtasanTertunda(
  tx: Tx,
  { periodeId }: Pick<Cari, 'periodeId'>,
): Promise<Tertunda[]> {
  const { rows } = await sql<Tertunda>`
    select kini.atasan_penilai_id as "pejabatId", count(*)::int as jumlah
    from evaluasi join penilai_kini kini on kini.pegawai_id = evaluasi.pegawai_id
    where evaluasi.periode_id = ${periodeId} and evaluasi.status = 'draf' and evaluasi.penetap = 'atasan-penilai'
      and kini.atasan_penilai_id is not null
    group by kini.atasan_penilai_id`.execute(tx)

  return rows
}

export type BelumDitandatangani = {
  readonly evaluasiId: string
  readonly pegawaiId: string
  readonly jenis: 'bulanan' | 'triwulan' | 'tahunan'
  readonly urutan: number
  readonly tahun: number
}

/** Results set on that day that their employee has not signed yet. */
export async function listBelumDitandatangani(
  tx: Tx,
  { hari, zona }: { readonly hari: string; readonly zona: string },
): Promise<BelumDitandatangani[]> {
  const { rows } = await sql<BelumDitandatangani>`
    select evaluasi.id as "evaluasiId", evaluasi.pegawai_id as "pegawaiId", periode.jenis, periode.urutan::int as urutan,
      periode.tahun::int as tahun
    from evaluasi join periode on periode.id = evaluasi.periode_id
    where evaluasi.status = 'ditetapkan' and (evaluasi.ditetapkan_pada at time zone ${zona})::date = ${hari}::date`.execute(
    tx,
  )

  return rows
}

export type MenungguPutusan = {
  readonly evaluasiId: string
  readonly pegawai: string
  readonly hari: string
  readonly atasanId: string | null
  readonly penilaiId: string | null
  readonly isDijelaskan: boolean
}

/** Objections that wait for their decision, oldest first. */
export async function listMenungguPutusan(tx: Tx, zona: string): Promise<MenungguPutusan[]> {
  const { rows } = await sql<MenungguPutusan>`
    select keberatan.evaluasi_id as "evaluasiId", pejabat.nama as pegawai,
      (keberatan.diajukan_pada at time zone ${zona})::date::text as hari, kini.atasan_penilai_id as "atasanId",
      evaluasi.penilai_id as "penilaiId", keberatan.penjelasan_pada is not null as "isDijelaskan"
    from keberatan join evaluasi on evaluasi.id = keberatan.evaluasi_id
    join pejabat on pejabat.id = evaluasi.pegawai_id
    left join penilai_kini kini on kini.pegawai_id = evaluasi.pegawai_id
    where keberatan.putusan is null order by keberatan.diajukan_pada`.execute(tx)

  return rows
}

/** Raters who have plans of a year before them that nobody set, and how many. */
export async function listSkpTertunda(
  tx: Tx,
  { tahun, batas }: { readonly tahun: number; readonly batas: string },
): Promise<Tertunda[]> {
  const { rows } = await sql<Tertunda>`
    select kini.penilai_id as "pejabatId", count(*)::int as jumlah
    from skp join penempatan_kini kini on kini.pegawai_id = skp.pegawai_id and kini.penilai_id is not null
    where skp.tahun = ${tahun} and skp.status = 'diajukan' and lower(skp.rentang) <= ${batas}::date
    group by kini.penilai_id`.execute(tx)

  return rows
}

export type RevisiTertunda = {
  readonly skpId: string
  readonly tahun: number
  readonly pegawai: string
  readonly penilaiId: string
  /** The day on which it was handed in. */
  readonly hari: string
}

/** Revisions that wait for their rater, oldest first. */
export async function listRevisiTertunda(tx: Tx, zona: string): Promise<RevisiTertunda[]> {
  const { rows } = await sql<RevisiTertunda>`
    select skp.id as "skpId", skp.tahun::int as tahun, pejabat.nama as pegawai, kini.penilai_id as "penilaiId",
      (revisi_skp.diajukan_pada at time zone ${zona})::date::text as hari
    from revisi_skp join skp on skp.id = revisi_skp.skp_id
    join pejabat on pejabat.id = skp.pegawai_id
    join penempatan_kini kini on kini.pegawai_id = skp.pegawai_id and kini.penilai_id is not null
    where revisi_skp.status = 'diajukan' and revisi_skp.diajukan_pada is not null
    order by revisi_skp.diajukan_pada`.execute(tx)

  return rows
}

export type Atasan = { readonly nama: string; readonly penilaiId: string | null }

/** Who rates each of these people today; a mayor is rated by nobody. */
export async function listAtasanOf(tx: Tx, pejabatIds: readonly string[]): Promise<Map<string, Atasan>> {
  const { rows } = await sql<Atasan & { readonly id: string }>`
    select pejabat.id, pejabat.nama, kini.penilai_id as "penilaiId" from pejabat
    left join penempatan_kini kini on kini.pegawai_id = pejabat.id
    where pejabat.id = any (${[...pejabatIds]}::uuid[])`.execute(tx)

  return new Map(rows.map(({ id, nama, penilaiId }) => [id, { nama, penilaiId }]))
}
