import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'

export type Segel = {
  readonly nomor: number
  readonly dariId: number
  readonly sampaiId: number
  readonly jumlah: number
  readonly akar: string
  readonly sebelumnya: string
  readonly sidik: string
  readonly dibuatPada: Temporal.Instant
}

const KOLOM = ['nomor', 'dariId', 'sampaiId', 'jumlah', 'akar', 'sebelumnya', 'sidik', 'dibuatPada'] as const
const PERISTIWA_SEKALI_BACA = 5_000

export function findSegelTerakhir(db: Db | Tx): Promise<Segel | undefined> {
  return db.selectFrom('segel').select(KOLOM).orderBy('nomor', 'desc').limit(1).executeTakeFirst()
}

export function listSegel(db: Db): Promise<Segel[]> {
  return db.selectFrom('segel').select(KOLOM).orderBy('nomor').execute()
}

/** The newest seals first, before a number. */
export function listSegelTerbaru(
  db: Db,
  { sebelum, paling }: { readonly sebelum?: number | undefined; readonly paling: number },
): Promise<Segel[]> {
  const cari = db.selectFrom('segel').select(KOLOM).orderBy('nomor', 'desc').limit(paling)

  return (sebelum === undefined ? cari : cari.where('nomor', '<', sebelum)).execute()
}

export async function saveSegel(tx: Tx, segel: Segel): Promise<void> {
  await tx.insertInto('segel').values(segel).execute()
}

/**
 * The highest event number below which nothing can still appear: the table lock waits until every
 * transaction that has drawn a number is over, and is given back at once.
 */
export async function findBatasAman(db: Db): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`set local lock_timeout = '2s'`.execute(tx)
    await sql`lock table audit in share mode`.execute(tx)
    const { terakhir } = await tx
      .selectFrom('audit')
      .select((eb) => eb.fn.max('id').as('terakhir'))
      .executeTakeFirstOrThrow()
    return Number(terakhir ?? 0)
  })
}

/** The events of a span as canonical text, in order of their number. */
export async function* readPeristiwa(
  db: Db | Tx,
  { dariId, sampaiId }: { dariId: number; sampaiId: number },
): AsyncGenerator<string> {
  let sesudah = dariId - 1
  for (;;) {
    const { rows } = await sql<{ id: number; teks: string }>`
      select id, jsonb_build_array(id, extract(epoch from pada), pelaku_id, peristiwa, entitas, entitas_id,
        pegawai_id, sebelum, sesudah)::text as teks
      from audit where id > ${sesudah} and id <= ${sampaiId}
      order by id limit ${PERISTIWA_SEKALI_BACA}`.execute(db)
    for (const { teks } of rows) yield teks
    const akhir = rows.at(-1)
    if (!akhir || rows.length < PERISTIWA_SEKALI_BACA) return
    sesudah = akhir.id
  }
}
