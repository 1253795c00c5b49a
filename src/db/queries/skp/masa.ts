import { sql } from 'kysely'
import { TANPA_SKP } from '../../../domain/skp/wajib-skp.ts'
import type { Tx } from '../../database.ts'

export type MasaBergeser = {
  readonly id: string
  readonly pegawaiId: string
  readonly tahun: number
  readonly mulai: string
  readonly sampai: string
  readonly mulaiJabatan: string
  readonly sampaiJabatan: string | null
  /** Last of its own days that was already evaluated on it. */
  readonly dinilaiSampai: string | null
  /** The day before the next SKP of that person in that year. */
  readonly sebelumBerikut: string | null
}

/** SKP from that year on whose last day is not the one their post gives them, or the last one before a state without SKP. */
export async function listMasaBergeser(tx: Tx, tahun: number): Promise<MasaBergeser[]> {
  const { rows } = await sql<MasaBergeser>`
    with jabatan_skp as (
      select skp.id, min(coalesce(lower(penugasan.berlaku), date '1900-01-01')) as mulai,
        least(case when bool_or(upper_inf(penugasan.berlaku)) then null else max(upper(penugasan.berlaku)) - 1 end,
          (select min(lower(keadaan.rentang)) - 1 from ketidakhadiran keadaan
            where keadaan.pegawai_id = skp.pegawai_id and keadaan.jenis::text = any (${[...TANPA_SKP]}::text[])
              and lower(keadaan.rentang) > lower(skp.rentang)
              and lower(keadaan.rentang) <= make_date(skp.tahun, 12, 31))) as sampai
      from skp join penugasan on penugasan.pejabat_id = skp.pegawai_id and penugasan.jabatan_id = skp.jabatan_id
        and penugasan.jenis = 'definitif' and penugasan.berlaku && skp.rentang
      where skp.tahun >= ${tahun}
      group by skp.id
    )
    select skp.id, skp.pegawai_id as "pegawaiId", skp.tahun::int as tahun, lower(skp.rentang)::text as mulai,
      (upper(skp.rentang) - 1)::text as sampai, jabatan_skp.mulai::text as "mulaiJabatan",
      jabatan_skp.sampai::text as "sampaiJabatan",
      (select max(least(upper(periode.rentang), upper(skp.rentang)) - 1)::text from evaluasi join periode on periode.id = evaluasi.periode_id
        where evaluasi.skp_id = skp.id and evaluasi.status <> 'draf') as "dinilaiSampai",
      (select min(lower(lain.rentang) - 1)::text from skp lain
        where lain.pegawai_id = skp.pegawai_id and lain.rentang >> skp.rentang) as "sebelumBerikut"
    from jabatan_skp join skp on skp.id = jabatan_skp.id
    where least(jabatan_skp.sampai, make_date(skp.tahun, 12, 31)) <> upper(skp.rentang) - 1
    order by skp.id`.execute(tx)

  return rows
}

export async function saveBanyakSampaiSkp(
  tx: Tx,
  daftar: readonly { readonly id: string; readonly sampai: string }[],
): Promise<void> {
  await sql`update skp set rentang = daterange(lower(skp.rentang), baru.sampai, '[]')
    from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as baru(id uuid, sampai date)
    where skp.id = baru.id`.execute(tx)
}
