import { sql } from 'kysely'
import type { IsiStrategi, Strategi } from '../../../domain/rencana/strategi.ts'
import type { Db, Tx } from '../../database.ts'

const STRATEGI = sql`
  select strategi.id, strategi.unit_id as "unitId", strategi.tahun::int as tahun, strategi.versi, strategi.judul,
    strategi.pemilik, strategi.waktu_penyelesaian as "waktuPenyelesaian", strategi.tujuan, strategi.iku_id as "ikuId",
    strategi.intervensi, strategi.pihak_terlibat as "pihakTerlibat", strategi.penerima_manfaat as "penerimaManfaat",
    strategi.anggaran, strategi.kegiatan_rutin as "kegiatanRutin",
    strategi.kegiatan_transformatif as "kegiatanTransformatif", strategi.keluaran_rutin as "keluaranRutin",
    strategi.keluaran_transformatif as "keluaranTransformatif",
    case when iku.id is not null then jsonb_build_object('uraian', iku.uraian, 'target', iku.target,
      'satuan', iku.satuan) end as iku
  from strategi_unit strategi left join iku on iku.id = strategi.iku_id`

type Tempat = { readonly unitId: string; readonly tahun: number }

/** The strategies of a unit for a year, in the order in which they were begun. */
export async function listStrategi(db: Db | Tx, { unitId, tahun }: Tempat): Promise<Strategi[]> {
  const { rows } = await sql<Strategi>`${STRATEGI}
    where strategi.unit_id = ${unitId} and strategi.tahun = ${tahun} order by strategi.id limit 100`.execute(
    db,
  )

  return rows
}

export async function findStrategi(db: Db | Tx, id: string): Promise<Strategi | undefined> {
  const { rows } = await sql<Strategi>`${STRATEGI} where strategi.id = ${id}`.execute(db)

  return rows[0]
}

type Ditulis = Tempat & { readonly id: string; readonly isi: IsiStrategi }

/** Begins a strategy, or replaces what it says. */
export async function saveStrategi(tx: Tx, { id, unitId, tahun, isi }: Ditulis): Promise<void> {
  await tx
    .insertInto('strategiUnit')
    .values({ id, unitId, tahun, ...isi })
    .onConflict((sama) =>
      sama.column('id').doUpdateSet({ ...isi, versi: sql<number>`strategi_unit.versi + 1` }),
    )
    .execute()
}

export async function deleteStrategi(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('strategiUnit').where('id', '=', id).execute()
}

/** The nearest unit around somebody, the own one first, that has strategies for a year. */
export async function findUnitBerstrategi(
  db: Db,
  { pegawaiId, tahun }: { readonly pegawaiId: string; readonly tahun: number },
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select unit.id from penempatan_kini kini join unit punya on punya.id = kini.unit_id
    join unit on unit.jalur @> punya.jalur
    where kini.pegawai_id = ${pegawaiId}
      and exists (select from strategi_unit where unit_id = unit.id and tahun = ${tahun})
    order by nlevel(unit.jalur) desc limit 1`.execute(db)

  return rows[0]?.id
}

/** The unit that somebody leads, the highest first. */
export async function findUnitDipimpin(db: Db, jalur: readonly string[]): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from unit where jalur = any(${[...jalur]}::ltree[]) order by nlevel(jalur) limit 1`.execute(db)

  return rows[0]?.id
}
