import { sql } from 'kysely'
import type { Db } from '../../database.ts'

/** Something that the clock of evaluations asks of a person. */
export type HalJam = {
  readonly hal: 'alihan' | 'putusan' | 'penjelasan' | 'hasil'
  /** How many, for a hand-up; else one. */
  readonly jumlah: number
  readonly evaluasiId: string | null
  readonly pegawai: string
  /** The day from which the limit counts; of a hand-up the window that was missed. */
  readonly dari: string
  readonly jendelaMulai: string
}

type Cari = { readonly pejabatId: string; readonly pegawaiId: string | null; readonly zona: string }

/** Hand-ups by period, objections to explain or to decide, and own results that are not signed, in one query. */
export async function listHalJam(db: Db, { pejabatId, pegawaiId, zona }: Cari): Promise<HalJam[]> {
  const { rows } = await sql<HalJam>`
    select 'alihan' as hal, count(*)::int as jumlah, null::uuid as "evaluasiId", '' as pegawai,
      (upper(periode.jendela) - 1)::text as dari, lower(periode.jendela)::text as "jendelaMulai"
    from penempatan_kini kini join evaluasi on evaluasi.pegawai_id = kini.pegawai_id
      and evaluasi.status = 'draf' and evaluasi.penetap = 'atasan-penilai'
    join periode on periode.id = evaluasi.periode_id
    where kini.atasan_penilai_id = ${pejabatId} group by periode.id
    union all
    select case when kini.atasan_penilai_id = ${pejabatId} then 'putusan' else 'penjelasan' end, 1, evaluasi.id,
      pejabat.nama, (keberatan.diajukan_pada at time zone ${zona})::date::text, lower(periode.jendela)::text
    from keberatan join evaluasi on evaluasi.id = keberatan.evaluasi_id
    join periode on periode.id = evaluasi.periode_id
    join pejabat on pejabat.id = evaluasi.pegawai_id
    left join penempatan_kini kini on kini.pegawai_id = evaluasi.pegawai_id
    where evaluasi.status = 'keberatan' and (kini.atasan_penilai_id = ${pejabatId}
      or (evaluasi.penilai_id = ${pejabatId} and keberatan.penjelasan_pada is null))
    union all
    select 'hasil', 1, evaluasi.id, '', (evaluasi.ditetapkan_pada at time zone ${zona})::date::text,
      lower(periode.jendela)::text
    from evaluasi join periode on periode.id = evaluasi.periode_id
    where evaluasi.pegawai_id = ${pegawaiId} and evaluasi.status = 'ditetapkan' and evaluasi.ditetapkan_pada is not null
    order by dari`.execute(db)

  return rows
}
