import { sql } from 'kysely'
import type { AkhirStudi, JenisKetidakhadiran } from '../../../domain/kehadiran/ketidakhadiran.ts'
import type { JenisPegawai } from '../../../domain/organisasi/istilah.ts'
import type { Masa } from '../../../domain/waktu/masa.ts'
import type { Db, Tx } from '../../database.ts'
import type { Lingkup } from '../organisasi/pegawai.ts'
import { daterange } from '../organisasi/rentang.ts'

export type Ketidakhadiran = Masa & {
  readonly id: string
  readonly pegawaiId: string
  readonly jenis: JenisKetidakhadiran
  readonly nomorSurat: string | null
  readonly keterangan: string | null
  readonly tempat: string | null
  readonly akhirStudi: AkhirStudi | null
  readonly versi: number
}

export type BarisKetidakhadiran = Ketidakhadiran & {
  readonly nama: string
  readonly nip: string
  readonly unit: string | null
}

type Cari = {
  readonly lingkup: Lingkup
  readonly dari: string
  readonly sampai: string
  readonly kata: string
}

const PALING_BANYAK = 300

/** Leave and travel that touch a span, within a scope, latest first. */
export async function listKetidakhadiran(
  db: Db,
  { lingkup, dari, sampai, kata }: Cari,
): Promise<BarisKetidakhadiran[]> {
  const pola = `%${kata.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<BarisKetidakhadiran>`
    select k.id, k.pegawai_id as "pegawaiId", k.jenis, k.nomor_surat as "nomorSurat", k.keterangan, k.versi,
      k.tempat, k.akhir_studi as "akhirStudi",
      lower(k.rentang)::text as mulai, (upper(k.rentang) - 1)::text as sampai, pejabat.nama, pegawai.nip, masa.singkatan as unit
    from ketidakhadiran k
    join pejabat on pejabat.id = k.pegawai_id
    join pegawai on pegawai.id = k.pegawai_id
    left join penempatan_kini kini on kini.pegawai_id = k.pegawai_id
    left join unit on unit.id = kini.unit_id
    left join unit_masa masa on masa.unit_id = unit.id and masa.berlaku @> kini.pada
    where k.rentang && daterange(${dari}::date, ${sampai}::date, '[]')
      and (${lingkup === 'semua'} or unit.jalur <@ ${lingkup === 'semua' ? [] : lingkup}::ltree[])
      and (${kata === ''} or pejabat.nama ilike ${pola} or pegawai.nip like ${`${kata.replace(/\s/g, '')}%`})
    order by lower(k.rentang) desc, pejabat.nama limit ${PALING_BANYAK}`.execute(db)

  return rows
}

/** Everything on record for these people. */
export async function listKetidakhadiranOf(
  db: Db | Tx,
  pegawaiIds: readonly string[],
): Promise<Ketidakhadiran[]> {
  const { rows } = await sql<Ketidakhadiran>`
    select id, pegawai_id as "pegawaiId", jenis, nomor_surat as "nomorSurat", keterangan, versi, tempat,
      akhir_studi as "akhirStudi",
      lower(rentang)::text as mulai, (upper(rentang) - 1)::text as sampai
    from ketidakhadiran where pegawai_id = any (${pegawaiIds}::uuid[]) order by rentang`.execute(db)

  return rows
}

export async function findKetidakhadiran(db: Db | Tx, id: string): Promise<Ketidakhadiran | undefined> {
  const baris = await db
    .selectFrom('ketidakhadiran')
    .select('pegawaiId')
    .where('id', '=', id)
    .executeTakeFirst()

  return baris && (await listKetidakhadiranOf(db, [baris.pegawaiId])).find((satu) => satu.id === id)
}

/** The kind of employment and the name; locked, so that two letters do not cross. */
export function lockPegawaiHadir(tx: Tx, pegawaiId: string): Promise<{ jenis: JenisPegawai } | undefined> {
  return tx.selectFrom('pegawai').select('jenis').where('id', '=', pegawaiId).forUpdate().executeTakeFirst()
}

type Ditulis = Omit<Ketidakhadiran, 'versi'> & { readonly dicatatOleh: string }

export async function insertKetidakhadiran(tx: Tx, { mulai, sampai, ...isi }: Ditulis): Promise<void> {
  await tx
    .insertInto('ketidakhadiran')
    .values({ ...isi, rentang: daterange(mulai, sampai) })
    .execute()
}

export async function updateKetidakhadiran(
  tx: Tx,
  { id, mulai, sampai, ...isi }: Omit<Ketidakhadiran, 'versi' | 'pegawaiId'>,
): Promise<void> {
  const { jenis, nomorSurat, keterangan, tempat, akhirStudi } = isi
  const tulisan = { jenis, nomorSurat, keterangan, tempat, akhirStudi }
  await tx
    .updateTable('ketidakhadiran')
    .set({ ...tulisan, rentang: daterange(mulai, sampai), versi: sql<number>`versi + 1` })
    .where('id', '=', id)
    .execute()
}

/** The leave or travel that a person is on that day, with its last day. */
export async function findKetidakhadiranPada(
  db: Db | Tx,
  { pegawaiId, tanggal }: { readonly pegawaiId: string; readonly tanggal: string },
): Promise<{ readonly jenis: JenisKetidakhadiran; readonly sampai: string } | undefined> {
  const { rows } = await sql<{ jenis: JenisKetidakhadiran; sampai: string }>`
    select jenis, (upper(rentang) - 1)::text as sampai from ketidakhadiran
    where pegawai_id = ${pegawaiId} and rentang @> ${tanggal}::date limit 1`.execute(db)

  return rows[0]
}

export async function deleteKetidakhadiran(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from ketidakhadiran where id = any (${ids}::uuid[])`.execute(tx)
}

export async function insertBanyakKetidakhadiran(tx: Tx, daftar: readonly Ditulis[]): Promise<void> {
  await sql`insert into ketidakhadiran (id, pegawai_id, jenis, rentang, nomor_surat, keterangan, dicatat_oleh, tempat,
      akhir_studi)
    select id, "pegawaiId", jenis, daterange(mulai, sampai, '[]'), "nomorSurat", keterangan, "dicatatOleh", tempat, "akhirStudi"
    from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as baru(id uuid, "pegawaiId" uuid, jenis jenis_ketidakhadiran,
      mulai date, sampai date, "nomorSurat" text, keterangan text, "dicatatOleh" uuid, tempat text, "akhirStudi" akhir_studi)`.execute(
    tx,
  )
}

export type Giliran = {
  readonly pegawaiId: string
  readonly tanggal: string
  readonly mulaiMenit: number
  readonly selesaiMenit: number
}

/** Shifts of these people in a span. */
export async function listGiliranOf(
  db: Db | Tx,
  { pegawaiIds, dari, sampai }: { pegawaiIds: readonly string[]; dari: string; sampai: string },
): Promise<Giliran[]> {
  const { rows } = await sql<Giliran>`
    select pegawai_id as "pegawaiId", tanggal::text, mulai_menit as "mulaiMenit", selesai_menit as "selesaiMenit"
    from giliran where pegawai_id = any (${pegawaiIds}::uuid[]) and tanggal between ${dari}::date and ${sampai}::date`.execute(
    db,
  )

  return rows
}

export async function saveBanyakGiliran(tx: Tx, giliran: readonly Giliran[]): Promise<void> {
  await sql`insert into giliran (pegawai_id, tanggal, mulai_menit, selesai_menit)
    select "pegawaiId", tanggal, "mulaiMenit", "selesaiMenit" from jsonb_to_recordset(${JSON.stringify(giliran)}::jsonb)
      as baru("pegawaiId" uuid, tanggal date, "mulaiMenit" smallint, "selesaiMenit" smallint)
    on conflict (pegawai_id, tanggal) do update set mulai_menit = excluded.mulai_menit, selesai_menit = excluded.selesai_menit`.execute(
    tx,
  )
}
