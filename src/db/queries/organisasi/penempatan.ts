import { sql } from 'kysely'
import type { DataOrganisasi } from '../../../domain/organisasi/organisasi.ts'
import type { Penempatan, PenempatanTerakhir, TempatTerakhir } from '../../../domain/organisasi/penempatan.ts'
import type { Db, Tx } from '../../database.ts'

/** Changes of the organisation wait for each other, so that what was checked still holds when it is written. */
export async function lockOrganisasi(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(current_schema() || '/organisasi'))`.execute(tx)
}

/** The organisation of a day: posts as they stood, and who held, acted or was named to rate. */
export async function readOrganisasi(db: Db | Tx, tanggal: string): Promise<DataOrganisasi> {
  const jabatan = await sql<DataOrganisasi['jabatan'][number]>`
    select jabatan_id as id, atasan_id as "atasanId", unit_id as "unitId", nama, is_pimpinan as "isPimpinan"
    from jabatan_masa where berlaku @> ${tanggal}::date`.execute(db)
  const penugasan = await sql<DataOrganisasi['penugasan'][number]>`
    select pejabat_id as "pejabatId", jabatan_id as "jabatanId", penugasan.jenis,
      lower(berlaku)::text as mulai, (upper(berlaku) - 1)::text as sampai
    from penugasan left join pegawai on pegawai.id = penugasan.pejabat_id
    where berlaku @> ${tanggal}::date and (pegawai.berhenti is null or pegawai.berhenti > ${tanggal}::date)`.execute(
    db,
  )
  const khusus = await sql<DataOrganisasi['penilaiKhusus'][number]>`
    select pegawai_id as "pegawaiId", penilai_id as "penilaiId", sebab, alasan,
      lower(berlaku)::text as mulai, (upper(berlaku) - 1)::text as sampai
    from penilai_khusus where berlaku @> ${tanggal}::date`.execute(db)

  return { jabatan: jabatan.rows, penugasan: penugasan.rows, penilaiKhusus: khusus.rows }
}

/** Everybody employed on that day. */
export async function listPegawaiAktif(db: Db | Tx, tanggal: string): Promise<string[]> {
  const rows = await db
    .selectFrom('pegawai')
    .select('id')
    .where((eb) => eb.or([eb('berhenti', 'is', null), eb(sql`berhenti`, '>', sql`${tanggal}::date`)]))
    .execute()

  return rows.map(({ id }) => id)
}

/** Rebuilds each unit's path from the tree of that day; a unit that does not exist that day keeps its last one. */
export async function rebuildJalur(tx: Tx, tanggal: string): Promise<void> {
  await sql`
    with recursive masa as (
      select unit_id, induk_id from unit_masa where berlaku @> ${tanggal}::date
    ), pohon as (
      select unit_id, replace(unit_id::text, '-', '')::ltree as jalur from masa
      where induk_id is null or induk_id not in (select unit_id from masa)
      union all
      select masa.unit_id, pohon.jalur || replace(masa.unit_id::text, '-', '') from masa join pohon on pohon.unit_id = masa.induk_id
    )
    update unit set jalur = pohon.jalur from pohon where pohon.unit_id = unit.id and unit.jalur is distinct from pohon.jalur`.execute(
    tx,
  )
}

/** Puts today's placements in the place of the former ones; tells whose rater is another now. */
export async function savePenempatan(tx: Tx, penempatan: readonly Penempatan[]): Promise<string[]> {
  const { rows } = await sql<{ pegawaiId: string }>`
    with baru as (
      select * from jsonb_to_recordset(${JSON.stringify(penempatan)}::jsonb) as baru("pegawaiId" uuid, "jabatanId" uuid,
        "unitId" uuid, "penilaiId" uuid, "penilaiJabatanId" uuid, "atasanPenilaiId" uuid, sebagai text, alasan jsonb, pada date)
    ), lama as (
      select pegawai_id, penilai_id from penempatan_kini
    ), hilang as (
      delete from penempatan_kini where pegawai_id not in (select "pegawaiId" from baru) returning pegawai_id
    ), ditulis as (
      insert into penempatan_kini as kini (pegawai_id, jabatan_id, unit_id, penilai_id, penilai_jabatan_id, atasan_penilai_id,
        sebagai, alasan, pada)
      select "pegawaiId", "jabatanId", "unitId", "penilaiId", "penilaiJabatanId", "atasanPenilaiId", sebagai, alasan, pada from baru
      on conflict (pegawai_id) do update set jabatan_id = excluded.jabatan_id, unit_id = excluded.unit_id,
        penilai_id = excluded.penilai_id, penilai_jabatan_id = excluded.penilai_jabatan_id,
        atasan_penilai_id = excluded.atasan_penilai_id, sebagai = excluded.sebagai, alasan = excluded.alasan, pada = excluded.pada
      where (kini.jabatan_id, kini.unit_id, kini.penilai_id, kini.penilai_jabatan_id, kini.atasan_penilai_id, kini.sebagai,
          kini.alasan, kini.pada) is distinct from (excluded.jabatan_id, excluded.unit_id, excluded.penilai_id,
          excluded.penilai_jabatan_id, excluded.atasan_penilai_id, excluded.sebagai, excluded.alasan, excluded.pada)
    )
    select baru."pegawaiId" from baru left join lama on lama.pegawai_id = baru."pegawaiId"
    where lama.penilai_id is distinct from baru."penilaiId"`.execute(tx)

  return rows.map(({ pegawaiId }) => pegawaiId)
}

/** What still waits for a decision goes to whoever rates these people today. */
export async function moveWaiting(tx: Tx, pegawaiIds: readonly string[]): Promise<void> {
  if (pegawaiIds.length === 0) return
  await sql`update aktivitas set penilai_id = kini.penilai_id from penempatan_kini kini
    where kini.pegawai_id = aktivitas.pegawai_id and aktivitas.pegawai_id = any (${pegawaiIds}::uuid[])
      and aktivitas.status = 'menunggu' and aktivitas.penilai_id is distinct from kini.penilai_id`.execute(tx)
  await sql`update rekap_harian set penilai_id = kini.penilai_id from penempatan_kini kini
    where kini.pegawai_id = rekap_harian.pegawai_id and rekap_harian.pegawai_id = any (${pegawaiIds}::uuid[])
      and rekap_harian.menunggu > 0 and rekap_harian.penilai_id is distinct from kini.penilai_id`.execute(tx)
  await sql`update skp set penilai_id = kini.penilai_id from penempatan_kini kini
    where kini.pegawai_id = skp.pegawai_id and skp.pegawai_id = any (${pegawaiIds}::uuid[])
      and skp.status <> 'ditetapkan' and skp.penilai_id is distinct from kini.penilai_id`.execute(tx)
}

/** Whether today's places were worked out for that day. */
export async function isPenempatanOf(db: Db | Tx, tanggal: string): Promise<boolean> {
  const { rows } = await sql<{ ada: boolean }>`
    select exists (select from penempatan_kini where pada = ${tanggal}::date)
      and not exists (select from penempatan_kini where pada <> ${tanggal}::date) as ada`.execute(db)

  return rows[0]?.ada ?? false
}

/** The last post of everybody who has left and whose evaluations are not all final. */
export async function listTempatTerakhir(db: Db | Tx, tanggal: string): Promise<TempatTerakhir[]> {
  const { rows } = await sql<TempatTerakhir>`
    select distinct on (pegawai.id) pegawai.id as "pegawaiId", penugasan.jabatan_id as "jabatanId", masa.unit_id as "unitId"
    from pegawai join penugasan on penugasan.pejabat_id = pegawai.id and penugasan.jenis = 'definitif'
    join jabatan_masa masa on masa.jabatan_id = penugasan.jabatan_id and masa.berlaku && penugasan.berlaku
    where pegawai.berhenti <= ${tanggal}::date
      and exists (select from evaluasi where evaluasi.pegawai_id = pegawai.id and evaluasi.status <> 'final')
    order by pegawai.id, lower(penugasan.berlaku) desc, lower(masa.berlaku) desc`.execute(db)

  return rows
}

/** Puts who rates those who left in the place of what was written before. */
export async function savePenempatanTerakhir(tx: Tx, daftar: readonly PenempatanTerakhir[]): Promise<void> {
  await sql`
    with baru as (
      select * from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as baru("pegawaiId" uuid, "jabatanId" uuid,
        "unitId" uuid, "penilaiId" uuid, "atasanPenilaiId" uuid)
    ), hilang as (
      delete from penempatan_terakhir where pegawai_id not in (select "pegawaiId" from baru))
    insert into penempatan_terakhir (pegawai_id, jabatan_id, unit_id, penilai_id, atasan_penilai_id)
    select "pegawaiId", "jabatanId", "unitId", "penilaiId", "atasanPenilaiId" from baru
    on conflict (pegawai_id) do update set jabatan_id = excluded.jabatan_id, unit_id = excluded.unit_id,
      penilai_id = excluded.penilai_id, atasan_penilai_id = excluded.atasan_penilai_id`.execute(tx)
}
