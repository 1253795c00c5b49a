import { sql } from 'kysely'
import type { Db } from '../../../src/db/database.ts'
import type { JenisDokumen } from '../../../src/db/tables.ts'
import { pembuatId } from '../acak.ts'

export type Beku = {
  readonly jenis: JenisDokumen
  readonly entitasId: string
  readonly pegawaiId: string
  readonly versi: number
  readonly isi: unknown
  readonly oleh: string
  readonly pada: Temporal.Instant
}

const SEKALI = 500

/** Writes frozen documents in bulk; their paper has no hash before it is printed. */
export async function muatDokumen(db: Db, semua: readonly Beku[]): Promise<number> {
  const id = pembuatId(`dokumen/${semua[0]?.entitasId}`)
  for (let mulai = 0; mulai < semua.length; mulai += SEKALI) {
    const bagian = semua
      .slice(mulai, mulai + SEKALI)
      .map((satu) => ({ ...satu, id: id(satu.pada.toString().slice(0, 10)) }))
    await sql`
      insert into dokumen (id, jenis, entitas_id, versi, pegawai_id, isi, dibekukan_oleh, dibekukan_pada)
      select id, jenis, "entitasId", versi, "pegawaiId", isi, oleh, pada
      from json_to_recordset(${JSON.stringify(bagian)}::json) as baris(id uuid, jenis jenis_dokumen, "entitasId" uuid,
        versi int, "pegawaiId" uuid, isi jsonb, oleh uuid, pada timestamptz)`.execute(db)
  }

  return semua.length
}
