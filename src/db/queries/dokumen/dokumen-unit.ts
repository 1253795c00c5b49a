import { sql } from 'kysely'
import type { JenisPeriode } from '../../../domain/penilaian/evaluasi.ts'
import type { Db, Tx } from '../../database.ts'

/** The papers of a unit, then person by person those of an evaluated year or month, with the guidance that ended in it. */
export const JENIS_BUNDEL = [
  'perjanjian-kinerja',
  'laporan-unit',
  'skp',
  'lampiran-skp',
  'manual-indikator',
  'evaluasi',
  'dokumen-evaluasi',
  'matriks',
  'bimbingan',
  'pendapat-bimbingan',
  'evaluasi-kompetensi',
] as const
export type JenisBundel = (typeof JENIS_BUNDEL)[number]

export type DokumenUnit = {
  readonly jenis: JenisBundel
  readonly entitasId: string
  readonly pegawaiId: string
  /** Of the person, or of the unit whose own paper it is. */
  readonly nama: string
  readonly nip: string | null
  readonly pendampingId: string | null
  readonly penilaiId: string | null
  readonly atasanPenilaiId: string | null
}

export type UnitPeriode = { readonly unitId: string; readonly periodeId: string }

/** Every frozen paper of this unit and those below it in a period, of units first, then person by person; who may take which along is not asked here. */
export async function listDokumenUnit(
  db: Db | Tx,
  { unitId, periodeId, zona }: UnitPeriode & { readonly zona: string },
): Promise<DokumenUnit[]> {
  const { rows } = await sql<DokumenUnit>`
    with masa as (select tahun, rentang from periode where id = ${periodeId}),
    cabang as (
      select unit.id from unit join unit pangkal on pangkal.id = ${unitId} and unit.jalur <@ pangkal.jalur
    ), dinilai as (
      select id, skp_id from evaluasi
      where unit_id in (select id from cabang) and periode_id = ${periodeId} and status <> 'draf'
    ), entitas as (
      select id, array['evaluasi', 'dokumen-evaluasi']::jenis_dokumen[] as jenis, null::uuid as pendamping_id,
        null::uuid as unit_id
      from dinilai
      union all
      select distinct skp_id, array['skp', 'lampiran-skp', 'manual-indikator']::jenis_dokumen[], null::uuid, null::uuid
      from dinilai
      union all
      select bimbingan.id, array['bimbingan', 'pendapat-bimbingan', 'evaluasi-kompetensi']::jenis_dokumen[],
        bimbingan.pembimbing_id, null
      from bimbingan join skp on skp.id = bimbingan.skp_id and skp.unit_id in (select id from cabang), masa
      where (greatest(ditandatangani_pegawai_pada, ditandatangani_pembimbing_pada) at time zone ${zona})::date
          <@ masa.rentang
      union all
      select matriks.id, array['matriks']::jenis_dokumen[], null, null
      from matriks_peran matriks join masa on masa.tahun = matriks.tahun
      where matriks.tim_id is null and matriks.pemilik_id in (select pegawai_id from skp
        where skp.unit_id in (select id from cabang) and skp.tahun = masa.tahun)
      union all
      select perjanjian.id, array['perjanjian-kinerja']::jenis_dokumen[], null, unit_id
      from perjanjian_kinerja perjanjian join masa on masa.tahun = perjanjian.tahun
      where unit_id in (select id from cabang)
      union all
      select id, array['laporan-unit']::jenis_dokumen[], null, unit_id from laporan_unit
      where unit_id in (select id from cabang) and periode_id = ${periodeId}
    )
    select dokumen.jenis, dokumen.entitas_id as "entitasId", pegawai.id as "pegawaiId",
      coalesce(unit_masa.nama, pejabat.nama) as nama, case when entitas.unit_id is null then pegawai.nip end as nip,
      entitas.pendamping_id as "pendampingId", kini.penilai_id as "penilaiId",
      kini.atasan_penilai_id as "atasanPenilaiId"
    from entitas cross join masa
    join lateral (select distinct on (jenis) jenis, entitas_id, pegawai_id from dokumen
      where dokumen.entitas_id = entitas.id and dokumen.jenis = any (entitas.jenis)
      order by jenis, versi desc) dokumen on true
    join pegawai on pegawai.id = dokumen.pegawai_id
    join pejabat on pejabat.id = pegawai.id
    left join penempatan_kini kini on kini.pegawai_id = pegawai.id
    left join unit_masa on unit_masa.unit_id = entitas.unit_id and unit_masa.berlaku @> (upper(masa.rentang) - 1)
    order by entitas.unit_id is null, coalesce(unit_masa.nama, pejabat.nama) collate "C", pegawai.nip,
      array_position(${[...JENIS_BUNDEL]}::text[], dokumen.jenis::text), dokumen.entitas_id`.execute(db)

  return rows
}

export type PeriodeUnit = {
  readonly id: string
  readonly tahun: number
  readonly jenis: JenisPeriode
  readonly urutan: number
  readonly orang: number
}

/** Periods in which somebody of this unit or below was evaluated, newest first, with how many people. */
export async function listPeriodeUnit(db: Db, unitId: string): Promise<PeriodeUnit[]> {
  const { rows } = await sql<PeriodeUnit>`
    select periode.id, periode.tahun::int as tahun, periode.jenis, periode.urutan::int as urutan,
      count(distinct evaluasi.pegawai_id)::int as orang
    from evaluasi join periode on periode.id = evaluasi.periode_id
    join unit on unit.id = evaluasi.unit_id
    join unit pangkal on pangkal.id = ${unitId} and unit.jalur <@ pangkal.jalur
    where evaluasi.status <> 'draf'
    group by periode.id order by upper(periode.rentang) desc, lower(periode.rentang) desc limit 40`.execute(
    db,
  )

  return rows
}
