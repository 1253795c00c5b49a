import { sql } from 'kysely'
import type { JenisPeriode } from '../../../domain/penilaian/evaluasi.ts'
import type { MasaPenilaian } from '../../../domain/penilaian/periode-penilaian.ts'
import type { Db, Tx } from '../../database.ts'

export type PeriodeTercatat = {
  readonly id: string
  readonly tahun: number
  readonly jenis: JenisPeriode
  readonly urutan: number
  readonly mulai: string
  readonly sampai: string
  readonly jendelaMulai: string
  readonly jendelaSampai: string
}

/** Columns of a period with its spans as days, both ends included. */
export const KOLOM_PERIODE = sql`periode.id, periode.tahun::int as tahun, periode.jenis, periode.urutan::int as urutan,
  lower(periode.rentang)::text as mulai, (upper(periode.rentang) - 1)::text as sampai,
  lower(periode.jendela)::text as "jendelaMulai", (upper(periode.jendela) - 1)::text as "jendelaSampai"`

export async function findPeriode(db: Db | Tx, id: string): Promise<PeriodeTercatat | undefined> {
  const { rows } = await sql<PeriodeTercatat>`
    select ${KOLOM_PERIODE} from periode where id = ${id}`.execute(db)

  return rows[0]
}

/** Periods of these kinds whose window has opened by that day, newest first. */
export async function listPeriodeTerbuka(
  db: Db | Tx,
  { jenis, tanggal, batas }: { jenis: readonly JenisPeriode[]; tanggal: string; batas: number },
): Promise<PeriodeTercatat[]> {
  const { rows } = await sql<PeriodeTercatat>`
    select ${KOLOM_PERIODE} from periode
    where jenis = any (${[...jenis]}::jenis_periode[]) and lower(jendela) <= ${tanggal}::date
    order by upper(rentang) desc, lower(rentang) desc limit ${batas}`.execute(db)

  return rows
}

export async function countPeriodeTahun(db: Db | Tx, tahun: number): Promise<number> {
  const { rows } = await sql<{ jumlah: number }>`
    select count(*)::int as jumlah from periode where tahun = ${tahun}`.execute(db)

  return rows[0]?.jumlah ?? 0
}

/** Adds the periods that are not there yet and says which; those that are stay as they were set. */
export async function insertPeriode(
  tx: Tx,
  tahun: number,
  masa: readonly MasaPenilaian[],
): Promise<{ id: string; jenis: JenisPeriode; urutan: number }[]> {
  const { rows } = await sql<{ id: string; jenis: JenisPeriode; urutan: number }>`
    insert into periode (tahun, jenis, urutan, rentang, jendela)
    select ${tahun}, baris.jenis, baris.urutan, daterange(baris.mulai, baris.sampai, '[]'),
      daterange((baris.jendela->>'mulai')::date, (baris.jendela->>'sampai')::date, '[]')
    from jsonb_to_recordset(${JSON.stringify(masa)}::jsonb) as baris(jenis jenis_periode, urutan smallint, mulai date,
      sampai date, jendela jsonb)
    on conflict (tahun, jenis, urutan) do nothing
    returning id, jenis, urutan`.execute(tx)

  return rows
}

/** Days off in a span, for counting working days to the end of a window. */
export async function listTanggalLibur(
  db: Db | Tx,
  { dari, sampai }: { dari: string; sampai: string },
): Promise<string[]> {
  const { rows } = await sql<{ tanggal: string }>`
    select tanggal::text as tanggal from hari_libur where tanggal between ${dari}::date and ${sampai}::date`.execute(
    db,
  )

  return rows.map(({ tanggal }) => tanggal)
}
