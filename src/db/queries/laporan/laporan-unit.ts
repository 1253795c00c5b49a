import { sql } from 'kysely'
import type { IsiLaporan } from '../../../domain/laporan/isi-laporan.ts'
import type { LaporanUnit, StatusLaporan, TulisanLaporan } from '../../../domain/laporan/laporan-unit.ts'
import type { JenisPeriode } from '../../../domain/penilaian/evaluasi.ts'
import { type Db, jsonb, type Tx } from '../../database.ts'

export type KunciLaporan = { readonly unitId: string; readonly periodeId: string }

/** The report of a unit on a period; undefined while nobody wrote a word. */
export async function findLaporan(
  db: Db | Tx,
  { unitId, periodeId }: KunciLaporan,
): Promise<LaporanUnit | undefined> {
  return db
    .selectFrom('laporanUnit as laporan')
    .leftJoin('pejabat as pengaju', 'pengaju.id', 'laporan.diajukanOleh')
    .leftJoin('pejabat as penjawab', 'penjawab.id', 'laporan.dijawabOleh')
    .select(['laporan.id', 'laporan.unitId', 'laporan.periodeId', 'laporan.status', 'laporan.versi'])
    .select(['laporan.dikerjakan', 'laporan.perbaikan', 'laporan.diajukanOleh', 'laporan.diajukanPada'])
    .select([
      'laporan.jawaban',
      'laporan.dijawabPada',
      'pengaju.nama as pengaju',
      'penjawab.nama as penjawab',
    ])
    .select(sql<TulisanLaporan['perbaikanIku']>`laporan.perbaikan_iku`.as('perbaikanIku'))
    .select(sql<IsiLaporan | null>`laporan.isi`.as('isi'))
    .where('laporan.unitId', '=', unitId)
    .where('laporan.periodeId', '=', periodeId)
    .executeTakeFirst()
}

/** The same, held until the transaction ends; a report that nobody wrote yet is begun. */
export async function lockLaporan(tx: Tx, { unitId, periodeId }: KunciLaporan): Promise<LaporanUnit> {
  await sql`insert into laporan_unit (unit_id, periode_id) values (${unitId}, ${periodeId})
    on conflict (unit_id, periode_id) do nothing`.execute(tx)
  await sql`select from laporan_unit where unit_id = ${unitId} and periode_id = ${periodeId} for update`.execute(
    tx,
  )
  const laporan = await findLaporan(tx, { unitId, periodeId })
  if (!laporan) throw new Error('Laporan yang baru dibuat tidak ditemukan')

  return laporan
}

const NAIK = sql<number>`versi + 1`

export async function saveTulisan(
  tx: Tx,
  id: string,
  { dikerjakan, perbaikan, perbaikanIku }: TulisanLaporan,
): Promise<void> {
  await tx
    .updateTable('laporanUnit')
    .set({ dikerjakan, perbaikan, perbaikanIku: jsonb(perbaikanIku), versi: NAIK })
    .where('id', '=', id)
    .execute()
}

type Diajukan = { readonly isi: IsiLaporan; readonly oleh: string; readonly pada: Temporal.Instant }

export async function saveDiajukan(tx: Tx, id: string, { isi, oleh, pada }: Diajukan): Promise<void> {
  const diajukan = { isi: jsonb(isi as never), diajukanOleh: oleh, diajukanPada: pada }
  await tx
    .updateTable('laporanUnit')
    .set({ status: 'diajukan', ...diajukan, versi: NAIK })
    .where('id', '=', id)
    .execute()
}

export async function saveDitarik(tx: Tx, id: string): Promise<void> {
  const kosong = { isi: null, diajukanOleh: null, diajukanPada: null }
  await tx
    .updateTable('laporanUnit')
    .set({ status: 'draf', ...kosong, versi: NAIK })
    .where('id', '=', id)
    .execute()
}

type Dijawab = { readonly jawaban: string; readonly oleh: string; readonly pada: Temporal.Instant }

export async function saveDijawab(tx: Tx, id: string, { jawaban, oleh, pada }: Dijawab): Promise<void> {
  await tx
    .updateTable('laporanUnit')
    .set({ status: 'dijawab', jawaban, dijawabOleh: oleh, dijawabPada: pada, versi: NAIK })
    .where('id', '=', id)
    .execute()
}

type PeriodeDilaporkan = {
  readonly jenis: JenisPeriode
  readonly mulai: string
}

/** The last report of a unit before this one, on a period of the same kind, as it was handed in. */
export async function findLaporanSebelumnya(
  db: Db | Tx,
  { unitId, periode }: { readonly unitId: string; readonly periode: PeriodeDilaporkan },
): Promise<IsiLaporan | undefined> {
  const { rows } = await sql<{ isi: IsiLaporan }>`
    select laporan.isi from laporan_unit laporan join periode on periode.id = laporan.periode_id
    where laporan.unit_id = ${unitId} and laporan.isi is not null and periode.jenis = ${periode.jenis}
      and upper(periode.rentang) <= ${periode.mulai}::date
    order by upper(periode.rentang) desc limit 1`.execute(db)

  return rows[0]?.isi
}

/** Where the reports of a period stand, unit by unit. */
export async function listStatusLaporan(
  db: Db,
  periodeId: string,
): Promise<ReadonlyMap<string, StatusLaporan>> {
  const laporan = await db
    .selectFrom('laporanUnit')
    .select(['unitId', 'status'])
    .where('periodeId', '=', periodeId)
    .execute()

  return new Map(laporan.map(({ unitId, status }) => [unitId, status]))
}
