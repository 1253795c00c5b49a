import { sql } from 'kysely'
import type { Kesepakatan } from '../../../domain/pembinaan/pertemuan.ts'
import type { Db, Tx } from '../../database.ts'

export type KesepakatanTercatat = Kesepakatan & {
  readonly id: string
  readonly pertemuanId: string
  readonly pegawaiId: string
  readonly selesaiPada: Temporal.Instant | null
}

function pilih(db: Db | Tx) {
  return db
    .selectFrom('kesepakatan')
    .select(['id', 'pertemuanId', 'pegawaiId', 'uraian', 'olehPimpinan', 'selesaiPada'])
    .select(sql<string>`tenggat::text`.as('tenggat'))
    .orderBy('kesepakatan.tenggat')
    .orderBy('kesepakatan.id')
}

/** What is agreed about one employee and not done yet: the next talk carries it over. */
export function listTerbuka(db: Db | Tx, pegawaiId: string): Promise<KesepakatanTercatat[]> {
  return pilih(db).where('pegawaiId', '=', pegawaiId).where('selesaiPada', 'is', null).execute()
}

/** What was agreed in one talk. */
export function listKesepakatan(db: Db | Tx, pertemuanId: string): Promise<KesepakatanTercatat[]> {
  return pilih(db).where('pertemuanId', '=', pertemuanId).execute()
}

/** What this person has agreed to do, as employee or as the leader of others, and has not done. */
export async function listKesepakatanku(
  db: Db,
  pejabatId: string,
): Promise<(KesepakatanTercatat & { readonly pegawai: string })[]> {
  const { rows } = await sql<KesepakatanTercatat & { readonly pegawai: string }>`
    with janji as materialized (select kesepakatan.* from kesepakatan
        where pegawai_id = ${pejabatId} and not oleh_pimpinan and selesai_pada is null
      union all
      select kesepakatan.* from penempatan_kini kini join kesepakatan on kesepakatan.pegawai_id = kini.pegawai_id
        where kini.penilai_id = ${pejabatId} and oleh_pimpinan and selesai_pada is null)
    select janji.id, pertemuan_id as "pertemuanId", pegawai_id as "pegawaiId", uraian, oleh_pimpinan as "olehPimpinan",
      selesai_pada as "selesaiPada", tenggat::text as tenggat, pejabat.nama as pegawai
    from janji join pejabat on pejabat.id = janji.pegawai_id
    order by janji.tenggat, janji.id limit 100`.execute(db)

  return rows
}

export async function insertKesepakatan(
  tx: Tx,
  tempat: { readonly pertemuanId: string; readonly pegawaiId: string },
  daftar: readonly (Kesepakatan & { readonly id: string })[],
): Promise<void> {
  if (daftar.length === 0) return
  await tx
    .insertInto('kesepakatan')
    .values(daftar.map((satu) => ({ ...satu, ...tempat, tenggat: Temporal.PlainDate.from(satu.tenggat) })))
    .execute()
}

/** True when it is there, about this employee. */
export async function markKesepakatan(
  tx: Tx,
  { id, pegawaiId, selesaiPada }: { id: string; pegawaiId: string; selesaiPada: Temporal.Instant | null },
): Promise<string | undefined> {
  const baris = await tx
    .updateTable('kesepakatan')
    .set({ selesaiPada })
    .where('id', '=', id)
    .where('pegawaiId', '=', pegawaiId)
    .returning('uraian')
    .executeTakeFirst()

  return baris?.uraian
}
