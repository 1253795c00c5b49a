import { sql } from 'kysely'
import type { Entri } from '../../../domain/aktivitas/aktivitas.ts'
import type { Rekap } from '../../../domain/aktivitas/rekap.ts'
import type { JenisKetidakhadiran } from '../../../domain/kehadiran/ketidakhadiran.ts'
import type { Subjek } from '../../../domain/organisasi/pelaku.ts'
import type { Db, Tx } from '../../database.ts'
import { uraianPada } from '../skp/uraian-rhk.ts'

export type EntriDitinjau = Entri & {
  readonly unitId: string
  readonly penilaiId: string | null
  readonly subjek: Subjek
}

/** Locks the entries that are about to be reviewed, each with where its owner stands today; oldest first. */
export async function lockEntri(tx: Tx, ids: readonly string[]): Promise<EntriDitinjau[]> {
  const masa = await findMasa(tx, ids)
  if (!masa) return []
  const { rows } = await sql<EntriDitinjau>`
    select a.id, a.pegawai_id as "pegawaiId", a.tanggal::text as tanggal, a.mulai_menit as "mulaiMenit",
      a.selesai_menit as "selesaiMenit", a.durasi_menit as "durasiMenit", a.uraian, a.rhk_id as "rhkId",
      a.keluaran_jumlah::float8 as "keluaranJumlah", a.keluaran_satuan as "keluaranSatuan", a.bukti, a.status, a.versi,
      rekap.unit_id as "unitId", rekap.penilai_id as "penilaiId",
      jsonb_build_object('pegawaiId', a.pegawai_id, 'unitId', tempat.unit_id, 'jalur', unit.jalur::text,
        'penilaiId', tempat.penilai_id, 'atasanPenilaiId', tempat.atasan_penilai_id) as subjek
    from aktivitas a
    join rekap_harian rekap on rekap.pegawai_id = a.pegawai_id and rekap.tanggal = a.tanggal
    join penempatan_kini tempat on tempat.pegawai_id = a.pegawai_id
    join unit on unit.id = tempat.unit_id
    where a.id = any(${ids}::uuid[]) and a.tanggal between ${masa.dari}::date and ${masa.sampai}::date
    order by a.pegawai_id, a.tanggal, a.id
    for update of a`.execute(tx)

  return rows
}

type Masa = { readonly dari: string; readonly sampai: string }

/** The days those entries belong to: named, they let PostgreSQL plan those months and no others. */
async function findMasa(tx: Tx, ids: readonly string[]): Promise<Masa | undefined> {
  const { rows } = await sql<Masa>`
    select min(tanggal)::text as dari, max(tanggal)::text as sampai from kiriman where id = any(${ids}::uuid[])
    having count(*) > 0`.execute(tx)

  return rows[0]
}

export type Keputusan = {
  readonly id: string
  readonly tanggal: string
  readonly pegawaiId: string
  readonly status: Entri['status']
  readonly alasan: string | null
  readonly versi: number
}

/** Stores many decisions at once. */
export async function saveKeputusan(
  tx: Tx,
  { keputusan, oleh, pada }: { keputusan: readonly Keputusan[]; oleh: string; pada: Temporal.Instant },
): Promise<void> {
  await sql`
    update aktivitas set status = baru.status, alasan = baru.alasan, versi = baru.versi, diperiksa_oleh = ${oleh},
      diperiksa_pada = ${pada}, kali_dikembalikan = kali_dikembalikan + (baru.status = 'dikembalikan')::int
    from jsonb_to_recordset(${JSON.stringify(keputusan)}::jsonb) as baru(id uuid, tanggal date, status status_aktivitas,
      alasan text, versi int)
    where aktivitas.id = baru.id and aktivitas.tanggal = baru.tanggal`.execute(tx)
  await sql`
    insert into audit (pada, pelaku_id, peristiwa, entitas, entitas_id, pegawai_id, sesudah)
    select ${pada}, ${oleh}, 'aktivitas.' || status, 'aktivitas', id, "pegawaiId",
      jsonb_build_object('status', status, 'alasan', alasan)
    from jsonb_to_recordset(${JSON.stringify(keputusan)}::jsonb) as baru(id text, status text, alasan text, "pegawaiId" uuid)`.execute(
    tx,
  )
}

export type DeltaHari = Rekap & { readonly pegawaiId: string; readonly tanggal: string }

/** Moves the figures of many person-days at once. */
export async function addRekapBanyak(tx: Tx, delta: readonly DeltaHari[]): Promise<void> {
  await sql`
    update rekap_harian r set entri = r.entri + d.entri, menit = r.menit + d.menit, menunggu = r.menunggu + d.menunggu,
      dikembalikan = r.dikembalikan + d.dikembalikan, disetujui = r.disetujui + d.disetujui, ditolak = r.ditolak + d.ditolak,
      menit_disetujui = r.menit_disetujui + d."menitDisetujui"
    from jsonb_to_recordset(${JSON.stringify(delta)}::jsonb) as d("pegawaiId" uuid, tanggal date, entri int, menit int,
      menunggu int, dikembalikan int, disetujui int, ditolak int, "menitDisetujui" int)
    where r.pegawai_id = d."pegawaiId" and r.tanggal = d.tanggal`.execute(tx)
}

export type HariTim = {
  readonly pegawaiId: string
  readonly nama: string
  readonly jabatan: string
  readonly tanggal: string
  /** The absence recorded for that day, also when it was approved after the entries were written; travel for the office is work. */
  readonly ketidakhadiran: JenisKetidakhadiran | null
  readonly entri: readonly EntriTim[]
}

export type EntriTim = Omit<Entri, 'pegawaiId' | 'tanggal'> & {
  /** In the words of its day. */
  readonly rhk: string
  /** In today's words, when a revision has changed them since. */
  readonly rhkKini: string | null
  readonly tanda: readonly string[]
  readonly kaliDikembalikan: number
  readonly adaVersiLama: boolean
  /** The same for the same words, whatever their case, spacing and punctuation. */
  readonly inti: string
}

const HARI_PALING_BANYAK = 100

/** What waits for this rater longest, one row a person and day, and how many such days there are; between the first and the last of them no other month is read. */
export async function listHariMenunggu(
  db: Db,
  penilaiId: string,
): Promise<{ readonly menunggu: readonly HariTim[]; readonly semua: number }> {
  const { rows } = await sql<HariTim & { semua: number }>`
    with tim as materialized (select pegawai_id, jabatan_id, pada from penempatan_kini where penilai_id = ${penilaiId}),
    antre as materialized (
      select pegawai_id, tanggal, pejabat.nama, count(*) over ()::int as semua
      from rekap_harian join pejabat on pejabat.id = pegawai_id
      where menunggu > 0 and pegawai_id = any(array(select pegawai_id from tim))
      order by tanggal, pejabat.nama
      limit ${HARI_PALING_BANYAK}),
    masa as materialized (select min(tanggal) as dari, max(tanggal) as sampai from antre)
    select a.pegawai_id as "pegawaiId", antre.nama, jabatan_masa.nama as jabatan, a.tanggal::text as tanggal, antre.semua,
      (select jenis from ketidakhadiran lain where lain.pegawai_id = a.pegawai_id and lain.rentang @> a.tanggal
        and lain.jenis <> 'dinas-luar' limit 1) as ketidakhadiran,
      json_agg(json_build_object('id', a.id, 'mulaiMenit', a.mulai_menit, 'selesaiMenit', a.selesai_menit,
        'durasiMenit', a.durasi_menit, 'uraian', a.uraian, 'rhkId', a.rhk_id, 'rhk', pada.uraian, 'rhkKini', nullif(rhk.uraian, pada.uraian),
        'keluaranJumlah', a.keluaran_jumlah, 'keluaranSatuan', a.keluaran_satuan, 'bukti', a.bukti, 'status', a.status,
        'versi', a.versi, 'tanda', a.tanda, 'kaliDikembalikan', a.kali_dikembalikan,
        'inti', a.inti::text, 'adaVersiLama', exists (select from aktivitas_versi lama where lama.aktivitas_id = a.id))
        order by a.mulai_menit nulls last, a.id) as entri
    from antre
    join tim on tim.pegawai_id = antre.pegawai_id
    join aktivitas a on a.pegawai_id = antre.pegawai_id and a.tanggal = antre.tanggal and a.status = 'menunggu'
      and a.tanggal between (select dari from masa) and (select sampai from masa)
    join jabatan_masa on jabatan_masa.jabatan_id = tim.jabatan_id and jabatan_masa.berlaku @> tim.pada
    left join rhk on rhk.id = a.rhk_id
    left join lateral (select ${uraianPada(sql.ref('a.tanggal'))} as uraian) pada on true
    group by a.pegawai_id, antre.nama, antre.semua, jabatan_masa.nama, a.tanggal
    order by a.tanggal, antre.nama`.execute(db)

  return { menunggu: rows, semua: rows[0]?.semua ?? 0 }
}

export type HariSama = {
  readonly pegawaiId: string
  readonly inti: string
  readonly tanggal: readonly string[]
}

/** On which days these people wrote the words that wait, where that was often; so many days back from the oldest. */
export async function listHariSama(
  db: Db,
  { menunggu, hari, kali }: { menunggu: readonly HariTim[]; hari: number; kali: number },
): Promise<HariSama[]> {
  const [pertama, terakhir] = [menunggu[0], menunggu.at(-1)]
  if (!pertama || !terakhir) return []
  const pegawaiIds = [...new Set(menunggu.map(({ pegawaiId }) => pegawaiId))]
  const inti = [...new Set(menunggu.flatMap(({ entri }) => entri.map((satu) => satu.inti)))]
  const { rows } = await sql<HariSama>`
    select pegawai_id as "pegawaiId", inti::text as inti, json_agg(tanggal) as tanggal from aktivitas
    where pegawai_id = any(${pegawaiIds}::uuid[]) and inti = any(${inti}::bigint[])
      and tanggal between ${pertama.tanggal}::date - ${hari}::int and ${terakhir.tanggal}::date
    group by pegawai_id, aktivitas.inti having count(*) >= ${kali}`.execute(db)

  return rows
}
