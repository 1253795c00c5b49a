import { sql } from 'kysely'
import type { Undangan } from '../../../domain/umpan-balik/undangan.ts'
import type { Db, Tx } from '../../database.ts'

export type UndanganTercatat = Undangan & {
  readonly id: string
  readonly pegawaiId: string
  readonly nama: string
  readonly lembaga: string
  readonly pengundang: string
}

const KOLOM = [
  'undanganUmpanBalik.id',
  'undanganUmpanBalik.pegawaiId',
  'undanganUmpanBalik.nama',
  'undanganUmpanBalik.lembaga',
  'undanganUmpanBalik.dipakaiPada',
  'undanganUmpanBalik.dibatalkanPada',
  'pejabat.nama as pengundang',
] as const

function pilih(db: Db | Tx) {
  return db
    .selectFrom('undanganUmpanBalik')
    .innerJoin('pejabat', 'pejabat.id', 'undanganUmpanBalik.pengundangId')
    .select(KOLOM)
    .select(sql<string>`undangan_umpan_balik.berlaku_sampai::text`.as('berlakuSampai'))
}

/** Invitations about one employee, newest first. */
export function listUndangan(db: Db | Tx, pegawaiId: string): Promise<UndanganTercatat[]> {
  return pilih(db)
    .where('undanganUmpanBalik.pegawaiId', '=', pegawaiId)
    .orderBy('undanganUmpanBalik.dibuatPada', 'desc')
    .limit(100)
    .execute()
}

/** The invitation that a link's word opens. */
export function findUndanganBySidik(db: Db | Tx, sidik: string): Promise<UndanganTercatat | undefined> {
  return pilih(db).where('undanganUmpanBalik.sidik', '=', sidik).executeTakeFirst()
}

/** The same, held: two answers sent at once are taken one after the other. */
export function lockUndanganBySidik(tx: Tx, sidik: string): Promise<UndanganTercatat | undefined> {
  return pilih(tx)
    .where('undanganUmpanBalik.sidik', '=', sidik)
    .forUpdate('undanganUmpanBalik')
    .executeTakeFirst()
}

export function lockUndangan(tx: Tx, id: string): Promise<UndanganTercatat | undefined> {
  return pilih(tx).where('undanganUmpanBalik.id', '=', id).forUpdate('undanganUmpanBalik').executeTakeFirst()
}

export type BaruUndangan = {
  readonly id: string
  readonly pegawaiId: string
  readonly pengundangId: string
  readonly nama: string
  readonly lembaga: string
  readonly sidik: string
  readonly berlakuSampai: Temporal.PlainDate
  readonly dibuatPada: Temporal.Instant
}

export async function insertUndangan(tx: Tx, baru: BaruUndangan): Promise<void> {
  await tx.insertInto('undanganUmpanBalik').values(baru).execute()
}

export async function endUndangan(
  tx: Tx,
  id: string,
  akhir: { readonly dipakaiPada: Temporal.Instant } | { readonly dibatalkanPada: Temporal.Instant },
): Promise<void> {
  await tx.updateTable('undanganUmpanBalik').set(akhir).where('id', '=', id).execute()
}
