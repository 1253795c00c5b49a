import { sql } from 'kysely'
import type { JenisPenugasan } from '../../../domain/organisasi/organisasi.ts'
import type { Masa } from '../../../domain/waktu/masa.ts'
import type { Db, Tx } from '../../database.ts'

export type PejabatBaru = {
  readonly id: string
  readonly nama: string
  readonly panggilan: string
  readonly surel: string | null
  readonly telepon: string | null
}

/** Somebody who acts without being an ASN. */
export async function insertPejabat(tx: Tx, baru: PejabatBaru): Promise<void> {
  await tx.insertInto('pejabat').values(baru).execute()
}

export type PejabatTanpaNip = {
  readonly id: string
  readonly nama: string
  readonly username: string
  readonly masukPada: Temporal.Instant | null
  readonly tugas: readonly (Masa & {
    readonly id: string
    readonly jabatan: string
    readonly jenis: JenisPenugasan
    readonly versi: number
  })[]
}

/** Accounts that are not an ASN's, with the posts they hold or will hold. */
export async function listPejabatTanpaNip(db: Db, tanggal: string): Promise<PejabatTanpaNip[]> {
  const { rows } = await sql<PejabatTanpaNip>`
    select pejabat.id, pejabat.nama, akun.username, masuk_terakhir.terakhir_pada as "masukPada",
      coalesce((select jsonb_agg(jsonb_build_object('id', penugasan.id, 'jabatan', masa.nama, 'jenis', penugasan.jenis,
          'versi', penugasan.versi, 'mulai', lower(penugasan.berlaku), 'sampai', upper(penugasan.berlaku) - 1)
          order by penugasan.berlaku)
        from penugasan join jabatan_masa masa on masa.jabatan_id = penugasan.jabatan_id
          and masa.berlaku @> greatest(lower(penugasan.berlaku), ${tanggal}::date)
        where penugasan.pejabat_id = pejabat.id
          and (upper(penugasan.berlaku) is null or upper(penugasan.berlaku) > ${tanggal}::date)), '[]') as tugas
    from pejabat join akun on akun.pejabat_id = pejabat.id
    left join pegawai on pegawai.id = pejabat.id
    left join masuk_terakhir on masuk_terakhir.pejabat_id = pejabat.id
    where pegawai.id is null order by pejabat.nama, pejabat.id`.execute(db)

  return rows
}

export type CalonPeran = {
  readonly id: string
  readonly nama: string
  readonly username: string | null
  /** The first day on which an ASN no longer works. */
  readonly berhenti: string | null
}

/** Whoever has that NIP or account name, as far as giving a role needs it. */
export async function findCalonPeran(db: Db | Tx, pengguna: string): Promise<CalonPeran | undefined> {
  const { rows } = await sql<CalonPeran>`
    select pejabat.id, pejabat.nama, coalesce(akun.username, pegawai.nip) as username,
      pegawai.berhenti::text
    from pejabat left join pegawai on pegawai.id = pejabat.id left join akun on akun.pejabat_id = pejabat.id
    where akun.username = ${pengguna} or pegawai.nip = ${pengguna} limit 1`.execute(db)

  return rows[0]
}

/** Posts of the head of the region on that day. */
export async function listJabatanKepalaDaerah(
  db: Db | Tx,
  tanggal: string,
): Promise<{ id: string; nama: string; unit: string }[]> {
  const { rows } = await sql<{ id: string; nama: string; unit: string }>`
    select masa.jabatan_id as id, masa.nama, unit_masa.nama as unit
    from jabatan_masa masa join unit_masa on unit_masa.unit_id = masa.unit_id and unit_masa.berlaku @> ${tanggal}::date
    where masa.jenis = 'kepala-daerah' and masa.berlaku @> ${tanggal}::date order by masa.nama`.execute(db)

  return rows
}
