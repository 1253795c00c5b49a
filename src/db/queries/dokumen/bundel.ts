import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'
import type { UnitPeriode } from './dokumen-unit.ts'

type BundelBaru = UnitPeriode & {
  readonly id: string
  readonly dimintaOleh: string
  readonly dimintaPada: Temporal.Instant
  readonly jumlah: number
  /** Holds papers that only whoever ordered it may read. */
  readonly terbatas: boolean
}

/** Orders a bundle; the one that already waits for this unit and period stays the only one, or the only one of this person. Its id comes back. */
export async function insertBundel(tx: Tx, baru: BundelBaru): Promise<{ id: string; isBaru: boolean }> {
  const sama = baru.terbatas
    ? sql`(unit_id, periode_id, diminta_oleh) where status = 'menunggu' and terbatas`
    : sql`(unit_id, periode_id) where status = 'menunggu' and not terbatas`
  const { rows } = await sql<{ id: string }>`
    insert into bundel (id, unit_id, periode_id, diminta_oleh, diminta_pada, jumlah, terbatas)
    values (${baru.id}, ${baru.unitId}, ${baru.periodeId}, ${baru.dimintaOleh}, ${baru.dimintaPada}, ${baru.jumlah},
      ${baru.terbatas})
    on conflict ${sama} do update set status = 'menunggu' returning id`.execute(tx)
  const id = rows[0]?.id ?? baru.id

  return { id, isBaru: id === baru.id }
}

function pilih(db: Db | Tx) {
  return db
    .selectFrom('bundel')
    .innerJoin('pejabat', 'pejabat.id', 'bundel.dimintaOleh')
    .innerJoin('periode', 'periode.id', 'bundel.periodeId')
    .select(['bundel.id', 'bundel.unitId', 'bundel.periodeId', 'bundel.dimintaOleh', 'bundel.dimintaPada'])
    .select(['bundel.status', 'bundel.jumlah', 'bundel.diproses', 'bundel.sidik', 'bundel.terbatas'])
    .select('pejabat.nama as peminta')
    .select(['periode.tahun', 'periode.jenis', 'periode.urutan'])
}

export function findBundel(db: Db | Tx, id: string) {
  return pilih(db).where('bundel.id', '=', id).executeTakeFirst()
}

export type Bundel = NonNullable<Awaited<ReturnType<typeof findBundel>>>

type Pembaca = { readonly unitId: string; readonly pejabatId: string }

/** The bundles of a unit that this person may fetch, newest first. */
export function listBundel(db: Db, { unitId, pejabatId }: Pembaca): Promise<Bundel[]> {
  return pilih(db)
    .where('bundel.unitId', '=', unitId)
    .where((eb) => eb.or([eb('bundel.terbatas', '=', false), eb('bundel.dimintaOleh', '=', pejabatId)]))
    .orderBy('bundel.dimintaPada', 'desc')
    .limit(20)
    .execute()
}

export async function saveKemajuanBundel(db: Db, id: string, diproses: number): Promise<void> {
  await db.updateTable('bundel').set({ diproses }).where('id', '=', id).execute()
}

type Hasil = {
  readonly id: string
  readonly jumlah: number
  readonly sidik: string
  readonly pada: Temporal.Instant
}

/** Done; false when it no longer waited. */
export async function saveBundelSelesai(tx: Tx, { id, jumlah, sidik, pada }: Hasil): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('bundel')
    .set({ status: 'selesai', jumlah, diproses: jumlah, sidik, selesaiPada: pada })
    .where('id', '=', id)
    .where('status', '=', 'menunggu')
    .executeTakeFirst()

  return numUpdatedRows > 0n
}

export async function saveBundelGagal(db: Db, id: string, pada: Temporal.Instant): Promise<void> {
  await db
    .updateTable('bundel')
    .set({ status: 'gagal', selesaiPada: pada })
    .where('id', '=', id)
    .where('status', '=', 'menunggu')
    .execute()
}

/** Bundles that were ordered and not yet done. */
export async function listBundelMenunggu(db: Db): Promise<string[]> {
  const bundel = await db
    .selectFrom('bundel')
    .select('id')
    .where('status', '=', 'menunggu')
    .orderBy('dimintaPada')
    .execute()

  return bundel.map(({ id }) => id)
}

/** Bundles are copies: the papers themselves stay where they are. */
export async function deleteBundelLama(db: Db, sebelum: Temporal.Instant): Promise<void> {
  await db.deleteFrom('bundel').where('dimintaPada', '<', sebelum).where('status', '<>', 'menunggu').execute()
}
