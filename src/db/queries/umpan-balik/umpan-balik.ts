import { sql } from 'kysely'
import type { SifatUmpanBalik } from '../../../domain/penilaian/saran-rating.ts'
import type { NilaiBerakhlak } from '../../../domain/skp/perilaku.ts'
import type {
  BentukUmpanBalik,
  JenisUmpanBalik,
  LanjutanUmpanBalik,
  PenerimaUmpanBalik,
} from '../../../domain/umpan-balik/umpan-balik.ts'
import type { Db, Tx } from '../../database.ts'
import { uraianPada } from '../skp/uraian-rhk.ts'

export type UmpanBalik = {
  readonly id: string
  readonly pegawaiId: string
  readonly penerima: string
  readonly penulis: string
  readonly sebagai: JenisUmpanBalik
  readonly rhkId: string | null
  readonly rhk: string | null
  readonly nilai: NilaiBerakhlak | null
  readonly isi: string
  readonly sifat: SifatUmpanBalik
  readonly bentuk: BentukUmpanBalik
  readonly lanjutan: LanjutanUmpanBalik | null
  readonly bukti: string | null
  readonly tanggal: string
}

const KOLOM = sql`umpan_balik.id, umpan_balik.pegawai_id as "pegawaiId", penerima.nama as penerima, coalesce(penulis.nama, undangan.nama || ', ' || undangan.lembaga) as penulis,
  umpan_balik.sebagai, umpan_balik.rhk_id as "rhkId", ${uraianPada(sql.ref('umpan_balik.tanggal'))} as rhk, umpan_balik.nilai, umpan_balik.isi,
  umpan_balik.sifat, umpan_balik.bentuk, umpan_balik.lanjutan, umpan_balik.bukti, umpan_balik.tanggal::text as tanggal
  from umpan_balik
  join pejabat penerima on penerima.id = umpan_balik.pegawai_id
  left join pejabat penulis on penulis.id = umpan_balik.penulis_id
  left join undangan_umpan_balik undangan on undangan.id = umpan_balik.undangan_id
  left join rhk on rhk.id = umpan_balik.rhk_id`

/** Feedback a person received in a span of days, newest first. */
export async function listUmpanBalikDiterima(
  db: Db | Tx,
  { pegawaiId, mulai, sampai }: { pegawaiId: string; mulai: string; sampai: string },
): Promise<UmpanBalik[]> {
  const { rows } = await sql<UmpanBalik>`
    select ${KOLOM}
    where umpan_balik.pegawai_id = ${pegawaiId} and umpan_balik.tanggal between ${mulai}::date and ${sampai}::date
    order by umpan_balik.tanggal desc, umpan_balik.id desc limit 300`.execute(db)

  return rows
}

/** These, oldest first: what a report brings as proof. */
export async function listUmpanBalikById(db: Db | Tx, ids: readonly string[]): Promise<UmpanBalik[]> {
  const { rows } = await sql<UmpanBalik>`
    select ${KOLOM} where umpan_balik.id = any(${ids}::uuid[]) order by umpan_balik.tanggal, umpan_balik.id`.execute(
    db,
  )

  return rows
}

export async function listUmpanBalikDiberikan(
  db: Db,
  { penulisId, mulai, sampai }: { penulisId: string; mulai: string; sampai: string },
): Promise<UmpanBalik[]> {
  const { rows } = await sql<UmpanBalik>`
    select ${KOLOM}
    where umpan_balik.penulis_id = ${penulisId} and umpan_balik.tanggal between ${mulai}::date and ${sampai}::date
    order by umpan_balik.tanggal desc, umpan_balik.id desc limit 300`.execute(db)

  return rows
}

export type CalonPenerima = PenerimaUmpanBalik & {
  readonly nama: string
  readonly jabatan: string
  readonly unitId: string
}

/** The people this person works with: of the same unit or rater, rated, or led in a team. */
export async function listCalonPenerima(db: Db | Tx, penulisId: string): Promise<CalonPenerima[]> {
  const { rows } = await sql<CalonPenerima>`
    select kini.pegawai_id as "pegawaiId", pejabat.nama, coalesce(jabatan_masa.nama, '') as jabatan, kini.unit_id as "unitId",
      kini.penilai_id as "penilaiId", kini.atasan_penilai_id as "atasanPenilaiId",
      coalesce(kini.unit_id = saya.unit_id, false) as "isSeunit",
      coalesce(kini.penilai_id = saya.penilai_id, false) as "isSepenilai",
      coalesce(kini.pegawai_id = saya.penilai_id, false) as "isPenilaiPenulis", dipimpin.ada as "isPimpinanTim"
    from penempatan_kini kini
    join pejabat on pejabat.id = kini.pegawai_id
    left join jabatan_masa on jabatan_masa.jabatan_id = kini.jabatan_id and jabatan_masa.berlaku @> kini.pada
    left join penempatan_kini saya on saya.pegawai_id = ${penulisId}
    cross join lateral (select exists (select from anggota_tim anggota join tim_kerja tim on tim.id = anggota.tim_id
      where anggota.pegawai_id = kini.pegawai_id and tim.pimpinan_id = ${penulisId} and anggota.berlaku @> kini.pada
        and anggota.disetujui_tim_pada is not null and anggota.disetujui_penilai_pada is not null
        and anggota.ditolak_pada is null) as ada) dipimpin
    where kini.pegawai_id <> ${penulisId}
      and (kini.unit_id = saya.unit_id or kini.penilai_id = saya.penilai_id or kini.pegawai_id = saya.penilai_id
        or kini.penilai_id = ${penulisId} or kini.atasan_penilai_id = ${penulisId} or dipimpin.ada)
    order by pejabat.nama`.execute(db)

  return rows
}

/** Results of the SKP set for that day, for choosing what the feedback is about. */
export async function listRhkPenerima(
  db: Db | Tx,
  { pegawaiId, tanggal }: { pegawaiId: string; tanggal: string },
): Promise<{ id: string; uraian: string }[]> {
  const { rows } = await sql<{ id: string; uraian: string }>`
    select rhk.id, rhk.uraian from skp join rhk on rhk.skp_id = skp.id
    where skp.pegawai_id = ${pegawaiId} and skp.status = 'ditetapkan' and skp.rentang @> ${tanggal}::date
      and (rhk.diakhiri_pada is null or rhk.diakhiri_pada > ${tanggal}::date)
    order by rhk.jenis, rhk.urutan`.execute(db)

  return rows
}

export type BaruUmpanBalik = {
  readonly id: string
  readonly pegawaiId: string
  /** One of the two: who has an account, or who was invited. */
  readonly penulisId: string | null
  readonly undanganId: string | null
  readonly sebagai: JenisUmpanBalik
  readonly rhkId: string | null
  readonly nilai: NilaiBerakhlak | null
  readonly isi: string
  readonly sifat: SifatUmpanBalik
  readonly bentuk: BentukUmpanBalik
  readonly lanjutan: LanjutanUmpanBalik | null
  readonly bukti: string | null
  readonly tanggal: Temporal.PlainDate
  readonly dibuatPada: Temporal.Instant
}

/** False when this id was received before: the same feedback sent twice stands once. */
export async function insertUmpanBalik(tx: Tx, baru: BaruUmpanBalik): Promise<boolean> {
  const baris = await tx
    .insertInto('umpanBalik')
    .values(baru)
    .onConflict((sama) => sama.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()

  return baris !== undefined
}
