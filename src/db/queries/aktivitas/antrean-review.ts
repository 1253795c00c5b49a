import { sql } from 'kysely'
import type { Entri, TandaEntri } from '../../../domain/aktivitas/aktivitas.ts'
import type { JenisKetidakhadiran } from '../../../domain/kehadiran/ketidakhadiran.ts'
import type { Db } from '../../database.ts'
import { uraianPada } from '../skp/uraian-rhk.ts'

/** A person's day of which something waits for review. */
export type HariAntre = {
  readonly pegawaiId: string
  readonly nama: string
  readonly jabatan: string
  readonly tanggal: string
  /** The absence recorded for that day, also when it was approved after the entries were written; travel for the office is work. */
  readonly ketidakhadiran: JenisKetidakhadiran | null
}

export type HariTim = HariAntre & { readonly entri: readonly EntriAntre[] }

/** What tells an ordinary entry from one to look at. */
export type EntriAntre = Pick<Entri, 'id' | 'versi' | 'mulaiMenit' | 'selesaiMenit' | 'durasiMenit'> & {
  readonly jumlahBukti: number
  readonly tanda: readonly TandaEntri[]
  readonly kaliDikembalikan: number
  /** The same for the same words, whatever their case, spacing and punctuation. */
  readonly inti: string
}

export type EntriTim = Omit<Entri, 'pegawaiId' | 'tanggal'> & {
  /** In the words of its day. */
  readonly rhk: string
  /** In today's words, when a revision has changed them since. */
  readonly rhkKini: string | null
  readonly kaliDikembalikan: number
  readonly adaVersiLama: boolean
}

const HARI_PALING_BANYAK = 100

/** The days that wait for this rater longest, also of whoever left and is still to be evaluated, and how many there are. */
export async function listHariAntre(
  db: Db,
  penilaiId: string,
): Promise<{ readonly antre: readonly HariAntre[]; readonly semua: number }> {
  const { rows } = await sql<HariAntre & { semua: number }>`
    with tim as materialized (
      select pegawai_id, jabatan_id, pada from penempatan_kini where penilai_id = ${penilaiId}
      union all select pegawai_id, jabatan_id, null from penempatan_terakhir where penilai_id = ${penilaiId}),
    antre as materialized (
      select pegawai_id, tanggal, pejabat.nama, count(*) over ()::int as semua
      from rekap_harian join pejabat on pejabat.id = pegawai_id
      where menunggu > 0 and pegawai_id = any(array(select pegawai_id from tim))
      order by tanggal, pejabat.nama
      limit ${HARI_PALING_BANYAK})
    select pegawai_id as "pegawaiId", antre.nama, jabatan_masa.nama as jabatan, tanggal::text as tanggal, antre.semua,
      (select jenis from ketidakhadiran lain where lain.pegawai_id = antre.pegawai_id and lain.rentang @> antre.tanggal
        and lain.jenis <> 'dinas-luar' limit 1) as ketidakhadiran
    from antre join tim using (pegawai_id)
    join jabatan_masa on jabatan_masa.jabatan_id = tim.jabatan_id and jabatan_masa.berlaku @> coalesce(tim.pada, antre.tanggal)
    order by antre.tanggal, antre.nama`.execute(db)

  return { antre: rows, semua: rows[0]?.semua ?? 0 }
}

/** Those days with what their entries are judged by at a glance; no month is read but theirs. */
export async function listHariMenunggu(db: Db, antre: readonly HariAntre[]): Promise<readonly HariTim[]> {
  const masa = masaOf(antre)
  if (!masa) return []
  const { rows } = await sql<{ nomor: number; entri: readonly EntriAntre[] }>`
    select satu.nomor::int as nomor,
      json_agg(json_build_object('id', a.id, 'versi', a.versi, 'mulaiMenit', a.mulai_menit, 'selesaiMenit', a.selesai_menit,
        'durasiMenit', a.durasi_menit, 'jumlahBukti', jsonb_array_length(a.bukti), 'tanda', a.tanda,
        'kaliDikembalikan', a.kali_dikembalikan, 'inti', a.inti::text) order by a.mulai_menit nulls last, a.id) as entri
    from unnest(${masa.pegawaiIds}::uuid[], ${masa.tanggal}::date[]) with ordinality as satu(pegawai_id, tanggal, nomor)
    join aktivitas a on a.pegawai_id = satu.pegawai_id and a.tanggal = satu.tanggal and a.status = 'menunggu'
      and a.tanggal between ${masa.dari}::date and ${masa.sampai}::date
    group by satu.nomor`.execute(db)
  const entriPada = new Map(rows.map(({ nomor, entri }) => [nomor, entri]))

  return antre.flatMap((satu, i) => {
    const entri = entriPada.get(i + 1)
    return entri ? [{ ...satu, entri }] : []
  })
}

/** What waits of one person's day, whole. */
export async function listEntriMenunggu(
  db: Db,
  { pegawaiId, tanggal }: Pick<HariAntre, 'pegawaiId' | 'tanggal'>,
): Promise<EntriTim[]> {
  const { rows } = await sql<EntriTim>`
    select a.id, a.mulai_menit as "mulaiMenit", a.selesai_menit as "selesaiMenit", a.durasi_menit as "durasiMenit",
      a.uraian, a.rhk_id as "rhkId", pada.uraian as rhk, nullif(rhk.uraian, pada.uraian) as "rhkKini",
      a.keluaran_jumlah::float8 as "keluaranJumlah", a.keluaran_satuan as "keluaranSatuan", a.bukti, a.status, a.versi,
      a.kali_dikembalikan as "kaliDikembalikan",
      exists (select from aktivitas_versi lama where lama.aktivitas_id = a.id) as "adaVersiLama"
    from aktivitas a
    left join rhk on rhk.id = a.rhk_id
    left join lateral (select ${uraianPada(sql.ref('a.tanggal'))} as uraian) pada on true
    where a.pegawai_id = ${pegawaiId} and a.tanggal = ${tanggal}::date and a.status = 'menunggu'
    order by a.mulai_menit nulls last, a.id`.execute(db)

  return rows
}

export type HariSama = {
  readonly pegawaiId: string
  readonly inti: string
  readonly tanggal: readonly string[]
}

/** On which days these people wrote the words that wait, where that was often; so many days back from the oldest. */
export async function listHariSama(
  db: Db,
  { antre, hari, kali }: { antre: readonly HariAntre[]; hari: number; kali: number },
): Promise<HariSama[]> {
  const masa = masaOf(antre)
  if (!masa) return []
  const { rows } = await sql<HariSama>`
    with kata as materialized (
      select pegawai_id, inti from aktivitas where status = 'menunggu' and pegawai_id = any(${masa.pegawaiIds}::uuid[])
        and tanggal between ${masa.dari}::date and ${masa.sampai}::date)
    select pegawai_id as "pegawaiId", inti::text as inti, json_agg(tanggal) as tanggal from aktivitas
    where pegawai_id = any(${masa.pegawaiIds}::uuid[]) and (pegawai_id, inti) in (select pegawai_id, inti from kata)
      and tanggal between ${masa.dari}::date - ${hari}::int and ${masa.sampai}::date
    group by pegawai_id, aktivitas.inti having count(*) >= ${kali}`.execute(db)

  return rows
}

/** Named by their first and last day, PostgreSQL opens those months and no others. */
function masaOf(antre: readonly HariAntre[]) {
  const [pertama, terakhir] = [antre[0], antre.at(-1)]
  if (!pertama || !terakhir) return undefined

  return {
    pegawaiIds: antre.map(({ pegawaiId }) => pegawaiId),
    tanggal: antre.map(({ tanggal }) => tanggal),
    dari: pertama.tanggal,
    sampai: terakhir.tanggal,
  }
}
