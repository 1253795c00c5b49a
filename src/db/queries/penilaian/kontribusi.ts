import { sql } from 'kysely'
import type { HasilPegawai, HasilPimpinan, JumlahUmpanBalik } from '../../../domain/penilaian/kontribusi.ts'
import type { Db } from '../../database.ts'

const JUMLAH_SUARA = sql`jsonb_build_object('positif', count(*) filter (where sifat = 'positif'),
  'netral', count(*) filter (where sifat = 'netral'), 'perlu-perbaikan', count(*) filter (where sifat = 'perlu-perbaikan'))`
const TANPA_SUARA = sql`'{"positif": 0, "netral": 0, "perlu-perbaikan": 0}'::jsonb`

type Cari = {
  readonly skpIds: readonly string[]
  readonly pegawaiIds: readonly string[]
  readonly periodeId: string
  readonly mulai: string
  readonly sampai: string
}

export type HasilTim = HasilPegawai & { readonly pimpinan: string | null }

/** The results of a team in a period: the mark of each, what was accepted for it and what was said. */
export async function listHasilTim(
  db: Db,
  { skpIds, pegawaiIds, periodeId, mulai, sampai }: Cari,
): Promise<HasilTim[]> {
  const { rows } = await sql<HasilTim>`
    select rhk.id as "rhkId", skp.pegawai_id as "pegawaiId", rhk.jenis, rhk.uraian, rhk.diintervensi_id as "pimpinanId",
      pimpinan.uraian as pimpinan, evaluasi_rhk.tanda, coalesce(kerja.entri, 0) as entri, coalesce(kerja.menit, 0) as menit,
      coalesce(suara.jumlah, ${TANPA_SUARA}) as "umpanBalik"
    from rhk
    join skp on skp.id = rhk.skp_id
    left join rhk pimpinan on pimpinan.id = rhk.diintervensi_id
    left join evaluasi on evaluasi.skp_id = skp.id and evaluasi.periode_id = ${periodeId}
    left join evaluasi_rhk on evaluasi_rhk.evaluasi_id = evaluasi.id and evaluasi_rhk.rhk_id = rhk.id
    left join (
      select rhk_id, count(*)::int as entri, sum(durasi_menit)::int as menit from aktivitas
      where pegawai_id = any(${pegawaiIds}::uuid[]) and tanggal between ${mulai}::date and ${sampai}::date
        and status = 'disetujui'
      group by rhk_id) kerja on kerja.rhk_id = rhk.id
    left join (
      select rhk_id, ${JUMLAH_SUARA} as jumlah from umpan_balik
      where pegawai_id = any(${pegawaiIds}::uuid[]) and tanggal between ${mulai}::date and ${sampai}::date
      group by rhk_id) suara on suara.rhk_id = rhk.id
    where rhk.skp_id = any(${skpIds}::uuid[])
    order by rhk.skp_id, rhk.jenis, rhk.urutan`.execute(db)

  return rows
}

/** What was said about the conduct of each of them in the period. */
export async function listSuaraPerilaku(
  db: Db,
  { pegawaiIds, mulai, sampai }: Omit<Cari, 'skpIds' | 'periodeId'>,
): Promise<ReadonlyMap<string, JumlahUmpanBalik>> {
  const { rows } = await sql<{ pegawaiId: string; jumlah: JumlahUmpanBalik }>`
    select pegawai_id as "pegawaiId", ${JUMLAH_SUARA} as jumlah from umpan_balik
    where pegawai_id = any(${pegawaiIds}::uuid[]) and tanggal between ${mulai}::date and ${sampai}::date
      and nilai is not null
    group by pegawai_id`.execute(db)

  return new Map(rows.map(({ pegawaiId, jumlah }) => [pegawaiId, jumlah]))
}

/** The results of a leader's own SKP that day, in their order. */
export async function listHasilPimpinan(
  db: Db,
  { pegawaiId, tanggal }: { readonly pegawaiId: string; readonly tanggal: string },
): Promise<HasilPimpinan[]> {
  const { rows } = await sql<HasilPimpinan>`
    select rhk.id as "rhkId", rhk.uraian from rhk join skp on skp.id = rhk.skp_id
    where skp.pegawai_id = ${pegawaiId} and skp.status = 'ditetapkan' and skp.rentang @> ${tanggal}::date
    order by rhk.jenis, rhk.urutan`.execute(db)

  return rows
}
