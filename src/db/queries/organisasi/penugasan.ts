import { sql } from 'kysely'
import type { JenisJabatan } from '../../../domain/organisasi/istilah.ts'
import type { JenisPenugasan } from '../../../domain/organisasi/organisasi.ts'
import type { PenugasanAda } from '../../../domain/organisasi/penugasan.ts'
import type { Masa } from '../../../domain/waktu/masa.ts'
import type { Db, Tx } from '../../database.ts'
import { daterange } from './rentang.ts'

type Kait = { readonly pejabatIds: readonly string[]; readonly jabatanIds: readonly string[] }

export type PenugasanTersimpan = PenugasanAda & { readonly nomorSk: string | null; readonly versi: number }

/** Every assignment of these people or to these posts, with the names a refusal needs. */
export async function listPenugasanTerkait(
  db: Db | Tx,
  { pejabatIds, jabatanIds }: Kait,
): Promise<PenugasanTersimpan[]> {
  const { rows } = await sql<PenugasanTersimpan>`
    select penugasan.id, penugasan.pejabat_id as "pejabatId", penugasan.jabatan_id as "jabatanId", penugasan.jenis,
      pejabat.nama, coalesce(masa.nama, '') as jabatan, penugasan.nomor_sk as "nomorSk", penugasan.versi,
      lower(penugasan.berlaku)::text as mulai, (upper(penugasan.berlaku) - 1)::text as sampai
    from penugasan
    join pejabat on pejabat.id = penugasan.pejabat_id
    left join lateral (select nama from jabatan_masa where jabatan_masa.jabatan_id = penugasan.jabatan_id
      order by (berlaku @> lower(penugasan.berlaku)) desc, lower(berlaku) desc limit 1) masa on true
    where penugasan.pejabat_id = any (${pejabatIds}::uuid[]) or penugasan.jabatan_id = any (${jabatanIds}::uuid[])`.execute(
    db,
  )

  return rows
}

export type BarisPenugasanBaru = Masa & {
  readonly id: string
  readonly pejabatId: string
  readonly jabatanId: string
  readonly jenis: JenisPenugasan
  readonly nomorSk: string | null
  readonly tunggal: boolean
}

export async function insertPenugasan(tx: Tx, baru: BarisPenugasanBaru): Promise<void> {
  const { mulai, sampai, ...isi } = baru
  await tx
    .insertInto('penugasan')
    .values({ ...isi, berlaku: daterange(mulai, sampai) })
    .execute()
}

/** One assignment of that person, locked. */
export async function lockPenugasan(
  tx: Tx,
  { id, pejabatId }: { id: string; pejabatId: string },
): Promise<PenugasanTersimpan | undefined> {
  await tx.selectFrom('penugasan').select('id').where('id', '=', id).forUpdate().execute()
  const punya = await listPenugasanTerkait(tx, { pejabatIds: [pejabatId], jabatanIds: [] })

  return punya.find((satu) => satu.id === id)
}

export async function saveAkhirPenugasan(
  tx: Tx,
  { id, mulai, sampai }: { id: string } & Masa,
): Promise<void> {
  await tx
    .updateTable('penugasan')
    .set({ berlaku: daterange(mulai, sampai), versi: sql<number>`versi + 1` })
    .where('id', '=', id)
    .execute()
}

export async function deletePenugasan(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from penugasan where id = any (${ids}::uuid[])`.execute(tx)
}

/** Since when each of these posts has nobody in it on that day: the day after the last holder left; null when it never had one. */
export async function listKosongSejak(
  db: Db | Tx,
  { jabatanIds, tanggal }: { jabatanIds: readonly string[]; tanggal: string },
): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ id: string; sejak: string | null }>`
    select id, (select max(upper(berlaku))::text from penugasan where jabatan_id = id and upper(berlaku) <= ${tanggal}::date) as sejak
    from unnest(${jabatanIds}::uuid[]) as id`.execute(db)

  return new Map(rows.map(({ id, sejak }) => [id, sejak]))
}

/** Whether this person holds a post of their own on that day. */
export async function isBerjabatan(db: Db | Tx, pejabatId: string, tanggal: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from penugasan left join pegawai on pegawai.id = penugasan.pejabat_id
    where pejabat_id = ${pejabatId} and penugasan.jenis = 'definitif' and berlaku @> ${tanggal}::date
      and (pegawai.berhenti is null or pegawai.berhenti > ${tanggal}::date)`.execute(db)

  return rows.length > 0
}

export type JabatanDipangku = { readonly jenis: JenisJabatan; readonly isPimpinan: boolean }

/** The kinds of the posts that somebody holds or acts in on that day. */
export async function listJabatanDipangku(
  tx: Db | Tx,
  pejabatId: string,
  tanggal: string,
): Promise<JabatanDipangku[]> {
  const { rows } = await sql<JabatanDipangku>`
    select masa.jenis, masa.is_pimpinan as "isPimpinan" from penugasan
    join jabatan_masa masa on masa.jabatan_id = penugasan.jabatan_id and masa.berlaku @> ${tanggal}::date
    where penugasan.pejabat_id = ${pejabatId} and penugasan.berlaku @> ${tanggal}::date`.execute(tx)

  return rows
}
