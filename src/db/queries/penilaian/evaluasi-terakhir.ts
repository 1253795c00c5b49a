import { sql } from 'kysely'
import type { JenisPeriode } from '../../../domain/penilaian/evaluasi.ts'
import { TANPA_SKP } from '../../../domain/skp/wajib-skp.ts'
import type { Tx } from '../../database.ts'
import { KOLOM_PERIODE, type PeriodeTercatat } from './periode.ts'

export type EvaluasiTerakhir = {
  readonly pegawaiId: string
  readonly nama: string
  readonly skpId: string
  readonly unitId: string
  readonly hariTerakhir: string
  /** Left, or goes on without a duty to have an SKP. */
  readonly sebab: 'berhenti' | 'tanpa-skp'
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
    with pergi as (
      select id as pegawai_id, berhenti as sejak, 'berhenti' as sebab, daterange(berhenti, null) as selama from pegawai
      where berhenti > ${sejak}::date
      union all
      select pegawai_id, lower(rentang), 'tanpa-skp', rentang from ketidakhadiran
      where jenis::text = any (${[...TANPA_SKP]}::text[]) and lower(rentang) > ${sejak}::date)
    select ${KOLOM_PERIODE}, pergi.sebab, pergi.pegawai_id as "pegawaiId", pejabat.nama, skp.id as "skpId", skp.unit_id as "unitId",
      (pergi.sejak - 1)::text as "hariTerakhir",
      (least(upper(periode.rentang), pergi.sejak) - 1)::text as akhir
    from pergi join pejabat on pejabat.id = pergi.pegawai_id
    join periode on lower(periode.rentang) < pergi.sejak and periode.jenis = any (${[...jenis]}::jenis_periode[])
      and upper(periode.jendela) > pergi.sejak - ${HARI_TERGANGGU}::int
      and (pergi.sebab = 'berhenti' or pergi.selama @> upper(periode.rentang) - 1)
    join skp on skp.pegawai_id = pergi.pegawai_id and skp.status = 'ditetapkan'
      and skp.rentang @> least(upper(periode.rentang), pergi.sejak) - 1
    where pergi.sejak - 1 <= ${hariIni}::date
      and not exists (select from evaluasi where evaluasi.skp_id = skp.id and evaluasi.periode_id = periode.id)
    order by pergi.pegawai_id, upper(periode.rentang)`.execute(tx)

  return rows.map(({ pegawaiId, nama, skpId, unitId, hariTerakhir, sebab, akhir, ...periode }) => {
    return { pegawaiId, nama, skpId, unitId, hariTerakhir, sebab, akhir, periode }
  })
}
