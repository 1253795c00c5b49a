import { sql } from 'kysely'
import type { StatusSkp } from '../../../domain/skp/skp.ts'
import type { Db } from '../../database.ts'

export type RingkasanSkp = {
  readonly id: string
  readonly pegawaiId: string
  readonly nama: string
  readonly jabatan: string
  readonly tahun: number
  readonly mulai: string
  readonly sampai: string
  readonly status: StatusSkp
  /** Where a revision of it stands, when one is being written. */
  readonly revisi: StatusSkp | null
  readonly jumlahRhk: number
  readonly diajukanPada: Temporal.Instant | null
}

function ringkasan(db: Db) {
  return db
    .selectFrom('skp')
    .innerJoin('pejabat', 'pejabat.id', 'skp.pegawaiId')
    .innerJoin('jabatanMasa', (join) =>
      join
        .onRef('jabatanMasa.jabatanId', '=', 'skp.jabatanId')
        .on(sql<boolean>`jabatan_masa.berlaku @> lower(skp.rentang)`),
    )
    .select([
      'skp.id',
      'skp.pegawaiId',
      'pejabat.nama',
      'jabatanMasa.nama as jabatan',
      'skp.tahun',
      'skp.status',
    ])
    .leftJoin('revisiSkp', 'revisiSkp.skpId', 'skp.id')
    .select(['skp.diajukanPada', 'revisiSkp.status as revisi'])
    .select([
      sql<string>`lower(skp.rentang)::text`.as('mulai'),
      sql<string>`(upper(skp.rentang) - 1)::text`.as('sampai'),
      sql<number>`(select count(*)::int from rhk
        where rhk.skp_id = skp.id and rhk.diakhiri_pada is null)`.as('jumlahRhk'),
    ])
}

/** A person's SKP, newest first. */
export function listSkpPegawai(db: Db, pegawaiId: string): Promise<RingkasanSkp[]> {
  return ringkasan(db).where('skp.pegawaiId', '=', pegawaiId).orderBy('skp.rentang', 'desc').execute()
}

/** The SKP of everybody this person rates: those of a year, what waits first. */
export function listSkpTim(
  db: Db,
  { penilaiId, tahun }: { penilaiId: string; tahun: number },
): Promise<RingkasanSkp[]> {
  return ringkasan(db)
    .innerJoin('penempatanKini', 'penempatanKini.pegawaiId', 'skp.pegawaiId')
    .where('penempatanKini.penilaiId', '=', penilaiId)
    .where('skp.tahun', '=', tahun)
    .orderBy(sql`'diajukan' in (skp.status, coalesce(revisi_skp.status, skp.status))`, 'desc')
    .orderBy('pejabat.nama')
    .execute()
}

/** Years in which SKP wait for this person's decision, with how many. */
export function listTahunDiajukan(
  db: Db,
  penilaiId: string,
): Promise<{ readonly tahun: number; readonly jumlah: number }[]> {
  return db
    .selectFrom('skp')
    .innerJoin('penempatanKini', 'penempatanKini.pegawaiId', 'skp.pegawaiId')
    .leftJoin('revisiSkp', 'revisiSkp.skpId', 'skp.id')
    .select(['skp.tahun', sql<number>`count(*)::int`.as('jumlah')])
    .where('penempatanKini.penilaiId', '=', penilaiId)
    .where(sql<boolean>`coalesce(revisi_skp.status, skp.status) = 'diajukan'`)
    .groupBy('skp.tahun')
    .orderBy('skp.tahun')
    .execute()
}

/** Team members who have no SKP in that year yet. */
export function listTanpaSkp(db: Db, { penilaiId, tahun }: { penilaiId: string; tahun: number }) {
  return db
    .selectFrom('penempatanKini')
    .innerJoin('pejabat', 'pejabat.id', 'penempatanKini.pegawaiId')
    .select(['pejabat.id', 'pejabat.nama'])
    .where('penempatanKini.penilaiId', '=', penilaiId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('skp')
            .select('skp.id')
            .whereRef('skp.pegawaiId', '=', 'penempatanKini.pegawaiId')
            .where('skp.tahun', '=', tahun),
        ),
      ),
    )
    .orderBy('pejabat.nama')
    .execute()
}
