import { sql } from 'kysely'
import type { Masa } from '../../../domain/waktu/masa.ts'
import type { Db, Tx } from '../../database.ts'
import type { JenisHariLibur, PolaKerja } from '../../tables.ts'
import type { Lingkup } from '../organisasi/pegawai.ts'
import { daterange } from '../organisasi/rentang.ts'

export type HariLibur = {
  readonly tanggal: string
  readonly nama: string
  readonly jenis: JenisHariLibur
  readonly dasar: string | null
}

/** Holidays and shared leave of a year, in order. */
export async function listHariLibur(db: Db | Tx, tahun: number): Promise<HariLibur[]> {
  const { rows } = await sql<HariLibur>`
    select tanggal::text, nama, jenis, dasar from hari_libur
    where extract(year from tanggal) = ${tahun} order by tanggal`.execute(db)

  return rows
}

export async function findHariLibur(db: Db | Tx, tanggal: string): Promise<HariLibur | undefined> {
  const { rows } = await sql<HariLibur>`
    select tanggal::text, nama, jenis, dasar from hari_libur where tanggal = ${tanggal}::date`.execute(db)

  return rows[0]
}

/** Stores holidays by their day; the same day again is replaced. */
export async function saveHariLibur(tx: Tx, libur: readonly HariLibur[]): Promise<void> {
  await sql`insert into hari_libur (tanggal, nama, jenis, dasar)
    select tanggal, nama, jenis, dasar from jsonb_to_recordset(${JSON.stringify(libur)}::jsonb)
      as baru(tanggal date, nama text, jenis jenis_hari_libur, dasar text)
    on conflict (tanggal) do update set nama = excluded.nama, jenis = excluded.jenis, dasar = excluded.dasar`.execute(
    tx,
  )
}

export async function deleteHariLibur(tx: Tx, tanggal: string): Promise<void> {
  await sql`delete from hari_libur where tanggal = ${tanggal}::date`.execute(tx)
}

export type JamSehari = {
  readonly hari: number
  readonly mulaiMenit: number
  readonly selesaiMenit: number
  readonly istirahatMulaiMenit: number | null
  readonly istirahatSelesaiMenit: number | null
}

export type JamKerja = Masa & {
  readonly id: string
  readonly unitId: string | null
  readonly unit: string | null
  readonly nama: string
  readonly pola: PolaKerja
  readonly isKhusus: boolean
  readonly dasar: string
  readonly versi: number
  readonly jalur: string | null
  readonly jam: readonly JamSehari[]
}

/** Working hours of the city and of the units within a scope, the city's first. */
export async function listJamKerja(db: Db | Tx, lingkup: Lingkup): Promise<JamKerja[]> {
  const { rows } = await sql<JamKerja>`
    select jam.id, jam.unit_id as "unitId", masa.nama as unit, jam.nama, jam.pola, jam.is_khusus as "isKhusus", jam.dasar,
      jam.versi, unit.jalur::text, lower(jam.berlaku)::text as mulai, (upper(jam.berlaku) - 1)::text as sampai,
      coalesce((select jsonb_agg(jsonb_build_object('hari', hari, 'mulaiMenit', mulai_menit, 'selesaiMenit', selesai_menit,
          'istirahatMulaiMenit', istirahat_mulai_menit, 'istirahatSelesaiMenit', istirahat_selesai_menit) order by hari)
        from jam_kerja_hari where jam_kerja_id = jam.id), '[]') as jam
    from jam_kerja jam
    left join unit on unit.id = jam.unit_id
    left join lateral (select nama from unit_masa where unit_masa.unit_id = jam.unit_id order by berlaku desc limit 1) masa on true
    where jam.unit_id is null or ${lingkup === 'semua'} or unit.jalur <@ ${lingkup === 'semua' ? [] : lingkup}::ltree[]
    order by jam.unit_id is not null, masa.nama, jam.is_khusus, jam.berlaku desc`.execute(db)

  return rows
}

export async function findJamKerja(db: Db | Tx, id: string): Promise<JamKerja | undefined> {
  return (await listJamKerja(db, 'semua')).find((satu) => satu.id === id)
}

export type IsiJamKerja = Masa & {
  readonly unitId: string | null
  readonly nama: string
  readonly pola: PolaKerja
  readonly isKhusus: boolean
  readonly dasar: string
  readonly jam: readonly JamSehari[]
}

/** Stores working hours with their days: new under a new id, else in the place of the former. */
export async function saveJamKerja(tx: Tx, id: string, { jam, ...isi }: IsiJamKerja): Promise<void> {
  const { mulai, sampai, ...rest } = isi
  const berlaku = daterange(mulai, sampai)
  await tx
    .insertInto('jamKerja')
    .values({ id, ...rest, berlaku })
    .onConflict((oc) =>
      oc.column('id').doUpdateSet({ ...rest, berlaku, versi: sql<number>`jam_kerja.versi + 1` }),
    )
    .execute()
  await tx.deleteFrom('jamKerjaHari').where('jamKerjaId', '=', id).execute()
  if (jam.length > 0)
    await tx
      .insertInto('jamKerjaHari')
      .values(jam.map((satu) => ({ ...satu, jamKerjaId: id })))
      .execute()
}

export async function deleteJamKerja(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('jamKerja').where('id', '=', id).execute()
}
