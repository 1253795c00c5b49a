import { sql } from 'kysely'
import type { Capaian } from '../../../domain/penilaian/capaian-organisasi.ts'
import type { RatingDinilai } from '../../../domain/penilaian/tugas-belajar.ts'
import type { Db } from '../../database.ts'
import { CAPAIAN_BERLAKU } from './capaian.ts'
import { RATING_TIM } from './hasil-tetap.ts'
import { KOLOM_PERIODE, type PeriodeTercatat } from './periode.ts'
import { TIDAK_LULUS } from './tidak-lulus.ts'

export type SebaranTanpaAlasan = PeriodeTercatat & {
  readonly capaian: Capaian
  readonly rating: readonly RatingDinilai[]
}

type Cari = { readonly penilaiId: string; readonly unitId: string; readonly hariIni: string }

const PERIODE_PALING_BANYAK = 6

/** Periods in which a rater has set somebody without a reason for the spread, with the ratings and the achievement of the rater's unit. */
export async function listSebaranTanpaAlasan(
  db: Db,
  { penilaiId, unitId, hariIni }: Cari,
): Promise<SebaranTanpaAlasan[]> {
  const { rows } = await sql<SebaranTanpaAlasan>`
    with pemilik as (
      select unit.id from unit
      join jabatan_masa on jabatan_masa.unit_id = unit.id and jabatan_masa.is_pimpinan
        and jabatan_masa.berlaku @> ${hariIni}::date
      where unit.jalur @> (select jalur from unit milik where milik.id = ${unitId})
      order by nlevel(unit.jalur) desc limit 1)
    select ${KOLOM_PERIODE}, capaian.capaian,
      jsonb_agg(jsonb_build_object('hasilKerja', evaluasi.rating_hasil, 'perilakuKerja', evaluasi.rating_perilaku,
        'tidakLulus', ${TIDAK_LULUS})) as rating
    from ${RATING_TIM} evaluasi
    join periode on periode.id = evaluasi.periode_id
    join ${CAPAIAN_BERLAKU(sql`(select id from pemilik)`)} capaian on true
    where evaluasi.penilai_id = ${penilaiId} and evaluasi.rating_hasil is not null
      and evaluasi.rating_perilaku is not null
      and not exists (select from alasan_sebaran alasan
        where alasan.penilai_id = ${penilaiId} and alasan.periode_id = periode.id)
    group by periode.id, capaian.capaian
    having bool_or(evaluasi.status <> 'draf')
    order by upper(periode.rentang) desc limit ${PERIODE_PALING_BANYAK}`.execute(db)

  return rows
}
