import { sql } from 'kysely'
import type { Db } from '../../database.ts'
import { BERLANJUT } from '../pembinaan/bimbingan.ts'

/** What talks, requests and counselling ask of one person, in one statement; guidance asks by its own rule. */
export type TugasPembinaan = {
  /** Talks that the other side proposed. */
  readonly usulan: number
  /** Agreed talks whose time has come, not kept yet. */
  readonly belumDicatat: number
  /** What one agreed to do, due within three days or overdue. */
  readonly kesepakatan: number
  readonly tenggat: string | null
  /** Reports about conduct that wait for a decision of the head of personnel. */
  readonly laporan: number
  /** Requests for feedback, and about whom. */
  readonly permintaan: number
  readonly tentang: string | null
  /** Rounds about colleagues not answered yet, about whom, and until when the nearest. */
  readonly rekan: number
  readonly tentangRekan: string | null
  readonly rekanSampai: string | null
  /** Guidance that may still ask something. */
  readonly bimbingan: number
}

type Cari = { readonly pejabatId: string; readonly hariIni: string; readonly now: Temporal.Instant }

export async function getTugasPembinaan(db: Db, { pejabatId, hariIni, now }: Cari): Promise<TugasPembinaan> {
  const { rows } = await sql<TugasPembinaan>`
    with pertemuanku as materialized (select diusulkan_oleh, disepakati_pada, waktu from pertemuan
      where selesai_pada is null and dibatalkan_pada is null
        and (pegawai_id = ${pejabatId} or pimpinan_id = ${pejabatId})),
    janji as materialized (select tenggat from kesepakatan
        where pegawai_id = ${pejabatId} and not oleh_pimpinan and selesai_pada is null
      union all
      select tenggat from penempatan_kini kini join kesepakatan on kesepakatan.pegawai_id = kini.pegawai_id
        where kini.penilai_id = ${pejabatId} and oleh_pimpinan and selesai_pada is null),
    diminta as materialized (select pejabat.nama from undangan_umpan_balik undangan
      join pejabat on pejabat.id = undangan.pegawai_id
      where diminta_id = ${pejabatId} and dipakai_pada is null and dibatalkan_pada is null
        and berlaku_sampai >= ${hariIni}::date),
    rekan as materialized (select pejabat.nama, putaran.sampai from hak_rekan hak
      join putaran_rekan putaran on putaran.id = hak.putaran_id
      join pejabat on pejabat.id = putaran.pegawai_id
      where hak.pejabat_id = ${pejabatId} and hak.dipakai is null and putaran.ditutup is null
        and putaran.sampai >= ${hariIni}::date),
    mendesak as (select tenggat from janji where tenggat <= ${hariIni}::date + 3)
    select (select count(*)::int from pertemuanku where disepakati_pada is null and diusulkan_oleh <> ${pejabatId}) as usulan,
      (select count(*)::int from pertemuanku where disepakati_pada is not null and waktu <= ${now}::timestamptz) as "belumDicatat",
      (select count(*)::int from mendesak) as kesepakatan, (select min(tenggat)::text from mendesak) as tenggat,
      case when exists (select from peran where pejabat_id = ${pejabatId} and peran = 'pimpinan-kepegawaian'
          and berlaku @> ${hariIni}::date)
        then (select count(*)::int from laporan_perilaku where diputus_pada is null) else 0 end as laporan,
      (select count(*)::int from diminta) as permintaan,
      (select string_agg(distinct nama, ', ') from diminta) as tentang,
      (select count(*)::int from rekan) as rekan,
      (select string_agg(distinct nama, ', ') from rekan) as "tentangRekan",
      (select min(sampai)::text from rekan) as "rekanSampai",
      (select count(*)::int from bimbingan where (pegawai_id = ${pejabatId} or pembimbing_id = ${pejabatId})
        and ${BERLANJUT}) as bimbingan`.execute(db)
  const [tugas] = rows
  if (!tugas) throw new Error('Satu baris selalu ada')

  return tugas
}
