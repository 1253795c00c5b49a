import { sql } from 'kysely'
import type { Pelaku } from '../../../domain/organisasi/pelaku.ts'
import type { Db } from '../../database.ts'

export type OrangDicari = {
  readonly id: string
  readonly nama: string
  readonly jabatan: string
  readonly unit: string
}

const PALING_BANYAK = 20
const SEKOTA = ['admin-bkpsdm', 'inspektorat', 'kepala-daerah']

/** People whom this person may look at (self, team, units led or administered, or the whole city), by name or NIP. */
export async function searchOrang(db: Db, pelaku: Pelaku, kata: string): Promise<OrangDicari[]> {
  const pola = `%${kata.replace(/[\\%_]/g, '\\$&')}%`
  const nip = kata.replace(/\D/g, '')
  const jalur = [...pelaku.memimpin, ...pelaku.mengelola]
  const { rows } = await sql<OrangDicari>`
    select pegawai.id, pejabat.nama, jabatan_masa.nama as jabatan, unit_masa.singkatan as unit
    from penempatan_kini tempat
    join pegawai on pegawai.id = tempat.pegawai_id join pejabat on pejabat.id = pegawai.id
    join unit on unit.id = tempat.unit_id
    join unit_masa on unit_masa.unit_id = unit.id and unit_masa.berlaku @> tempat.pada
    join jabatan_masa on jabatan_masa.jabatan_id = tempat.jabatan_id and jabatan_masa.berlaku @> tempat.pada
    where (pejabat.nama ilike ${pola} or (${nip.length >= 4} and pegawai.nip like ${`${nip}%`}))
      and (${pelaku.peran.some((peran) => SEKOTA.includes(peran))} or pegawai.id = ${pelaku.pegawaiId}
        or tempat.penilai_id = ${pelaku.pejabatId} or tempat.atasan_penilai_id = ${pelaku.pejabatId}
        or unit.jalur <@ ${jalur}::ltree[])
    order by pejabat.nama limit ${PALING_BANYAK}`.execute(db)

  return rows
}
