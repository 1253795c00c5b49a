import { sql } from 'kysely'
import type { Predikat, Rating } from '../../../domain/penilaian/predikat.ts'
import type { RatingDinilai } from '../../../domain/penilaian/tugas-belajar.ts'
import type { Db, Tx } from '../../database.ts'
import { KOLOM_PERIODE, type PeriodeTercatat } from './periode.ts'
import { tidakLulus } from './tidak-lulus.ts'

/** A period's result that was made in another application. */
export type HasilImpor = {
  readonly pegawaiId: string
  readonly periodeId: string
  readonly ratingHasil: Rating
  readonly ratingPerilaku: Rating
  readonly predikat: Predikat
  readonly penilai: string
  readonly sumber: string
}

/** What was brought in for these people. */
export async function listHasilImpor(db: Db | Tx, pegawaiIds: readonly string[]): Promise<HasilImpor[]> {
  const { rows } = await sql<HasilImpor>`
    select pegawai_id as "pegawaiId", periode_id as "periodeId", rating_hasil as "ratingHasil",
      rating_perilaku as "ratingPerilaku", predikat, penilai, sumber
    from hasil_impor where pegawai_id = any (${pegawaiIds}::uuid[])`.execute(db)

  return rows
}

export type HasilImporPegawai = HasilImpor & { readonly periode: PeriodeTercatat }

/** One person's results from elsewhere, the newest period first. */
export async function listHasilImporPegawai(db: Db, pegawaiId: string): Promise<HasilImporPegawai[]> {
  const { rows } = await sql<Omit<HasilImporPegawai, 'periode'> & PeriodeTercatat>`
    select ${KOLOM_PERIODE}, pegawai_id as "pegawaiId", periode_id as "periodeId", rating_hasil as "ratingHasil",
      rating_perilaku as "ratingPerilaku", predikat, penilai, sumber
    from hasil_impor join periode on periode.id = hasil_impor.periode_id
    where pegawai_id = ${pegawaiId} order by upper(periode.rentang) desc, lower(periode.rentang)`.execute(db)

  return rows.map(({ pegawaiId: id, periodeId, ratingHasil, ratingPerilaku, predikat, ...lain }) => {
    const { penilai, sumber, ...periode } = lain
    return { pegawaiId: id, periodeId, ratingHasil, ratingPerilaku, predikat, penilai, sumber, periode }
  })
}

/** Ratings from elsewhere of whoever worked in a unit or below it on the last day of a period, its own head left out, as `listDrafKalibrasi` does for those made here. */
export async function listRatingImporUnit(
  db: Db | Tx,
  { unitId, periodeId }: { readonly unitId: string; readonly periodeId: string },
): Promise<RatingDinilai[]> {
  const { rows } = await sql<RatingDinilai>`
    select impor.rating_hasil as "hasilKerja", impor.rating_perilaku as "perilakuKerja",
      ${tidakLulus(sql`impor.pegawai_id`)} as "tidakLulus"
    from hasil_impor impor join periode on periode.id = impor.periode_id
    join penugasan on penugasan.pejabat_id = impor.pegawai_id and penugasan.jenis = 'definitif'
      and penugasan.berlaku @> upper(periode.rentang) - 1
    join jabatan_masa on jabatan_masa.jabatan_id = penugasan.jabatan_id
      and jabatan_masa.berlaku @> upper(periode.rentang) - 1
    join unit on unit.id = jabatan_masa.unit_id
    join unit pangkal on pangkal.id = ${unitId} and unit.jalur <@ pangkal.jalur
    where impor.periode_id = ${periodeId} and not (unit.id = pangkal.id and jabatan_masa.is_pimpinan)
      and not exists (select from evaluasi
        where evaluasi.pegawai_id = impor.pegawai_id and evaluasi.periode_id = impor.periode_id)`.execute(db)

  return rows
}

/** Every period of these years. */
export async function listPeriodeTahun(db: Db | Tx, tahun: readonly number[]): Promise<PeriodeTercatat[]> {
  const { rows } = await sql<PeriodeTercatat>`
    select ${KOLOM_PERIODE} from periode where tahun = any (${tahun}::int[])`.execute(db)

  return rows
}

/** Which of these people have an evaluation made here in a period, drafts left aside. */
export async function listDievaluasiDiSini(
  db: Db | Tx,
  pegawaiIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ kunci: string }>`
    select pegawai_id || ' ' || periode_id as kunci from evaluasi
    where pegawai_id = any (${pegawaiIds}::uuid[]) and status <> 'draf'`.execute(db)

  return new Set(rows.map(({ kunci }) => kunci))
}

/** The units in which these people work today. */
export async function listUnitPegawai(tx: Tx, pegawaiIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ unitId: string }>`
    select distinct unit_id as "unitId" from penempatan_kini
    where pegawai_id = any (${pegawaiIds}::uuid[])`.execute(tx)

  return rows.map(({ unitId }) => unitId)
}

type Pencatat = { readonly oleh: string; readonly pada: Temporal.Instant }

export async function saveBanyakHasilImpor(
  tx: Tx,
  daftar: readonly HasilImpor[],
  { oleh, pada }: Pencatat,
): Promise<void> {
  await sql`
    insert into hasil_impor (pegawai_id, periode_id, rating_hasil, rating_perilaku, predikat, penilai, sumber, dicatat_oleh,
      dicatat_pada)
    select "pegawaiId", "periodeId", "ratingHasil", "ratingPerilaku", predikat, penilai, sumber, ${oleh},
      ${pada}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as baru("pegawaiId" uuid, "periodeId" uuid,
      "ratingHasil" rating_kinerja, "ratingPerilaku" rating_kinerja, predikat predikat_kinerja, penilai text, sumber text)
    on conflict (pegawai_id, periode_id) do update set rating_hasil = excluded.rating_hasil,
      rating_perilaku = excluded.rating_perilaku, predikat = excluded.predikat, penilai = excluded.penilai,
      sumber = excluded.sumber, dicatat_oleh = excluded.dicatat_oleh, dicatat_pada = excluded.dicatat_pada`.execute(
    tx,
  )
}
