import { sql } from 'kysely'
import type { Db } from '../../database.ts'
import { KOLOM_PERIODE, type PeriodeTercatat } from './periode.ts'

/** An evaluation that came to the rater's superior and is not set yet. */
export type AlihanTerbuka = {
  readonly evaluasiId: string
  readonly pegawaiId: string
  readonly nama: string
  readonly penilai: string | null
  readonly periode: PeriodeTercatat
}

/** What was handed to this person because a rater missed the window, the oldest period first. */
export async function listAlihanTerbuka(db: Db, atasanId: string): Promise<AlihanTerbuka[]> {
  const { rows } = await sql<Omit<AlihanTerbuka, 'periode'> & PeriodeTercatat>`
    select ${KOLOM_PERIODE}, evaluasi.id as "evaluasiId", evaluasi.pegawai_id as "pegawaiId", pejabat.nama,
      penilai.nama as penilai
    from evaluasi join periode on periode.id = evaluasi.periode_id
    join penilai_kini kini on kini.pegawai_id = evaluasi.pegawai_id
    join pejabat on pejabat.id = evaluasi.pegawai_id
    left join pejabat penilai on penilai.id = evaluasi.penilai_id
    where kini.atasan_penilai_id = ${atasanId} and evaluasi.status = 'draf' and evaluasi.penetap = 'atasan-penilai'
    order by upper(periode.rentang), lower(periode.rentang) desc, pejabat.nama`.execute(db)

  return rows.map(({ evaluasiId, pegawaiId, nama, penilai, ...periode }) => {
    return { evaluasiId, pegawaiId, nama, penilai, periode }
  })
}
