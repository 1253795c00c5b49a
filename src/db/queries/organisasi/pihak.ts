import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'

/** A person as a form names them on a day. */
export type PihakTercatat = {
  readonly pejabatId: string
  readonly nama: string
  readonly nip: string | null
  readonly golongan: string | null
  readonly jabatan: string
  readonly unitKerja: string
}

const PIHAK = (tanggal: string) => sql`
  pejabat.id as "pejabatId", pejabat.nama, pegawai.nip, pegawai.golongan, coalesce(jabatan_masa.nama, '') as jabatan,
  coalesce(unit_masa.nama, '') as "unitKerja"
  from pejabat
  left join pegawai on pegawai.id = pejabat.id
  left join penugasan on penugasan.pejabat_id = pejabat.id and penugasan.berlaku @> ${tanggal}::date
  left join jabatan_masa on jabatan_masa.jabatan_id = penugasan.jabatan_id and jabatan_masa.berlaku @> ${tanggal}::date
  left join unit_masa on unit_masa.unit_id = jabatan_masa.unit_id and unit_masa.berlaku @> ${tanggal}::date`

/** Name, rank, post and unit of a person as they stood on that day. */
export async function findPihak(
  db: Db | Tx,
  pejabatId: string,
  tanggal: string,
): Promise<PihakTercatat | undefined> {
  const { rows } = await sql<PihakTercatat>`
    select ${PIHAK(tanggal)} where pejabat.id = ${pejabatId} order by penugasan.jenis limit 1`.execute(db)

  return rows[0]
}

/** Everyone as they stood on that day. */
export async function listPihak(db: Db | Tx, tanggal: string): Promise<PihakTercatat[]> {
  const { rows } = await sql<PihakTercatat>`
    select distinct on (pejabat.id) ${PIHAK(tanggal)} order by pejabat.id, penugasan.jenis`.execute(db)

  return rows
}
