import { sql } from 'kysely'
import type { NilaiBerakhlak } from '../../../domain/skp/perilaku.ts'
import type { Undangan } from '../../../domain/umpan-balik/undangan.ts'
import type { Db, Tx } from '../../database.ts'

export type UndanganTercatat = Undangan & {
  readonly id: string
  readonly pegawaiId: string
  readonly nama: string
  readonly lembaga: string
  readonly pengundang: string
  /** A colleague inside; null: a party outside, by a link. */
  readonly dimintaId: string | null
  readonly rhkId: string | null
  readonly rhk: string | null
  readonly nilai: NilaiBerakhlak | null
  readonly pesan: string | null
}

const KOLOM = [
  'undanganUmpanBalik.id',
  'undanganUmpanBalik.pegawaiId',
  'undanganUmpanBalik.nama',
  'undanganUmpanBalik.lembaga',
  'undanganUmpanBalik.dipakaiPada',
  'undanganUmpanBalik.dibatalkanPada',
  'undanganUmpanBalik.dimintaId',
  'undanganUmpanBalik.rhkId',
  'undanganUmpanBalik.nilai',
  'undanganUmpanBalik.pesan',
  'pejabat.nama as pengundang',
  'rhk.uraian as rhk',
] as const

function pilih(db: Db | Tx) {
  return db
    .selectFrom('undanganUmpanBalik')
    .innerJoin('pejabat', 'pejabat.id', 'undanganUmpanBalik.pengundangId')
    .leftJoin('rhk', 'rhk.id', 'undanganUmpanBalik.rhkId')
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

/** What a colleague is asked and has not answered, with whom it is about. */
export function listPermintaan(
  db: Db,
  { dimintaId, hari }: { dimintaId: string; hari: string },
): Promise<(UndanganTercatat & { readonly pegawai: string })[]> {
  return pilih(db)
    .innerJoin('pejabat as pegawai', 'pegawai.id', 'undanganUmpanBalik.pegawaiId')
    .select('pegawai.nama as pegawai')
    .where('undanganUmpanBalik.dimintaId', '=', dimintaId)
    .where('undanganUmpanBalik.dipakaiPada', 'is', null)
    .where('undanganUmpanBalik.dibatalkanPada', 'is', null)
    .where(sql<boolean>`undangan_umpan_balik.berlaku_sampai >= ${hari}::date`)
    .orderBy('undanganUmpanBalik.berlakuSampai')
    .limit(50)
    .execute()
}

type Jawaban = {
  readonly dimintaId: string
  readonly pegawaiId: string
  readonly rhkId: string | null
  readonly nilai: NilaiBerakhlak | null
  readonly hari: string
  readonly dipakaiPada: Temporal.Instant
}

/** What a colleague was asked about this employee, in general or on this result or value, is answered now. */
export async function answerPermintaan(tx: Tx, jawaban: Jawaban): Promise<void> {
  const { dimintaId, pegawaiId, rhkId, nilai, hari, dipakaiPada } = jawaban
  await sql`update undangan_umpan_balik set dipakai_pada = ${dipakaiPada}::timestamptz
    where diminta_id = ${dimintaId} and pegawai_id = ${pegawaiId} and dipakai_pada is null and dibatalkan_pada is null
      and berlaku_sampai >= ${hari}::date
      and (num_nonnulls(rhk_id, nilai) = 0 or rhk_id = ${rhkId}::uuid or nilai = ${nilai}::nilai_berakhlak)`.execute(
    tx,
  )
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
  /** One of the two: the word in a link, or a colleague with what is asked. */
  readonly sidik: string | null
  readonly dimintaId?: string
  readonly rhkId?: string | null
  readonly nilai?: NilaiBerakhlak | null
  readonly pesan?: string | null
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
