import { sql } from 'kysely'
import type { NamaPeran } from '../../../domain/organisasi/pelaku.ts'
import type { Masa } from '../../../domain/waktu/masa.ts'
import type { Db, Tx } from '../../database.ts'
import { daterange } from '../organisasi/rentang.ts'

export type BarisPeran = Masa & {
  readonly id: string
  readonly pejabatId: string
  readonly nama: string
  readonly username: string
  readonly peran: NamaPeran
  readonly unit: string | null
}

/** Who holds which role on that day or will later, role by role. */
export async function listPeran(db: Db, tanggal: string): Promise<BarisPeran[]> {
  const { rows } = await sql<BarisPeran>`
    select peran.id, peran.pejabat_id as "pejabatId", pejabat.nama, coalesce(akun.username, '') as username, peran.peran,
      masa.nama as unit, lower(peran.berlaku)::text as mulai, (upper(peran.berlaku) - 1)::text as sampai
    from peran join pejabat on pejabat.id = peran.pejabat_id
    left join akun on akun.pejabat_id = pejabat.id
    left join unit_masa masa on masa.unit_id = peran.unit_id and masa.berlaku @> ${tanggal}::date
    where upper(peran.berlaku) is null or upper(peran.berlaku) > ${tanggal}::date
    order by peran.peran, masa.nama, pejabat.nama, peran.berlaku`.execute(db)

  return rows
}

export type PeranTersimpan = Masa & {
  readonly id: string
  readonly pejabatId: string
  readonly peran: NamaPeran
  readonly unitId: string | null
}

/** Every role of a person, past ones too. */
export async function listPeranOf(db: Db | Tx, pejabatId: string): Promise<PeranTersimpan[]> {
  const { rows } = await sql<PeranTersimpan>`
    select id, pejabat_id as "pejabatId", peran, unit_id as "unitId",
      lower(berlaku)::text as mulai, (upper(berlaku) - 1)::text as sampai
    from peran where pejabat_id = ${pejabatId} order by berlaku`.execute(db)

  return rows
}

export async function findPeran(tx: Tx, id: string): Promise<PeranTersimpan | undefined> {
  const ada = await tx.selectFrom('peran').select('pejabatId').where('id', '=', id).executeTakeFirst()
  return ada && (await listPeranOf(tx, ada.pejabatId)).find((satu) => satu.id === id)
}

export async function insertPeran(
  tx: Tx,
  { mulai, sampai, ...isi }: Omit<PeranTersimpan, 'id'> & { readonly id: string },
): Promise<void> {
  await tx
    .insertInto('peran')
    .values({ ...isi, berlaku: daterange(mulai, sampai) })
    .execute()
}

/** Stores the last day; a role that would end before it began was never held and is removed. */
export async function saveAkhirPeran(
  tx: Tx,
  { id, mulai, sampai }: { readonly id: string } & Masa,
): Promise<void> {
  if (sampai !== null && sampai < mulai) await tx.deleteFrom('peran').where('id', '=', id).execute()
  else
    await tx
      .updateTable('peran')
      .set({ berlaku: daterange(mulai, sampai) })
      .where('id', '=', id)
      .execute()
}

/** Whether somebody else with a password is admin BKPSDM from that day on, without an end. */
export async function isAdaAdminLain(
  tx: Tx,
  { pejabatId, sejak }: { readonly pejabatId: string; readonly sejak: string },
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from peran join akun on akun.pejabat_id = peran.pejabat_id
    left join pegawai on pegawai.id = peran.pejabat_id
    where peran.peran = 'admin-bkpsdm' and peran.pejabat_id <> ${pejabatId} and pegawai.berhenti is null
      and upper(peran.berlaku) is null and lower(peran.berlaku) <= ${sejak}::date
      and exists (select from akun_kredensial where user_id = akun.id and password is not null)
    limit 1`.execute(tx)

  return rows.length > 0
}
