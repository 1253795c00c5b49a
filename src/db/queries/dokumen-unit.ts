import { sql } from 'kysely'
import type { JenisPeriode } from '../../domain/penilaian/evaluasi.ts'
import type { Db, Tx } from '../database.ts'

/** The papers of an evaluated year or month: the plan with its annexes, the form and the document. */
export const JENIS_BUNDEL = [
  'skp',
  'lampiran-skp',
  'manual-indikator',
  'evaluasi',
  'dokumen-evaluasi',
] as const
export type JenisBundel = (typeof JENIS_BUNDEL)[number]

export type DokumenUnit = {
  readonly jenis: JenisBundel
  readonly entitasId: string
  readonly pegawaiId: string
  readonly nama: string
  readonly nip: string
}

export type UnitPeriode = { readonly unitId: string; readonly periodeId: string }

/** Every frozen paper of the people evaluated in this unit or below it in a period, person by person. */
export async function listDokumenUnit(
  db: Db | Tx,
  { unitId, periodeId }: UnitPeriode,
): Promise<DokumenUnit[]> {
  const { rows } = await sql<DokumenUnit>`
    with dinilai as (
      select evaluasi.id, evaluasi.skp_id from evaluasi
      join unit on unit.id = evaluasi.unit_id
      join unit pangkal on pangkal.id = ${unitId} and unit.jalur <@ pangkal.jalur
      where evaluasi.periode_id = ${periodeId} and evaluasi.status <> 'draf'
    ), entitas as (
      select id, array['evaluasi', 'dokumen-evaluasi']::jenis_dokumen[] as jenis from dinilai
      union all
      select distinct skp_id, array['skp', 'lampiran-skp', 'manual-indikator']::jenis_dokumen[] from dinilai
    )
    select dokumen.jenis, dokumen.entitas_id as "entitasId", pegawai.id as "pegawaiId", pejabat.nama, pegawai.nip
    from entitas
    join dokumen on dokumen.entitas_id = entitas.id and dokumen.jenis = any (entitas.jenis)
    join pegawai on pegawai.id = dokumen.pegawai_id
    join pejabat on pejabat.id = pegawai.id
    group by dokumen.jenis, dokumen.entitas_id, pegawai.id, pejabat.nama, pegawai.nip
    order by pejabat.nama collate "C", pegawai.nip, array_position(${[...JENIS_BUNDEL]}::text[], dokumen.jenis::text)`.execute(
    db,
  )

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
