import { sql } from 'kysely'
import type { Db } from '../../database.ts'

export type AnggotaTim = {
  readonly pegawaiId: string
  readonly nama: string
  readonly jabatan: string
  /** The SKP that was set and is in force that day. */
  readonly skpId: string | null
  /** Feedback of the last three months, by what it says of progress. */
  readonly maju: number
  readonly perluPerbaikan: number
}

/** The people somebody rates, with what feedback says of them (Pasal 20 ayat 1). */
export async function listTimPembinaan(
  db: Db,
  { penilaiId, tanggal }: { penilaiId: string; tanggal: string },
): Promise<AnggotaTim[]> {
  const { rows } = await sql<AnggotaTim>`
    select kini.pegawai_id as "pegawaiId", pejabat.nama, coalesce(jabatan_masa.nama, '') as jabatan, berlaku.id as "skpId",
      coalesce(balik.maju, 0)::int as maju, coalesce(balik.perlu, 0)::int as "perluPerbaikan"
    from penempatan_kini kini
    join pejabat on pejabat.id = kini.pegawai_id
    left join jabatan_masa on jabatan_masa.jabatan_id = kini.jabatan_id and jabatan_masa.berlaku @> kini.pada
    left join lateral (select skp.id from skp where skp.pegawai_id = kini.pegawai_id and skp.status = 'ditetapkan'
      and skp.rentang @> ${tanggal}::date order by skp.id desc limit 1) berlaku on true
    left join lateral (select count(*) filter (where sifat = 'positif') as maju,
        count(*) filter (where sifat = 'perlu-perbaikan') as perlu
      from umpan_balik where umpan_balik.pegawai_id = kini.pegawai_id
        and umpan_balik.tanggal > ${tanggal}::date - 90) balik on true
    where kini.penilai_id = ${penilaiId} order by pejabat.nama`.execute(db)

  return rows
}
