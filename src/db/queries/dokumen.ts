import { type Db, jsonb, type Tx } from '../database.ts'
import type { JenisDokumen } from '../tables.ts'

export type Dokumen = {
  readonly id: string
  readonly jenis: JenisDokumen
  readonly entitasId: string
  readonly versi: number
  readonly pegawaiId: string
  readonly isi: unknown
  /** Of the paper; null while it was never printed. */
  readonly sidik: string | null
  readonly dibekukanPada: Temporal.Instant
}

const KOLOM = ['id', 'jenis', 'entitasId', 'versi', 'pegawaiId', 'isi', 'sidik', 'dibekukanPada'] as const

type JenisEntitas = { readonly jenis: JenisDokumen; readonly entitasId: string }

/** Keeps a document as it was approved; an earlier version of the same document stays. */
export async function insertDokumen(
  tx: Tx,
  baru: Omit<Dokumen, 'id' | 'versi'> & { readonly dibekukanOleh: string },
): Promise<void> {
  await tx
    .insertInto('dokumen')
    .values((eb) => ({
      ...baru,
      isi: jsonb(baru.isi as never),
      versi: eb
        .selectFrom('dokumen')
        .select((lama) => lama(lama.fn.coalesce(lama.fn.max('versi'), lama.val(0)), '+', 1).as('versi'))
        .where('jenis', '=', baru.jenis)
        .where('entitasId', '=', baru.entitasId),
    }))
    .execute()
}

export function findDokumenTerakhir(
  db: Db | Tx,
  { jenis, entitasId }: JenisEntitas,
): Promise<Dokumen | undefined> {
  return db
    .selectFrom('dokumen')
    .select(KOLOM)
    .where('jenis', '=', jenis)
    .where('entitasId', '=', entitasId)
    .orderBy('versi', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The first hash of a paper stays. */
export async function saveSidik(tx: Tx, { id, sidik }: { id: string; sidik: string }): Promise<void> {
  await tx.updateTable('dokumen').set({ sidik }).where('id', '=', id).where('sidik', 'is', null).execute()
}
