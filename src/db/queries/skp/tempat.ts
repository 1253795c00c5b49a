import { sql } from 'kysely'
import type { JabatanSkp } from '../../../domain/skp/bentuk.ts'
import { TANPA_SKP } from '../../../domain/skp/wajib-skp.ts'
import type { Db, Tx } from '../../database.ts'

export type TempatSkp = {
  readonly jabatanId: string
  readonly unitId: string
  readonly penilaiId: string | null
  /** First and last day in the present post, between states without SKP; null when no end is known. */
  readonly mulaiJabatan: string
  readonly sampaiJabatan: string | null
  /** The day after another SKP of that year, which stood in an earlier post. */
  readonly sesudahLain: string | null
  /** What decides the form of the SKP. */
  readonly jabatan: JabatanSkp
  /** An SKP of that year that reaches to its end, or to the end in this post, already exists. */
  readonly skpId: string | null
}

/** Where a person's SKP of a year would stand: post, unit, rater and first day. */
export async function findTempatSkp(
  db: Db | Tx,
  { pegawaiId, tahun }: { pegawaiId: string; tahun: number },
): Promise<TempatSkp | undefined> {
  const awal = `${tahun}-01-01`
  const akhir = `${tahun}-12-31`
  const { rows } = await sql<Omit<TempatSkp, 'jabatan'> & JabatanSkp>`
    select tempat.jabatan_id as "jabatanId", tempat.unit_id as "unitId", tempat.penilai_id as "penilaiId",
      greatest(coalesce(lower(penugasan.berlaku), ${awal}::date), keadaan.kembali)::text as "mulaiJabatan",
      (least(upper(penugasan.berlaku), keadaan.pergi) - 1)::text as "sampaiJabatan",
      (select max(upper(skp.rentang))::text from skp where skp.pegawai_id = tempat.pegawai_id and skp.tahun = ${tahun}) as "sesudahLain",
      jabatan_masa.jenis, jabatan_masa.is_pimpinan as "isPimpinan", unit_masa.jenis as "jenisUnit",
      (select id from skp where skp.pegawai_id = tempat.pegawai_id and skp.tahun = ${tahun}
        and skp.rentang @> least(${akhir}::date, upper(penugasan.berlaku) - 1, keadaan.pergi - 1)) as "skpId"
    from penempatan_kini tempat
    join jabatan_masa on jabatan_masa.jabatan_id = tempat.jabatan_id and jabatan_masa.berlaku @> tempat.pada
    join unit_masa on unit_masa.unit_id = tempat.unit_id and unit_masa.berlaku @> tempat.pada
    left join penugasan on penugasan.pejabat_id = tempat.pegawai_id and penugasan.jabatan_id = tempat.jabatan_id
      and penugasan.berlaku @> tempat.pada
    left join lateral (
      select max(upper(rentang)) filter (where upper(rentang) <= tempat.pada) as kembali,
        min(lower(rentang)) filter (where lower(rentang) > tempat.pada) as pergi
      from ketidakhadiran where ketidakhadiran.pegawai_id = tempat.pegawai_id
        and jenis::text = any (${[...TANPA_SKP]}::text[])) keadaan on true
    where tempat.pegawai_id = ${pegawaiId}
    limit 1`.execute(db)

  return rows.map(({ jenis, isPimpinan, jenisUnit, ...tempat }) => ({
    ...tempat,
    jabatan: { jenis, isPimpinan, jenisUnit },
  }))[0]
}
