import { sql } from 'kysely'
import type { Dukungan, PerilakuLaporan, SebaranLaporan } from '../../../domain/laporan/isi-laporan.ts'
import type { Db, Tx } from '../../database.ts'

type Masa = { readonly mulai: string; readonly sampai: string }

/** Words as they are compared: without regard to capitals and spaces. */
const samakan = (kolom: string) => sql`lower(regexp_replace(trim(${sql.raw(kolom)}), '\\s+', ' ', 'g'))`

/** Work of the period under the head's results that measure the same, and under what others built on them. */
export async function listDukungan(
  db: Db | Tx,
  {
    kepalaId,
    iku,
    masa,
  }: {
    readonly kepalaId: string
    readonly iku: readonly { readonly ikuId: string; readonly uraian: string }[]
    readonly masa: Masa
  },
): Promise<ReadonlyMap<string, Dukungan>> {
  const { rows } = await sql<Dukungan & { readonly ikuId: string }>`
    with recursive pohon as (
      select dicari."ikuId" as iku_id, rhk.id as rhk_id, skp.pegawai_id
      from jsonb_to_recordset(${JSON.stringify(iku)}::jsonb) as dicari("ikuId" uuid, uraian text)
      join skp on skp.pegawai_id = ${kepalaId} and skp.rentang && daterange(${masa.mulai}, ${masa.sampai}, '[]')
      join rhk on rhk.skp_id = skp.id
      join indikator on indikator.rhk_id = rhk.id
        and ${samakan('indikator.uraian')} = ${samakan('dicari.uraian')}
      union
      select pohon.iku_id, rhk.id, skp.pegawai_id from pohon
      join rhk on rhk.diintervensi_id = pohon.rhk_id join skp on skp.id = rhk.skp_id)
    select pohon.iku_id as "ikuId", count(*)::int as kegiatan,
      count(*) filter (where jsonb_array_length(aktivitas.bukti) > 0)::int as berbukti,
      count(distinct aktivitas.pegawai_id)::int as pegawai
    from pohon
    join aktivitas on aktivitas.pegawai_id = pohon.pegawai_id and aktivitas.rhk_id = pohon.rhk_id
      and aktivitas.tanggal between ${masa.mulai}::date and ${masa.sampai}::date and aktivitas.status = 'disetujui'
    group by pohon.iku_id`.execute(db)

  return new Map(rows.map(({ ikuId, ...dukungan }) => [ikuId, dukungan]))
}

/** Feedback that these people received in the period, by value of conduct. */
export async function listUmpanBalikNilai(
  db: Db | Tx,
  { pegawaiIds, masa }: { readonly pegawaiIds: readonly string[]; readonly masa: Masa },
): Promise<PerilakuLaporan['umpanBalik']> {
  const { rows } = await sql<PerilakuLaporan['umpanBalik'][number]>`
    select nilai, count(*) filter (where sifat = 'positif')::int as positif,
      count(*) filter (where sifat = 'perlu-perbaikan')::int as "perluPerbaikan"
    from umpan_balik
    where pegawai_id = any (${[...pegawaiIds]}::uuid[]) and nilai is not null
      and tanggal between ${masa.mulai}::date and ${masa.sampai}::date
    group by nilai order by nilai`.execute(db)

  return rows
}

/** Why these raters departed from the pattern in a period. */
export async function listAlasanSebaran(
  db: Db | Tx,
  { periodeId, penilaiIds }: { readonly periodeId: string; readonly penilaiIds: readonly string[] },
): Promise<SebaranLaporan['alasan']> {
  const { rows } = await sql<SebaranLaporan['alasan'][number]>`
    select pejabat.nama as penilai, alasan_sebaran.alasan from alasan_sebaran
    join pejabat on pejabat.id = alasan_sebaran.penilai_id
    where periode_id = ${periodeId} and penilai_id = any (${[...penilaiIds]}::uuid[])
    order by pejabat.nama`.execute(db)

  return rows
}
