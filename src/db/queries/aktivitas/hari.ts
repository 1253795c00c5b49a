import { sql } from 'kysely'
import type { Bukti, Entri } from '../../../domain/aktivitas/aktivitas.ts'
import type { Rekap } from '../../../domain/aktivitas/rekap.ts'
import type { Db } from '../../database.ts'
import { uraianPada } from '../skp/uraian-rhk.ts'

export type EntriHari = Omit<Entri, 'pegawaiId'> & {
  /** In the words of its day. */
  readonly rhk: string
  /** In today's words, when a revision has changed them since. */
  readonly rhkKini: string | null
  readonly tanda: readonly string[]
  readonly alasan: string | null
  readonly pemeriksa: string | null
}

/** A person's entries in a span of days, by day and hour. */
export async function listEntri(
  db: Db,
  { pegawaiId, dari, sampai }: { pegawaiId: string; dari: string; sampai: string },
): Promise<EntriHari[]> {
  const { rows } = await sql<EntriHari>`
    select a.id, a.tanggal::text as tanggal, a.mulai_menit as "mulaiMenit", a.selesai_menit as "selesaiMenit",
      a.durasi_menit as "durasiMenit", a.uraian, a.rhk_id as "rhkId", coalesce(pada.uraian, '') as rhk,
      nullif(rhk.uraian, pada.uraian) as "rhkKini",
      a.keluaran_jumlah::float8 as "keluaranJumlah", a.keluaran_satuan as "keluaranSatuan", a.bukti, a.tanda, a.status,
      a.versi, a.alasan, pemeriksa.nama as pemeriksa
    from aktivitas a
    left join rhk on rhk.id = a.rhk_id
    left join lateral (select ${uraianPada(sql.ref('a.tanggal'))} as uraian) pada on true
    left join pejabat pemeriksa on pemeriksa.id = a.diperiksa_oleh
    where a.pegawai_id = ${pegawaiId} and a.tanggal between ${dari}::date and ${sampai}::date
    order by a.tanggal, a.mulai_menit nulls last, a.id`.execute(db)

  return rows
}

export type RekapHari = Rekap & { readonly tanggal: string }

/** A person's days in figures. */
export async function listRekap(
  db: Db,
  { pegawaiId, dari, sampai }: { pegawaiId: string; dari: string; sampai: string },
): Promise<RekapHari[]> {
  const { rows } = await sql<RekapHari>`
    select tanggal::text as tanggal, entri, menit, menunggu, dikembalikan, disetujui, ditolak, menit_disetujui as "menitDisetujui"
    from rekap_harian
    where pegawai_id = ${pegawaiId} and tanggal between ${dari}::date and ${sampai}::date order by tanggal`.execute(
    db,
  )

  return rows
}

/** Results of the SKP set for that day, those used last on top. */
export async function listRhkMilik(
  db: Db,
  { pegawaiId, tanggal }: { pegawaiId: string; tanggal: string },
): Promise<{ id: string; uraian: string }[]> {
  const { rows } = await sql<{ id: string; uraian: string }>`
    select rhk.id, ${uraianPada(sql`${tanggal}::date`)} as uraian from skp join rhk on rhk.skp_id = skp.id
    left join lateral (select max(a.tanggal) as terakhir from aktivitas a
      where a.pegawai_id = skp.pegawai_id and a.rhk_id = rhk.id
        and a.tanggal between ${tanggal}::date - 31 and ${tanggal}::date) pakai on true
    where skp.pegawai_id = ${pegawaiId} and skp.rentang @> ${tanggal}::date and skp.status = 'ditetapkan'
      and (rhk.diakhiri_pada is null or rhk.diakhiri_pada > ${tanggal}::date)
    order by pakai.terakhir desc nulls last, rhk.jenis, rhk.urutan`.execute(db)

  return rows
}

/** The evidence of one entry; its day is looked up first, so that one month is planned and not all of them. */
export async function listBukti(db: Db, aktivitasId: string): Promise<readonly Bukti[]> {
  const kiriman = await db
    .selectFrom('kiriman')
    .select('tanggal')
    .where('id', '=', aktivitasId)
    .executeTakeFirst()
  if (!kiriman) return []
  const entri = await db
    .selectFrom('aktivitas')
    .select('bukti')
    .where('id', '=', aktivitasId)
    .where('tanggal', '=', kiriman.tanggal)
    .executeTakeFirst()

  return (entri?.bukti ?? []) as unknown as readonly Bukti[]
}
