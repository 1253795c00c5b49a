import { sql } from 'kysely'
import type { Tx } from '../../database.ts'

type Cari = { readonly penilaiId: string; readonly skpId: string; readonly sampai: string }

/** First day on which this rater no longer held the post above the one of an SKP; undefined while held, or never held. */
export async function findPindahPenilai(
  tx: Tx,
  { penilaiId, skpId, sampai }: Cari,
): Promise<string | undefined> {
  const { rows } = await sql<{ pindah: string | null }>`
    select case when bool_or(upper_inf(penugasan.berlaku)) then null else max(upper(penugasan.berlaku))::text end as pindah
    from skp
    join jabatan_masa on jabatan_masa.jabatan_id = skp.jabatan_id
      and jabatan_masa.berlaku @> least(${sampai}::date, upper(skp.rentang) - 1)
    join penugasan on penugasan.jabatan_id = jabatan_masa.atasan_id and penugasan.pejabat_id = ${penilaiId}
    where skp.id = ${skpId}`.execute(tx)

  return rows[0]?.pindah ?? undefined
}
