import { sql } from 'kysely'
import { type Db, jsonb, type Tx } from '../../database.ts'

export type Peristiwa = {
  /** `entitas.kejadian`, such as `skp.diajukan`. */
  readonly peristiwa: string
  readonly entitas: string
  readonly entitasId: string
  readonly pegawaiId?: string | null
  readonly sebelum?: unknown
  readonly sesudah?: unknown
}

type Saat = {
  readonly tx: Db | Tx
  readonly actor: { readonly pejabatId: string } | null
  readonly now: Temporal.Instant
}

/** Adds one event to the append-only log, in the same transaction as the act itself. */
export async function recordAudit({ tx, actor, now }: Saat, peristiwa: Peristiwa): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      pada: now,
      pelakuId: actor?.pejabatId ?? null,
      peristiwa: peristiwa.peristiwa,
      entitas: peristiwa.entitas,
      entitasId: peristiwa.entitasId,
      pegawaiId: peristiwa.pegawaiId ?? null,
      sebelum: peristiwa.sebelum === undefined ? null : jsonb(peristiwa.sebelum as never),
      sesudah: peristiwa.sesudah === undefined ? null : jsonb(peristiwa.sesudah as never),
    })
    .execute()
}

/** The same for the rows of one large act. */
export async function recordBanyakAudit(
  { tx, actor, now }: Saat,
  peristiwa: readonly Peristiwa[],
): Promise<void> {
  if (peristiwa.length === 0) return
  await sql`insert into audit (pada, pelaku_id, peristiwa, entitas, entitas_id, pegawai_id, sebelum, sesudah)
    select ${now}::timestamptz, ${actor?.pejabatId ?? null}::uuid, peristiwa, entitas, "entitasId", "pegawaiId", sebelum, sesudah
    from jsonb_to_recordset(${JSON.stringify(peristiwa)}::jsonb) as baru(peristiwa text, entitas text, "entitasId" text,
      "pegawaiId" uuid, sebelum jsonb, sesudah jsonb)`.execute(tx)
}
