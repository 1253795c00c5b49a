import { sql } from 'kysely'
import type { JenisPeriode } from '../../../domain/penilaian/evaluasi.ts'
import type { Tx } from '../../database.ts'
import { KOLOM_PERIODE, type PeriodeTercatat } from './periode.ts'

export type EvaluasiTerakhir = {
  readonly pegawaiId: string
  readonly nama: string
  readonly skpId: string
  readonly unitId: string
  readonly hariTerakhir: string
  /** The last day worked in the period. */
  readonly akhir: string
  readonly periode: PeriodeTercatat
}

type Cari = {
  readonly jenis: readonly JenisPeriode[]
  /** Last days from this one on. */
  readonly sejak: string
  readonly hariIni: string
}

/** Outages lengthen a window by less than this. */
const HARI_TERGANGGU = 60

/** Periods that somebody was working in on the last day, or whose window may have been open on it, with an SKP and no evaluation on it yet. */
export async function listEvaluasiTerakhir(
  tx: Tx,
  { jenis, sejak, hariIni }: Cari,
): Promise<EvaluasiTerakhir[]> {
  const { rows } = await sql<Omit<EvaluasiTerakhir, 'periode'> & PeriodeTercatat>`
    select ${KOLOM_PERIODE}, pegawai.id as "pegawaiId", pejabat.nama, skp.id as "skpId", skp.unit_id as "unitId",
      (pegawai.berhenti - 1)::text as "hariTerakhir",
      (least(upper(periode.rentang), pegawai.berhenti) - 1)::text as akhir
    from pegawai join pejabat on pejabat.id = pegawai.id
    join periode on lower(periode.rentang) < pegawai.berhenti and periode.jenis = any (${[...jenis]}::jenis_periode[])
      and upper(periode.jendela) > pegawai.berhenti - ${HARI_TERGANGGU}::int
    join skp on skp.pegawai_id = pegawai.id and skp.status = 'ditetapkan'
      and skp.rentang @> least(upper(periode.rentang), pegawai.berhenti) - 1
    where pegawai.berhenti > ${sejak}::date and pegawai.berhenti - 1 <= ${hariIni}::date
      and not exists (select from evaluasi where evaluasi.skp_id = skp.id and evaluasi.periode_id = periode.id)
    order by pegawai.id, upper(periode.rentang)`.execute(tx)

  return rows.map(({ pegawaiId, nama, skpId, unitId, hariTerakhir, akhir, ...periode }) => {
    return { pegawaiId, nama, skpId, unitId, hariTerakhir, akhir, periode }
  })
}
