import { sql } from 'kysely'
import type { Db } from '../../database.ts'
import type { PredikatKinerja, StatusSkp } from '../../tables.ts'
import { HASIL_TETAP } from '../penilaian/hasil-tetap.ts'

export type UnitPantauan = {
  readonly id: string
  readonly nama: string
  readonly jenis: string
  /** From the city down to the unit above. */
  readonly leluhur: readonly { id: string; nama: string }[]
}

export async function findUnitPantauan(
  db: Db,
  unitId: string,
  tanggal: string,
): Promise<UnitPantauan | undefined> {
  const { rows } = await sql<UnitPantauan>`
    select unit.id, masa.nama, masa.jenis::text,
      coalesce((select jsonb_agg(jsonb_build_object('id', atas.id, 'nama', masa_atas.singkatan) order by nlevel(atas.jalur))
        from unit atas join unit_masa masa_atas on masa_atas.unit_id = atas.id and masa_atas.berlaku @> ${tanggal}::date
        where atas.jalur @> unit.jalur and atas.id <> unit.id), '[]') as leluhur
    from unit join unit_masa masa on masa.unit_id = unit.id and masa.berlaku @> ${tanggal}::date
    where unit.id = ${unitId}`.execute(db)

  return rows[0]
}

export type PegawaiHariIni = {
  readonly pegawaiId: string
  readonly nama: string
  readonly nip: string
  readonly jabatan: string
  readonly statusSkp: StatusSkp | null
  /** Of the revision that is being written or waits for the rater. */
  readonly statusRevisi: StatusSkp | null
  readonly entri: number
  readonly menit: number
  readonly menunggu: number
  readonly ketidakhadiran: string | null
  readonly predikat: PredikatKinerja | null
}

/** The people placed in a unit and what their day looks like. */
export async function listPegawaiUnit(
  db: Db,
  { unitId, tanggal }: { unitId: string; tanggal: string },
): Promise<PegawaiHariIni[]> {
  const { rows } = await sql<PegawaiHariIni>`
    select pegawai.id as "pegawaiId", pejabat.nama, pegawai.nip, jabatan_masa.nama as jabatan, skp.status as "statusSkp",
      (select status from revisi_skp where revisi_skp.skp_id = skp.id) as "statusRevisi",
      coalesce(rekap.entri, 0) as entri, coalesce(rekap.menit, 0) as menit, coalesce(rekap.menunggu, 0) as menunggu,
      tidak.jenis::text as ketidakhadiran,
      (select predikat from ${HASIL_TETAP(sql`pegawai.id`)} hasil join periode on periode.id = hasil.periode_id
        order by upper(periode.rentang) desc limit 1) as predikat
    from penempatan_kini tempat
    join pegawai on pegawai.id = tempat.pegawai_id join pejabat on pejabat.id = pegawai.id
    join jabatan_masa on jabatan_masa.jabatan_id = tempat.jabatan_id and jabatan_masa.berlaku @> ${tanggal}::date
    left join skp on skp.pegawai_id = pegawai.id and skp.rentang @> ${tanggal}::date
    left join rekap_harian rekap on rekap.pegawai_id = pegawai.id and rekap.tanggal = ${tanggal}::date
    left join ketidakhadiran tidak on tidak.pegawai_id = pegawai.id and tidak.rentang @> ${tanggal}::date
    where tempat.unit_id = ${unitId}
    order by jabatan_masa.is_pimpinan desc, pejabat.nama`.execute(db)

  return rows
}
