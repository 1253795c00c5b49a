import { sql } from 'kysely'
import type { TulisanSkp } from '../../../domain/skp/naskah.ts'
import type { NilaiBerakhlak } from '../../../domain/skp/perilaku.ts'
import type { IsiSkp, Rhk, Skp } from '../../../domain/skp/skp.ts'
import type { Db, Tx } from '../../database.ts'

/** An SKP with everything a page shows around it. */
export type SkpLengkap = Skp & {
  readonly unitId: string
  readonly jabatanId: string
  readonly mulai: string
  readonly sampai: string
}

/** Reads a whole SKP in one query; locked when it is about to change. */
async function readSkp(
  db: Db | Tx,
  id: string,
  kunci: 'tanpa-kunci' | 'kunci',
): Promise<SkpLengkap | undefined> {
  let query = db
    .selectFrom('skp')
    .select([
      'id',
      'pegawaiId',
      'penilaiId',
      'unitId',
      'jabatanId',
      'tahun',
      'bentuk',
      'pendekatan',
      'status',
      'versi',
    ])
    .select(['diajukanPada', 'ditetapkanPada', 'ditetapkanOleh'])
    .select([
      sql<string>`lower(rentang)::text`.as('mulai'),
      sql<string>`(upper(rentang) - 1)::text`.as('sampai'),
    ])
    .where('id', '=', id)
  if (kunci === 'kunci') query = query.forUpdate()
  const skp = await query.executeTakeFirst()

  return skp && { ...skp, ...(await readIsi(db, id)) }
}

export function findSkp(db: Db | Tx, id: string): Promise<SkpLengkap | undefined> {
  return readSkp(db, id, 'tanpa-kunci')
}

export function lockSkp(tx: Tx, id: string): Promise<SkpLengkap | undefined> {
  return readSkp(tx, id, 'kunci')
}

async function readIsi(db: Db | Tx, skpId: string): Promise<Pick<IsiSkp, 'rhk' | 'ekspektasi'>> {
  const { rows } = await sql<{ rhk: Rhk[]; ekspektasi: Partial<Record<NilaiBerakhlak, string>> }>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', rhk.id, 'jenis', rhk.jenis, 'uraian', rhk.uraian,
          'diintervensiId', rhk.diintervensi_id, 'pemberiTugas', rhk.pemberi_tugas, 'indikator',
          coalesce((select jsonb_agg(jsonb_build_object('id', indikator.id, 'aspek', indikator.aspek,
              'perspektif', indikator.perspektif, 'uraian', indikator.uraian, 'target', indikator.target,
              'satuan', indikator.satuan) order by indikator.urutan)
            from indikator where indikator.rhk_id = rhk.id and indikator.diakhiri_pada is null), '[]'))
          order by rhk.jenis, rhk.urutan)
        from rhk where rhk.skp_id = ${skpId} and rhk.diakhiri_pada is null), '[]') as rhk,
      coalesce((select jsonb_object_agg(nilai, ekspektasi) from ekspektasi_perilaku
        where ekspektasi_perilaku.skp_id = ${skpId}), '{}') as ekspektasi`.execute(db)

  return rows[0] ?? { rhk: [], ekspektasi: {} }
}

export type BaruSkp = {
  readonly id: string
  readonly pegawaiId: string
  readonly jabatanId: string
  readonly unitId: string
  readonly penilaiId: string | null
  readonly tahun: number
  readonly mulai: string
  readonly sampai: string
  readonly bentuk: Skp['bentuk']
}

export async function insertSkp(tx: Tx, baru: BaruSkp): Promise<void> {
  const { mulai, sampai, ...skp } = baru
  await tx
    .insertInto('skp')
    .values({ ...skp, rentang: sql<string>`daterange(${mulai}, ${sampai}, '[]')` })
    .execute()
}

/** Stores the state of an SKP; its words are stored by saveIsiSkp. */
export async function saveSkp(tx: Tx, skp: Skp): Promise<void> {
  await tx
    .updateTable('skp')
    .set({
      status: skp.status,
      penilaiId: skp.penilaiId,
      diajukanPada: skp.diajukanPada,
      ditetapkanPada: skp.ditetapkanPada,
      ditetapkanOleh: skp.ditetapkanOleh,
      versi: sql<number>`versi + 1`,
    })
    .where('id', '=', skp.id)
    .execute()
}

export async function bumpVersi(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('skp').set({ versi: sql<number>`versi + 1` }).where('id', '=', id).execute()
}

/** Replaces the words of a draft line by line: known ids stay, missing ones go, new ones come. */
export async function saveIsiSkp(tx: Tx, skpId: string, isi: TulisanSkp): Promise<void> {
  const rhkIds = isi.rhk.map(({ id }) => id)
  const indikatorIds = isi.rhk.flatMap(({ indikator }) => indikator.map(({ id }) => id))
  await sql`delete from indikator using rhk where rhk.id = indikator.rhk_id and rhk.skp_id = ${skpId}
    and indikator.id <> all (${indikatorIds}::uuid[])`.execute(tx)
  await sql`delete from rhk where skp_id = ${skpId} and id <> all (${rhkIds}::uuid[])`.execute(tx)
  await writeIsiSkp(tx, skpId, isi)
}

/** Writes words over those that stand there; no line goes. */
export async function writeIsiSkp(tx: Tx, skpId: string, isi: TulisanSkp): Promise<void> {
  await saveRhk(tx, skpId, isi.rhk)
  await tx.deleteFrom('ekspektasiPerilaku').where('skpId', '=', skpId).execute()
  const ekspektasi = Object.entries(isi.ekspektasi).filter(([, teks]) => teks.trim() !== '')
  if (ekspektasi.length > 0)
    await tx
      .insertInto('ekspektasiPerilaku')
      .values(
        ekspektasi.map(([nilai, teks]) => ({ skpId, nilai: nilai as NilaiBerakhlak, ekspektasi: teks })),
      )
      .execute()
  await tx
    .updateTable('skp')
    .set({ pendekatan: isi.pendekatan, versi: sql<number>`versi + 1` })
    .where('id', '=', skpId)
    .execute()
}

async function saveRhk(tx: Tx, skpId: string, daftar: readonly Rhk[]): Promise<void> {
  const rhk = daftar.map(({ indikator: _, ...baris }, urutan) => ({ ...baris, urutan }))
  const indikator = daftar.flatMap(({ id: rhkId, indikator }) =>
    indikator.map((baris, urutan) => ({ ...baris, rhkId, urutan })),
  )
  // The "where" keeps a line of somebody else's SKP untouched even if its id was guessed.
  await sql`
    insert into rhk (id, skp_id, urutan, jenis, uraian, diintervensi_id, pemberi_tugas)
    select id, ${skpId}, urutan, jenis, uraian, "diintervensiId", "pemberiTugas"
    from jsonb_to_recordset(${JSON.stringify(rhk)}::jsonb) as baris(id uuid, urutan int, jenis jenis_rhk, uraian text,
      "diintervensiId" uuid, "pemberiTugas" text)
    on conflict (id) do update set urutan = excluded.urutan, jenis = excluded.jenis, uraian = excluded.uraian,
      diintervensi_id = excluded.diintervensi_id, pemberi_tugas = excluded.pemberi_tugas
    where rhk.skp_id = ${skpId}`.execute(tx)
  await sql`
    insert into indikator (id, rhk_id, urutan, aspek, perspektif, uraian, target, satuan)
    select baris.id, baris."rhkId", baris.urutan, baris.aspek, baris.perspektif, baris.uraian, baris.target, baris.satuan
    from jsonb_to_recordset(${JSON.stringify(indikator)}::jsonb) as baris(id uuid, "rhkId" uuid, urutan int,
      aspek aspek_indikator, perspektif perspektif_indikator, uraian text, target text, satuan text)
    join rhk on rhk.id = baris."rhkId" and rhk.skp_id = ${skpId}
    on conflict (id) do update set urutan = excluded.urutan, aspek = excluded.aspek, perspektif = excluded.perspektif,
      uraian = excluded.uraian, target = excluded.target, satuan = excluded.satuan
    where indikator.rhk_id = excluded.rhk_id`.execute(tx)
}

/** The results of the rater's own SKP that this person's results may intervene in. */
export function listRhkPimpinan(
  db: Db | Tx,
  { penilaiId, mulai, sampai }: { penilaiId: string; mulai: string; sampai: string },
) {
  return db
    .selectFrom('rhk')
    .innerJoin('skp', 'skp.id', 'rhk.skpId')
    .select(['rhk.id', 'rhk.uraian', 'rhk.jenis'])
    .where('skp.pegawaiId', '=', penilaiId)
    .where(sql<boolean>`skp.rentang && daterange(${mulai}, ${sampai}, '[]')`)
    .where('rhk.diakhiriPada', 'is', null)
    .orderBy('rhk.jenis')
    .orderBy('rhk.urutan')
    .execute()
}

/** One of these results that somebody else's SKP builds on, and who that is. */
export function findDiintervensi(
  tx: Tx,
  rhkIds: readonly string[],
): Promise<{ uraian: string; nama: string } | undefined> {
  if (rhkIds.length === 0) return Promise.resolve(undefined)

  return tx
    .selectFrom('rhk as bawahan')
    .innerJoin('rhk', 'rhk.id', 'bawahan.diintervensiId')
    .innerJoin('skp', 'skp.id', 'bawahan.skpId')
    .innerJoin('pejabat', 'pejabat.id', 'skp.pegawaiId')
    .select(['rhk.uraian', 'pejabat.nama'])
    .where('rhk.id', 'in', rhkIds)
    .limit(1)
    .executeTakeFirst()
}

export type Diintervensi = { readonly uraian: string; readonly indikator?: readonly string[] }

/** The results that others intervene in; those of a JPT or unit head with their indicators (FORMAT A.1.7, note *). */
export async function listDiintervensi(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, Diintervensi>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Diintervensi & { id: string }>`
    select rhk.id, rhk.uraian, case when skp.bentuk = 'jpt'
      then array(select indikator.uraian from indikator
        where rhk_id = rhk.id and indikator.diakhiri_pada is null order by urutan) else '{}' end as indikator
    from rhk join skp on skp.id = rhk.skp_id where rhk.id = any(${ids}::uuid[])`.execute(db)

  return new Map(rows.map(({ id, ...baris }) => [id, baris]))
}

/** The words of results by id, for showing what a line intervenes in. */
export async function listUraianRhk(db: Db | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('rhk').select(['id', 'uraian']).where('id', 'in', ids).execute()

  return new Map(rows.map(({ id, uraian }) => [id, uraian]))
}
