import { type RawBuilder, sql } from 'kysely'

/** The words of a joined `rhk` on that day, as the version of its SKP in force said them; without a revision its words are those of any day. */
export function uraianPada(hari: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql`coalesce((select baris ->> 'uraian' from (
      select isi from versi_skp where versi_skp.skp_id = rhk.skp_id
      order by berlaku_sejak <= ${hari} desc, case when berlaku_sejak <= ${hari} then -nomor else nomor end
      limit 1) versi, jsonb_array_elements(versi.isi -> 'rhk') as baris
    where baris ->> 'id' = rhk.id::text), rhk.uraian)`
}
