import { type RawBuilder, sql } from 'kysely'

/** A person's results that were set: made here, or brought in from another application where none was made here. */
export const HASIL_TETAP = (pegawaiId: string | RawBuilder<unknown>) => sql`(
  select evaluasi.periode_id, evaluasi.predikat, evaluasi.status, evaluasi.id as "evaluasiId", null as sumber,
    upper(skp.rentang) as sampai
  from evaluasi join skp on skp.id = evaluasi.skp_id
  where evaluasi.pegawai_id = ${pegawaiId} and evaluasi.status <> 'draf'
  union all
  select impor.periode_id, impor.predikat, 'final', null, impor.sumber, null
  from hasil_impor impor where impor.pegawai_id = ${pegawaiId} and not exists (select from evaluasi
    where evaluasi.pegawai_id = impor.pegawai_id and evaluasi.periode_id = impor.periode_id and evaluasi.status <> 'draf'))`

/** Ratings by rater and period: made here, drafts too, or brought in for somebody of today's team; only the former have a status. */
export const RATING_TIM = sql`(
  select pegawai_id, periode_id, penilai_id, rating_hasil, rating_perilaku, status from evaluasi
  union all
  select impor.pegawai_id, impor.periode_id, kini.penilai_id, impor.rating_hasil, impor.rating_perilaku, null
  from hasil_impor impor join penempatan_kini kini on kini.pegawai_id = impor.pegawai_id
  where not exists (select from evaluasi
    where evaluasi.pegawai_id = impor.pegawai_id and evaluasi.periode_id = impor.periode_id))`
