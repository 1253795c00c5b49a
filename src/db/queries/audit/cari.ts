import { sql } from 'kysely'
import type { Db } from '../../database.ts'

export type Catatan = {
  readonly id: number
  readonly pada: Temporal.Instant
  readonly peristiwa: string
  readonly entitas: string
  readonly entitasId: string
  readonly pelaku: string | null
  readonly orang: string | null
  readonly sebelum: unknown
  readonly sesudah: unknown
}

export type SaringanJejak = {
  /** Part of a name, or a NIP. */
  readonly orang?: string | undefined
  readonly entitas?: string | undefined
  readonly entitasId?: string | undefined
  readonly peristiwa?: string | undefined
  readonly dari?: Temporal.Instant | undefined
  readonly sebelum?: Temporal.Instant | undefined
}

type Potongan = { readonly sebelumId?: number | undefined; readonly paling: number }

/** Events that fit, the newest first, before an event number. */
export function searchCatatan(
  db: Db,
  saring: SaringanJejak,
  { sebelumId, paling }: Potongan,
): Promise<Catatan[]> {
  let cari = selectCatatan(db).orderBy('audit.id', 'desc').limit(paling)
  if (sebelumId !== undefined) cari = cari.where('audit.id', '<', sebelumId)
  if (saring.entitas) cari = cari.where('audit.entitas', '=', saring.entitas)
  if (saring.entitasId) cari = cari.where('audit.entitasId', '=', saring.entitasId)
  if (saring.peristiwa) cari = cari.where('audit.peristiwa', '=', saring.peristiwa)
  if (saring.dari) cari = cari.where('audit.pada', '>=', saring.dari)
  if (saring.sebelum) cari = cari.where('audit.pada', '<', saring.sebelum)
  const { orang } = saring
  if (orang) {
    const cocok = findOrang(db, orang)
    cari = cari.where((eb) => eb.or([eb('audit.pelakuId', 'in', cocok), eb('audit.pegawaiId', 'in', cocok)]))
  }

  return cari.execute()
}

/** What others did to a person's records, the newest first. */
export function listPerubahanOrang(
  db: Db,
  { pejabatId, sebelumId, paling }: { readonly pejabatId: string } & Potongan,
): Promise<Catatan[]> {
  let cari = selectCatatan(db)
    .where('audit.pegawaiId', '=', pejabatId)
    .where(sql<boolean>`audit.pelaku_id is distinct from ${pejabatId}::uuid`)
    .where('audit.peristiwa', '!=', 'akses.ditolak')
    .orderBy('audit.id', 'desc')
    .limit(paling)
  if (sebelumId !== undefined) cari = cari.where('audit.id', '<', sebelumId)

  return cari.execute()
}

function selectCatatan(db: Db) {
  return db
    .selectFrom('audit')
    .leftJoin('pejabat as pelaku', 'pelaku.id', 'audit.pelakuId')
    .leftJoin('pejabat as orang', 'orang.id', 'audit.pegawaiId')
    .select([
      'audit.id',
      'audit.pada',
      'audit.peristiwa',
      'audit.entitas',
      'audit.entitasId',
      'audit.sebelum',
      'audit.sesudah',
      'pelaku.nama as pelaku',
      'orang.nama as orang',
    ])
}

function findOrang(db: Db, teks: string) {
  const angka = teks.replaceAll(/\s/g, '')
  const pejabat = db.selectFrom('pejabat').select('pejabat.id')
  if (/^\d+$/.test(angka))
    return pejabat.innerJoin('pegawai', 'pegawai.id', 'pejabat.id').where('pegawai.nip', 'like', `${angka}%`)

  return pejabat.where('pejabat.nama', 'ilike', `%${teks.replaceAll(/[\\%_]/g, '\\$&')}%`)
}

/** The kinds of events there are, for the choice in the filter. */
export async function listJenisPeristiwa(db: Db): Promise<string[]> {
  // A loose index scan would need an index on the event; the names come from a walk over distinct values.
  const { rows } = await sql<{ peristiwa: string }>`
    select distinct peristiwa from audit order by peristiwa`.execute(db)

  return rows.map(({ peristiwa }) => peristiwa)
}
