import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'

type Tutup = { readonly id: string; readonly mulai: string }

/** Who still holds or acts in a post from that day on, by name. */
export async function findPemangkuSejak(tx: Tx, { id, mulai }: Tutup): Promise<string | undefined> {
  const { rows } = await sql<{ nama: string }>`
    select pejabat.nama from penugasan join pejabat on pejabat.id = penugasan.pejabat_id
    left join pegawai on pegawai.id = pejabat.id
    where penugasan.jabatan_id = ${id} and penugasan.berlaku && daterange(${mulai}::date, null)
      and (pegawai.berhenti is null or pegawai.berhenti > ${mulai}::date) limit 1`.execute(tx)

  return rows[0]?.nama
}

/** A post that still has this one above it from that day on. */
export async function findBawahanSejak(tx: Tx, { id, mulai }: Tutup): Promise<string | undefined> {
  const { rows } = await sql<{ nama: string }>`
    select nama from jabatan_masa
    where atasan_id = ${id} and berlaku && daterange(${mulai}::date, null) limit 1`.execute(tx)

  return rows[0]?.nama
}

/** A post or a unit that still stands in this unit from that day on. */
export async function findIsiUnitSejak(tx: Tx, { id, mulai }: Tutup): Promise<string | undefined> {
  const { rows } = await sql<{ nama: string }>`
    select nama from jabatan_masa where unit_id = ${id} and berlaku && daterange(${mulai}::date, null)
    union all select nama from unit_masa where induk_id = ${id} and berlaku && daterange(${mulai}::date, null)
    limit 1`.execute(tx)

  return rows[0]?.nama
}

/** Ends the history of a post the day before; what was planned after it falls away. */
export async function closeJabatan(tx: Tx, { id, mulai }: Tutup): Promise<void> {
  await sql`delete from jabatan_masa where jabatan_id = ${id} and lower(berlaku) >= ${mulai}::date`.execute(
    tx,
  )
  await sql`update jabatan_masa set berlaku = daterange(lower(berlaku), ${mulai}::date)
    where jabatan_id = ${id} and berlaku @> ${mulai}::date`.execute(tx)
}

/** The same for a unit. */
export async function closeUnit(tx: Tx, { id, mulai }: Tutup): Promise<void> {
  await sql`delete from unit_masa where unit_id = ${id} and lower(berlaku) >= ${mulai}::date`.execute(tx)
  await sql`update unit_masa set berlaku = daterange(lower(berlaku), ${mulai}::date)
    where unit_id = ${id} and berlaku @> ${mulai}::date`.execute(tx)
}

/** Names of posts, units and people as they stand on that day. */
export async function listNamaOrganisasi(tx: Tx, tanggal: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; nama: string }>`
    select jabatan_id as id, nama from jabatan_masa where berlaku @> ${tanggal}::date
    union all select unit_id, nama from unit_masa where berlaku @> ${tanggal}::date
    union all select id, nama from pejabat`.execute(tx)

  return new Map(rows.map(({ id, nama }) => [id, nama]))
}

/** What of somebody is open: plans, evaluations and entries that wait. */
export type DokumenTerbuka = {
  readonly pegawaiId: string
  readonly skp: number
  readonly evaluasi: number
  readonly review: number
}

export async function listDokumenTerbuka(
  db: Db | Tx,
  pegawaiIds: readonly string[],
  tanggal: string,
): Promise<DokumenTerbuka[]> {
  const { rows } = await sql<DokumenTerbuka>`
    select orang.id as "pegawaiId",
      (select count(*)::int from skp where skp.pegawai_id = orang.id
        and (skp.status <> 'ditetapkan' or upper(skp.rentang) > ${tanggal}::date)) as skp,
      (select count(*)::int from evaluasi where evaluasi.pegawai_id = orang.id and evaluasi.status = 'draf') as evaluasi,
      (select coalesce(sum(menunggu), 0)::int from rekap_harian where rekap_harian.pegawai_id = orang.id
        and menunggu > 0) as review
    from unnest(${pegawaiIds}::uuid[]) as orang(id)`.execute(db)

  return rows
}
