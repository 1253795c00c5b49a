import { sql } from 'kysely'
import type { Masa } from '../../../domain/waktu/masa.ts'
import type { Db, Tx } from '../../database.ts'
import { daterange } from './rentang.ts'

export type BarisPenilaiKhusus = Masa & {
  readonly id: string
  readonly penilaiId: string
  readonly nama: string
  readonly sebab: 'didelegasikan' | 'pembetulan'
  readonly alasan: string
}

/** Raters named for this person, newest first. */
export async function listPenilaiKhusus(db: Db | Tx, pegawaiId: string): Promise<BarisPenilaiKhusus[]> {
  const { rows } = await sql<BarisPenilaiKhusus>`
    select khusus.id, khusus.penilai_id as "penilaiId", pejabat.nama, khusus.sebab, khusus.alasan,
      lower(khusus.berlaku)::text as mulai, (upper(khusus.berlaku) - 1)::text as sampai
    from penilai_khusus khusus join pejabat on pejabat.id = khusus.penilai_id
    where khusus.pegawai_id = ${pegawaiId} order by khusus.berlaku desc`.execute(db)

  return rows
}

export type PenilaiKhususBaru = Masa & {
  readonly pegawaiId: string
  readonly penilaiId: string
  readonly sebab: 'didelegasikan' | 'pembetulan'
  readonly alasan: string
}

export async function insertPenilaiKhusus(
  tx: Tx,
  { mulai, sampai, ...isi }: PenilaiKhususBaru,
): Promise<void> {
  await tx
    .insertInto('penilaiKhusus')
    .values({ ...isi, berlaku: daterange(mulai, sampai) })
    .execute()
}

export async function saveAkhirPenilaiKhusus(
  tx: Tx,
  { id, mulai, sampai }: { id: string } & Masa,
): Promise<void> {
  await tx
    .updateTable('penilaiKhusus')
    .set({ berlaku: daterange(mulai, sampai) })
    .where('id', '=', id)
    .execute()
}

/** Whoever acts under that NIP or account name. */
export async function findPejabatByPengguna(
  db: Db | Tx,
  pengguna: string,
): Promise<{ id: string; nama: string } | undefined> {
  const { rows } = await sql<{ id: string; nama: string }>`
    select pejabat.id, pejabat.nama from pejabat left join pegawai on pegawai.id = pejabat.id
    left join akun on akun.pejabat_id = pejabat.id
    where pegawai.nip = ${pengguna} or akun.username = ${pengguna} limit 1`.execute(db)

  return rows[0]
}
