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
