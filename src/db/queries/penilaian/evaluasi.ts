import { type RawBuilder, sql } from 'kysely'
import type { Basis } from '../../../domain/ketentuan.ts'
import type { Evaluasi } from '../../../domain/penilaian/evaluasi.ts'
import type { Rating } from '../../../domain/penilaian/predikat.ts'
import type { NilaiBerakhlak } from '../../../domain/skp/perilaku.ts'
import { type Db, jsonb, type Tx } from '../../database.ts'
import type { PeriodeTercatat } from './periode.ts'
import { TIDAK_LULUS } from './tidak-lulus.ts'

/** An evaluation with its period and everything written in it. */
export type EvaluasiLengkap = Evaluasi & {
  readonly skpId: string
  readonly unitId: string
  readonly penilaiId: string | null
  /** Who set it: the rater, or the rater's superior in the rater's place. */
  readonly ditetapkanOleh: string | null
  readonly catatan: string | null
  readonly pernyataanPegawai: string | null
  readonly periode: PeriodeTercatat
  /** The post of the SKP leads its unit: what the unit achieved is the rating of the results. */
  readonly isPimpinan: boolean
  /** The last day of the period that the SKP covers. */
  readonly akhir: string
  readonly rhk: {
    readonly [rhkId: string]: { readonly tanda: Rating | null; readonly umpanBalik: string | null }
  }
  readonly indikator: {
    readonly [indikatorId: string]: {
      readonly realisasi: string | null
      readonly umpanBalik: string | null
      readonly pernyataan: string | null
    }
  }
}

type Baris = Omit<EvaluasiLengkap, 'dasar' | 'jenis' | 'sampai'> & { readonly dasar: readonly Basis[] | null }

async function readEvaluasi(db: Db | Tx, syarat: RawBuilder<unknown>): Promise<EvaluasiLengkap[]> {
  const { rows } = await sql<Baris>`
    select evaluasi.id, evaluasi.skp_id as "skpId", evaluasi.pegawai_id as "pegawaiId", evaluasi.unit_id as "unitId",
      evaluasi.penilai_id as "penilaiId", evaluasi.status, evaluasi.rating_hasil as "ratingHasil",
      evaluasi.rating_perilaku as "ratingPerilaku", evaluasi.predikat, evaluasi.dasar, evaluasi.catatan,
      evaluasi.alasan_tahunan as "alasanTahunan", evaluasi.pernyataan_pegawai as "pernyataanPegawai",
      evaluasi.ditetapkan_pada as "ditetapkanPada", evaluasi.diterima_pada as "diterimaPada", evaluasi.versi,
      evaluasi.penetap, evaluasi.ditetapkan_oleh as "ditetapkanOleh", evaluasi.final_sejak::text as "finalSejak",
      jsonb_build_object('id', periode.id, 'tahun', periode.tahun, 'jenis', periode.jenis, 'urutan', periode.urutan,
        'mulai', lower(periode.rentang), 'sampai', upper(periode.rentang) - 1,
        'jendelaMulai', lower(periode.jendela), 'jendelaSampai', upper(periode.jendela) - 1) as periode,
      exists (select from jabatan_masa where jabatan_masa.jabatan_id = skp.jabatan_id and jabatan_masa.is_pimpinan
        and jabatan_masa.berlaku @> least(upper(periode.rentang), upper(skp.rentang)) - 1) as "isPimpinan",
      (least(upper(periode.rentang), upper(skp.rentang)) - 1)::text as akhir,
      ${TIDAK_LULUS} as "tidakLulus",
      coalesce((select jsonb_object_agg(rhk_id, jsonb_build_object('tanda', tanda, 'umpanBalik', umpan_balik))
        from evaluasi_rhk where evaluasi_id = evaluasi.id), '{}') as rhk,
      coalesce((select jsonb_object_agg(indikator_id, jsonb_build_object('realisasi', realisasi,
          'umpanBalik', umpan_balik, 'pernyataan', pernyataan))
        from evaluasi_indikator where evaluasi_id = evaluasi.id), '{}') as indikator,
      coalesce((select jsonb_object_agg(nilai, coalesce(umpan_balik, ''))
        from evaluasi_perilaku where evaluasi_id = evaluasi.id), '{}') as "umpanBalikPerilaku"
    from evaluasi
    join periode on periode.id = evaluasi.periode_id
    join skp on skp.id = evaluasi.skp_id
    where ${syarat}`.execute(db)

  return rows.map((baris) => ({
    ...baris,
    dasar: baris.dasar ?? [],
    jenis: baris.periode.jenis,
    sampai: baris.periode.sampai,
  }))
}

export async function findEvaluasi(db: Db | Tx, id: string): Promise<EvaluasiLengkap | undefined> {
  return (await readEvaluasi(db, sql`evaluasi.id = ${id}`))[0]
}

export async function lockEvaluasi(tx: Tx, id: string): Promise<EvaluasiLengkap | undefined> {
  return (await readEvaluasi(tx, sql`evaluasi.id = ${id} for update of evaluasi`))[0]
}

/** Every evaluation of a period that was set. */
export function listEvaluasiJadi(db: Db | Tx, periodeId: string): Promise<EvaluasiLengkap[]> {
  return readEvaluasi(
    db,
    sql`evaluasi.periode_id = ${periodeId} and evaluasi.status <> 'draf' order by evaluasi.id`,
  )
}

/** The SKP set for the last day of a period, and the evaluation that may already exist. */
export async function findBahanEvaluasi(
  db: Db | Tx,
  { pegawaiId, periode }: { pegawaiId: string; periode: Pick<PeriodeTercatat, 'id' | 'sampai'> },
) {
  const { rows } = await sql<{
    skpId: string
    unitId: string
    penilaiId: string | null
    evaluasiId: string | null
  }>`
    select skp.id as "skpId", skp.unit_id as "unitId", coalesce(kini.penilai_id, skp.penilai_id) as "penilaiId",
      evaluasi.id as "evaluasiId"
    from skp
    left join penempatan_kini kini on kini.pegawai_id = skp.pegawai_id
    left join evaluasi on evaluasi.skp_id = skp.id and evaluasi.periode_id = ${periode.id}
    where skp.pegawai_id = ${pegawaiId} and skp.status = 'ditetapkan' and skp.rentang @> ${periode.sampai}::date`.execute(
    db,
  )

  return rows[0]
}

export type BaruEvaluasi = {
  readonly id: string
  readonly skpId: string
  readonly pegawaiId: string
  readonly periodeId: string
  readonly unitId: string
  readonly penilaiId: string | null
}

export async function insertEvaluasi(tx: Tx, baru: BaruEvaluasi): Promise<void> {
  await tx.insertInto('evaluasi').values(baru).execute()
}

/** Stores where an evaluation stands; its words are stored by saveIsiEvaluasi. */
export async function saveEvaluasi(
  tx: Tx,
  evaluasi: Evaluasi & Pick<EvaluasiLengkap, 'penilaiId' | 'ditetapkanOleh'>,
): Promise<void> {
  await tx
    .updateTable('evaluasi')
    .set({
      status: evaluasi.status,
      penilaiId: evaluasi.penilaiId,
      ratingHasil: evaluasi.ratingHasil,
      ratingPerilaku: evaluasi.ratingPerilaku,
      predikat: evaluasi.predikat,
      dasar: jsonb(evaluasi.dasar as never),
      ditetapkanPada: evaluasi.ditetapkanPada,
      diterimaPada: evaluasi.diterimaPada,
      penetap: evaluasi.penetap,
      ditetapkanOleh: evaluasi.ditetapkanOleh,
      finalSejak: evaluasi.finalSejak === null ? null : Temporal.PlainDate.from(evaluasi.finalSejak),
      versi: sql<number>`versi + 1`,
    })
    .where('id', '=', evaluasi.id)
    .execute()
}

/** What the rater writes while the evaluation is a draft. */
export type TulisanEvaluasi = {
  readonly ratingHasil: Rating | null
  readonly ratingPerilaku: Rating | null
  readonly catatan: string | null
  readonly alasanTahunan: string | null
  readonly rhk: readonly {
    readonly rhkId: string
    readonly tanda: Rating | null
    readonly umpanBalik: string | null
  }[]
  readonly indikator: readonly {
    readonly indikatorId: string
    readonly realisasi: string | null
    readonly umpanBalik: string | null
  }[]
  readonly perilaku: readonly { readonly nilai: NilaiBerakhlak; readonly umpanBalik: string | null }[]
}

/** Lines of another SKP are left out, even if their id was guessed. */
export async function saveIsiEvaluasi(
  tx: Tx,
  { id, skpId }: Pick<EvaluasiLengkap, 'id' | 'skpId'>,
  isi: TulisanEvaluasi,
): Promise<void> {
  const { ratingHasil, ratingPerilaku, catatan, alasanTahunan } = isi
  await tx
    .updateTable('evaluasi')
    .set({ ratingHasil, ratingPerilaku, catatan, alasanTahunan, versi: sql<number>`versi + 1` })
    .where('id', '=', id)
    .execute()
  await sql`
    insert into evaluasi_rhk (evaluasi_id, rhk_id, tanda, umpan_balik)
    select ${id}, rhk.id, baris.tanda, baris."umpanBalik"
    from jsonb_to_recordset(${JSON.stringify(isi.rhk)}::jsonb) as baris("rhkId" uuid, tanda rating_kinerja, "umpanBalik" text)
    join rhk on rhk.id = baris."rhkId" and rhk.skp_id = ${skpId}
    on conflict (evaluasi_id, rhk_id) do update set tanda = excluded.tanda, umpan_balik = excluded.umpan_balik`.execute(
    tx,
  )
  await sql`
    insert into evaluasi_indikator (evaluasi_id, indikator_id, realisasi, umpan_balik)
    select ${id}, indikator.id, baris.realisasi, baris."umpanBalik"
    from jsonb_to_recordset(${JSON.stringify(isi.indikator)}::jsonb)
      as baris("indikatorId" uuid, realisasi text, "umpanBalik" text)
    join indikator on indikator.id = baris."indikatorId"
    join rhk on rhk.id = indikator.rhk_id and rhk.skp_id = ${skpId}
    on conflict (evaluasi_id, indikator_id) do update set realisasi = excluded.realisasi,
      umpan_balik = excluded.umpan_balik`.execute(tx)
  await sql`
    insert into evaluasi_perilaku (evaluasi_id, nilai, umpan_balik)
    select ${id}, baris.nilai, baris."umpanBalik"
    from jsonb_to_recordset(${JSON.stringify(isi.perilaku)}::jsonb) as baris(nilai nilai_berakhlak, "umpanBalik" text)
    on conflict (evaluasi_id, nilai) do update set umpan_balik = excluded.umpan_balik`.execute(tx)
}

export type TulisanPegawai = {
  readonly pernyataan: string | null
  readonly indikator: readonly { readonly indikatorId: string; readonly pernyataan: string | null }[]
}

/** The employee's own words; they stand in columns of their own, so the rater's draft keeps its version. */
export async function savePernyataan(
  tx: Tx,
  { id, skpId }: Pick<EvaluasiLengkap, 'id' | 'skpId'>,
  { pernyataan, indikator }: TulisanPegawai,
): Promise<void> {
  await tx.updateTable('evaluasi').set({ pernyataanPegawai: pernyataan }).where('id', '=', id).execute()
  await sql`
    insert into evaluasi_indikator (evaluasi_id, indikator_id, pernyataan)
    select ${id}, indikator.id, baris.pernyataan
    from jsonb_to_recordset(${JSON.stringify(indikator)}::jsonb) as baris("indikatorId" uuid, pernyataan text)
    join indikator on indikator.id = baris."indikatorId"
    join rhk on rhk.id = indikator.rhk_id and rhk.skp_id = ${skpId}
    on conflict (evaluasi_id, indikator_id) do update set pernyataan = excluded.pernyataan`.execute(tx)
}
