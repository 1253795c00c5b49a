import { sql } from 'kysely'
import type { Kertas } from '../../../domain/dokumen/ukuran-kertas.ts'
import { type Db, jsonb, type Tx } from '../../database.ts'
import type { JenisDokumen } from '../../tables.ts'

export type Dokumen = {
  readonly id: string
  readonly jenis: JenisDokumen
  readonly entitasId: string
  readonly versi: number
  readonly pegawaiId: string
  readonly isi: unknown
  /** Of the paper; null while it was never printed. */
  readonly sidik: string | null
  /** Of the envelope in which a confidential paper lies; the others lie under their own hash. */
  readonly sidikTersegel: string | null
  readonly dibekukanPada: Temporal.Instant
  /** Where the paper says that it can be checked; null for papers without a QR. */
  readonly alamatPeriksa: string | null
  /** What it was frozen for; the hash is that of this paper. */
  readonly kertas: Kertas
}

/** The public page of one paper; whoever knows the code may open it. */
export type Periksa = { readonly kode: string; readonly alamatPeriksa: string }

const KOLOM = [
  'id',
  'jenis',
  'entitasId',
  'versi',
  'pegawaiId',
  'isi',
  'sidik',
  'sidikTersegel',
  'dibekukanPada',
  'alamatPeriksa',
  'kertas',
] as const

type JenisEntitas = { readonly jenis: JenisDokumen; readonly entitasId: string }

/** Keeps a document as it was approved; an earlier version of the same document stays. */
export async function insertDokumen(
  tx: Tx,
  baru: Omit<Dokumen, 'id' | 'versi' | 'alamatPeriksa' | 'kertas' | 'sidikTersegel'> &
    Partial<Periksa & Pick<Dokumen, 'kertas' | 'sidikTersegel'>> & { readonly dibekukanOleh: string },
): Promise<void> {
  await tx
    .insertInto('dokumen')
    .values((eb) => ({
      ...baru,
      isi: jsonb(baru.isi as never),
      versi: eb
        .selectFrom('dokumen')
        .select((lama) => lama(lama.fn.coalesce(lama.fn.max('versi'), lama.val(0)), '+', 1).as('versi'))
        .where('jenis', '=', baru.jenis)
        .where('entitasId', '=', baru.entitasId),
    }))
    .execute()
}

export function findDokumenTerakhir(
  db: Db | Tx,
  { jenis, entitasId }: JenisEntitas,
): Promise<Dokumen | undefined> {
  return db
    .selectFrom('dokumen')
    .select(KOLOM)
    .where('jenis', '=', jenis)
    .where('entitasId', '=', entitasId)
    .orderBy('versi', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function findDokumen(db: Db | Tx, id: string): Promise<Dokumen | undefined> {
  return db.selectFrom('dokumen').select(KOLOM).where('id', '=', id).executeTakeFirst()
}

export type DokumenSejenis = Pick<Dokumen, 'id' | 'jenis' | 'versi'>

/** The latest document of each kind about one plan or evaluation. */
export async function listDokumenEntitas(db: Db | Tx, entitasId: string): Promise<DokumenSejenis[]> {
  return db
    .selectFrom('dokumen')
    .distinctOn('jenis')
    .select(['id', 'jenis', 'versi'])
    .where('entitasId', '=', entitasId)
    .orderBy('jenis')
    .orderBy('versi', 'desc')
    .execute()
}

/** One version of a document; undefined when it never had that many. */
export function findDokumenVersi(
  db: Db | Tx,
  { jenis, entitasId, versi }: JenisEntitas & { readonly versi: number },
): Promise<Dokumen | undefined> {
  return db
    .selectFrom('dokumen')
    .select(KOLOM)
    .where('jenis', '=', jenis)
    .where('entitasId', '=', entitasId)
    .where('versi', '=', versi)
    .executeTakeFirst()
}

/** The first hash of a paper stays, and where it can be checked; false when there was one. */
export async function saveSidik(
  tx: Tx,
  { id, ...isi }: Periksa & Pick<Dokumen, 'id' | 'kertas' | 'sidikTersegel'> & { readonly sidik: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('dokumen')
    .set(isi)
    .where('id', '=', id)
    .where('sidik', 'is', null)
    .executeTakeFirst()

  return numUpdatedRows > 0n
}

export type DokumenDiperiksa = Pick<Dokumen, 'id' | 'isi' | 'sidik' | 'kertas'> & {
  /** A newer version of the same document; null while this one holds. */
  readonly digantikanPada: Temporal.Instant | null
}

/** The paper that carries this code. */
export function findDokumenByKode(db: Db, kode: string): Promise<DokumenDiperiksa | undefined> {
  return db
    .selectFrom('dokumen')
    .select(['id', 'isi', 'sidik', 'kertas'])
    .select((eb) =>
      eb
        .selectFrom('dokumen as baru')
        .select((lain) => lain.fn.min('baru.dibekukanPada').as('pada'))
        .whereRef('baru.jenis', '=', 'dokumen.jenis')
        .whereRef('baru.entitasId', '=', 'dokumen.entitasId')
        .whereRef('baru.versi', '>', 'dokumen.versi')
        .as('digantikanPada'),
    )
    .where('kode', '=', kode)
    .executeTakeFirst()
}

export type TempatDokumen = {
  readonly unitId: string | null
  readonly unit: string | null
  readonly tahun: number | null
  readonly periodeId: string | null
}

/** Which unit, year or period a unit's own document or a matrix is about; undefined for that of one person. */
export async function findTempatDokumen(db: Db, entitasId: string): Promise<TempatDokumen | undefined> {
  const { rows } = await sql<TempatDokumen>`
    select tempat.*, (select nama from unit_masa where unit_masa.unit_id = tempat."unitId"
      order by lower(berlaku) desc limit 1) as unit
    from (
      select unit_id as "unitId", tahun::int as tahun, null::uuid as "periodeId" from perjanjian_kinerja
        where id = ${entitasId}
      union all
      select unit_id, null, periode_id from laporan_unit where id = ${entitasId}
      union all
      select null, tahun, null from matriks_peran where id = ${entitasId}
    ) tempat`.execute(db)

  return rows[0]
}
