import { sql } from 'kysely'
import type { Tx } from '../../database.ts'
import type { PeriodeTercatat } from './periode.ts'

export type EvaluasiTetap = {
  readonly periode: Pick<PeriodeTercatat, 'tahun' | 'jenis' | 'urutan'>
  readonly penilai: string | null
}

/** The evaluation that was set over a day of a person's work: what it rests on stays as it was accepted. */
export async function findEvaluasiTetap(
  tx: Tx,
  { pegawaiId, tanggal }: { pegawaiId: string; tanggal: string },
): Promise<EvaluasiTetap | undefined> {
  const { rows } = await sql<EvaluasiTetap>`
    select jsonb_build_object('tahun', periode.tahun, 'jenis', periode.jenis, 'urutan', periode.urutan) as periode,
      penilai.nama as penilai
    from evaluasi join periode on periode.id = evaluasi.periode_id
    left join pejabat penilai on penilai.id = evaluasi.penilai_id
    where evaluasi.pegawai_id = ${pegawaiId} and evaluasi.status <> 'draf' and periode.rentang @> ${tanggal}::date
    order by evaluasi.ditetapkan_pada limit 1`.execute(tx)

  return rows[0]
}
