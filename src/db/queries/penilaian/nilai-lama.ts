import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'

export type NilaiLama = {
  readonly pegawaiId: string
  readonly tahun: number
  readonly skpSeperseratus: number
  readonly perilakuSeperseratus: number
  readonly isDenganSurvei: boolean
  readonly isIdeBaru: boolean
  /** Who rated then, as the paper has it. */
  readonly penilai: string
}

/** These people's results in numbers, the newest year first. */
export async function listNilaiLama(db: Db | Tx, pegawaiIds: readonly string[]): Promise<NilaiLama[]> {
  const { rows } = await sql<NilaiLama>`
    select pegawai_id as "pegawaiId", tahun::int as tahun, skp_seperseratus as "skpSeperseratus",
      perilaku_seperseratus as "perilakuSeperseratus", is_dengan_survei as "isDenganSurvei", is_ide_baru as "isIdeBaru",
      penilai
    from nilai_lama where pegawai_id = any (${pegawaiIds}::uuid[])
    order by tahun desc`.execute(db)

  return rows
}

export async function saveBanyakNilaiLama(
  tx: Tx,
  nilai: readonly NilaiLama[],
  dicatatOleh: string,
): Promise<void> {
  await sql`
    insert into nilai_lama (pegawai_id, tahun, skp_seperseratus, perilaku_seperseratus, is_dengan_survei, is_ide_baru, penilai,
      dicatat_oleh)
    select "pegawaiId", tahun, "skpSeperseratus", "perilakuSeperseratus", "isDenganSurvei", "isIdeBaru", penilai, ${dicatatOleh}
    from jsonb_to_recordset(${JSON.stringify(nilai)}::jsonb) as baru("pegawaiId" uuid, tahun smallint,
      "skpSeperseratus" integer, "perilakuSeperseratus" integer, "isDenganSurvei" boolean, "isIdeBaru" boolean, penilai text)
    on conflict (pegawai_id, tahun) do update set skp_seperseratus = excluded.skp_seperseratus,
      perilaku_seperseratus = excluded.perilaku_seperseratus, is_dengan_survei = excluded.is_dengan_survei,
      is_ide_baru = excluded.is_ide_baru, penilai = excluded.penilai, dicatat_oleh = excluded.dicatat_oleh`.execute(
    tx,
  )
}
