import { sql } from 'kysely'
import type { Capaian } from '../../../domain/penilaian/capaian-organisasi.ts'
import type { RatingDinilai } from '../../../domain/penilaian/tugas-belajar.ts'
import type { Tx } from '../../database.ts'
import { CAPAIAN_BERLAKU } from './capaian.ts'
import { RATING_TIM } from './hasil-tetap.ts'
import { TIDAK_LULUS } from './tidak-lulus.ts'

export type SebaranPenilai = {
  readonly penilaiId: string
  readonly capaian: Capaian
  readonly rating: readonly RatingDinilai[]
}

type Cari = { readonly periodeId: string; readonly hariIni: string }

/** Every rater who has set somebody in a period and has not written why the team spreads as it does, with its ratings and what their unit achieved. */
export async function listSebaranPeriode(tx: Tx, { periodeId, hariIni }: Cari): Promise<SebaranPenilai[]> {
  const { rows } = await sql<SebaranPenilai>`
    with tim as materialized (
      select penilai_id, jsonb_agg(jsonb_build_object('hasilKerja', rating_hasil, 'perilakuKerja', rating_perilaku,
          'tidakLulus', ${TIDAK_LULUS})) as rating
      from ${RATING_TIM} evaluasi join periode on periode.id = evaluasi.periode_id
      where periode_id = ${periodeId} and penilai_id is not null and rating_hasil is not null and rating_perilaku is not null
        and not exists (select from alasan_sebaran alasan
          where alasan.penilai_id = evaluasi.penilai_id and alasan.periode_id = evaluasi.periode_id)
      group by penilai_id having bool_or(status <> 'draf')
    ), tempat as materialized (
      select distinct on (tim.penilai_id) tim.penilai_id, jabatan_masa.unit_id
      from tim join penugasan on penugasan.pejabat_id = tim.penilai_id and penugasan.berlaku @> ${hariIni}::date
      join jabatan_masa on jabatan_masa.jabatan_id = penugasan.jabatan_id and jabatan_masa.berlaku @> ${hariIni}::date
      order by tim.penilai_id, jabatan_masa.is_pimpinan desc, penugasan.jenis
    ), pemilik as materialized (
      select distinct on (milik.unit_id) milik.unit_id, atas.id
      from (select distinct unit_id from tempat) milik
      join unit on unit.id = milik.unit_id
      join unit atas on atas.jalur @> unit.jalur
      join jabatan_masa on jabatan_masa.unit_id = atas.id and jabatan_masa.is_pimpinan
        and jabatan_masa.berlaku @> ${hariIni}::date
      order by milik.unit_id, nlevel(atas.jalur) desc
    )
    select tim.penilai_id as "penilaiId", capaian.capaian, tim.rating
    from tim join tempat on tempat.penilai_id = tim.penilai_id
    join pemilik on pemilik.unit_id = tempat.unit_id
    join periode on periode.id = ${periodeId}
    join ${CAPAIAN_BERLAKU(sql`pemilik.id`)} capaian on true
    order by tim.penilai_id`.execute(tx)

  return rows
}
