import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'
import type { StatusAktivitas } from '../../tables.ts'

/** What the rules of an entry need to know besides the day itself. */
export type KonteksTercatat = {
  readonly unitId: string | null
  readonly penilaiId: string | null
  /** RHK of the SKP set (ditetapkan) that covers the day. */
  readonly rhkIds: readonly string[]
  /** Entries of the day before, the day and the day after. */
  readonly entriSekitar: readonly EntriSekitar[]
}

export type EntriSekitar = {
  readonly id: string
  readonly tanggal: string
  readonly mulaiMenit: number | null
  readonly selesaiMenit: number | null
  readonly durasiMenit: number
  readonly status: StatusAktivitas
}

/** Serialises the writes of one person, so that two phones cannot overlap each other. */
export async function lockEntriOf(tx: Tx, pegawaiId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${pegawaiId}, 0))`.execute(tx)
}

export async function getKonteksEntri(
  db: Db | Tx,
  pegawaiId: string,
  tanggal: string,
): Promise<KonteksTercatat> {
  const { rows } = await sql<KonteksTercatat>`
    select
      (select unit_id from penempatan_kini where pegawai_id = ${pegawaiId}) as "unitId",
      (select penilai_id from penempatan_kini where pegawai_id = ${pegawaiId}) as "penilaiId",
      array(select rhk.id from skp join rhk on rhk.skp_id = skp.id
        where skp.pegawai_id = ${pegawaiId} and skp.rentang @> ${tanggal}::date and skp.status = 'ditetapkan') as "rhkIds",
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'tanggal', tanggal, 'mulaiMenit', mulai_menit,
          'selesaiMenit', selesai_menit, 'durasiMenit', durasi_menit, 'status', status))
        from aktivitas where pegawai_id = ${pegawaiId}
          and tanggal between ${tanggal}::date - 1 and ${tanggal}::date + 1), '[]') as "entriSekitar"`.execute(
    db,
  )
  const [konteks] = rows
  if (!konteks) throw new Error('Satu baris selalu ada')

  return konteks
}
