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
  readonly periode: PeriodeTercatat
}

type Cari = {
  readonly jenis: readonly JenisPeriode[]
  /** Last days from this one on. */
  readonly sejak: string
  readonly hariIni: string
}

/** Periods that somebody was still working in on the last day, with an SKP and no evaluation on it yet. */
export async function listEvaluasiTerakhir(
  tx: Tx,
  { jenis, sejak, hariIni }: Cari,
): Promise<EvaluasiTerakhir[]> {
  const { rows } = await sql<Omit<EvaluasiTerakhir, 'periode'> & PeriodeTercatat>`
    select ${KOLOM_PERIODE}, pegawai.id as "pegawaiId", pejabat.nama, skp.id as "skpId", skp.unit_id as "unitId",
      (pegawai.berhenti - 1)::text as "hariTerakhir"
    from pegawai join pejabat on pejabat.id = pegawai.id
    join skp on skp.pegawai_id = pegawai.id and skp.status = 'ditetapkan' and skp.rentang @> pegawai.berhenti - 1
    join periode on periode.rentang @> pegawai.berhenti - 1 and periode.jenis = any (${[...jenis]}::jenis_periode[])
    where pegawai.berhenti > ${sejak}::date and pegawai.berhenti - 1 <= ${hariIni}::date
      and not exists (select from evaluasi where evaluasi.skp_id = skp.id and evaluasi.periode_id = periode.id)
    order by pegawai.id, upper(periode.rentang)`.execute(tx)

  return rows.map(({ pegawaiId, nama, skpId, unitId, hariTerakhir, ...periode }) => {
    return { pegawaiId, nama, skpId, unitId, hariTerakhir, periode }
  })
}
