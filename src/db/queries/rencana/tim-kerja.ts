import { sql } from 'kysely'
import type { CaraPenugasan, PeranTim, Tim } from '../../../domain/rencana/tim-kerja.ts'
import type { Db, Tx } from '../../database.ts'

const TIM = sql`
  select tim.id, tim.nama, tim.tujuan, tim.pimpinan_id as "pimpinanId", pimpinan.nama as pimpinan, tim.terbuka,
    lower(tim.rentang)::text as mulai, (upper(tim.rentang) - 1)::text as sampai,
    coalesce((select jsonb_agg(jsonb_build_object('id', anggota.id, 'pegawaiId', anggota.pegawai_id,
        'nama', pejabat.nama, 'jabatan', coalesce(jabatan_masa.nama, ''), 'unit', coalesce(unit_masa.nama, ''),
        'peran', anggota.peran, 'cara', anggota.cara, 'mulai', lower(anggota.berlaku)::text,
        'sampai', (upper(anggota.berlaku) - 1)::text, 'alasan', anggota.alasan, 'penilaiId', tempat.penilai_id,
        'penilai', penilai.nama, 'disetujuiTimPada', anggota.disetujui_tim_pada,
        'disetujuiPenilaiPada', anggota.disetujui_penilai_pada, 'ditolakPada', anggota.ditolak_pada,
        'alasanTolak', anggota.alasan_tolak) order by anggota.peran, pejabat.nama, anggota.id)
      from anggota_tim anggota join pejabat on pejabat.id = anggota.pegawai_id
      left join penempatan_kini tempat on tempat.pegawai_id = anggota.pegawai_id
      left join pejabat penilai on penilai.id = tempat.penilai_id
      left join jabatan_masa on jabatan_masa.jabatan_id = tempat.jabatan_id and jabatan_masa.berlaku @> tempat.pada
      left join unit_masa on unit_masa.unit_id = tempat.unit_id and unit_masa.berlaku @> tempat.pada
      where anggota.tim_id = tim.id), '[]') as anggota
  from tim_kerja tim join pejabat pimpinan on pimpinan.id = tim.pimpinan_id`

/** Teams that concern a person: led, joined, open to all, or waiting for an answer as somebody's rater. */
export async function listTim(
  db: Db | Tx,
  { pejabatId, hariIni }: { pejabatId: string; hariIni: string },
): Promise<Tim[]> {
  const { rows } = await sql<Tim>`${TIM}
    where (${TERLIHAT(pejabatId)}) and upper(tim.rentang) > ${hariIni}::date
    order by tim.nama, tim.id limit 200`.execute(db)

  return rows
}

const TERLIHAT = (pejabatId: string) => sql`tim.terbuka or tim.pimpinan_id = ${pejabatId}
  or exists (select from anggota_tim anggota left join penempatan_kini tempat on tempat.pegawai_id = anggota.pegawai_id
    where anggota.tim_id = tim.id and (anggota.pegawai_id = ${pejabatId} or tempat.penilai_id = ${pejabatId}))`

/** A team as far as this person may see it. */
export async function findTim(
  db: Db | Tx,
  { timId, pejabatId }: { timId: string; pejabatId: string },
): Promise<Tim | undefined> {
  const { rows } = await sql<Tim>`${TIM} where tim.id = ${timId} and (${TERLIHAT(pejabatId)})`.execute(db)

  return rows[0]
}

/** Who leads a team on a day, both having agreed. */
export async function findKetua(
  db: Db | Tx,
  { timId, hariIni }: { timId: string; hariIni: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ pegawaiId: string }>`
    select pegawai_id as "pegawaiId" from anggota_tim where tim_id = ${timId} and peran = 'ketua'
      and berlaku @> ${hariIni}::date and ditolak_pada is null and disetujui_tim_pada is not null
      and disetujui_penilai_pada is not null`.execute(db)

  return rows[0]?.pegawaiId
}

export type TimBaru = Pick<Tim, 'id' | 'nama' | 'tujuan' | 'pimpinanId' | 'mulai' | 'sampai' | 'terbuka'>

export async function insertTim(tx: Tx, { mulai, sampai, ...tim }: TimBaru): Promise<void> {
  await tx
    .insertInto('timKerja')
    .values({ ...tim, rentang: sql<string>`daterange(${mulai}, ${sampai}, '[]')` })
    .execute()
}

export type AnggotaBaru = {
  readonly id: string
  readonly timId: string
  readonly pegawaiId: string
  readonly peran: PeranTim
  readonly cara: CaraPenugasan
  readonly mulai: string
  readonly sampai: string
  readonly alasan: string
  readonly diajukanPada: Temporal.Instant
  readonly disetujuiTimPada: Temporal.Instant | null
  readonly disetujuiPenilaiPada: Temporal.Instant | null
}

export async function insertAnggota(tx: Tx, { mulai, sampai, ...anggota }: AnggotaBaru): Promise<void> {
  await tx
    .insertInto('anggotaTim')
    .values({ ...anggota, berlaku: sql<string>`daterange(${mulai}, ${sampai}, '[]')` })
    .execute()
}

type JawabanAnggota = {
  readonly disetujuiTimPada?: Temporal.Instant
  readonly disetujuiPenilaiPada?: Temporal.Instant
  readonly ditolakPada?: Temporal.Instant
  readonly ditolakOleh?: string
  readonly alasanTolak?: string
}

export async function saveJawaban(tx: Tx, id: string, jawaban: JawabanAnggota): Promise<void> {
  await tx.updateTable('anggotaTim').set(jawaban).where('id', '=', id).execute()
}

/** The last day of somebody in a team; whoever never began is taken out. */
export async function endAnggota(tx: Tx, { id, sampai }: { id: string; sampai: string }): Promise<void> {
  await sql`delete from anggota_tim where id = ${id} and lower(berlaku) > ${sampai}::date`.execute(tx)
  await sql`update anggota_tim set berlaku = daterange(lower(berlaku), ${sampai}::date, '[]')
    where id = ${id} and upper(berlaku) - 1 > ${sampai}::date`.execute(tx)
}

/** The person with this NIP, with the rater who has to agree. */
export async function findCalonAnggota(
  tx: Tx,
  cari: { readonly nip: string } | { readonly pegawaiId: string },
): Promise<{ pegawaiId: string; nama: string; penilaiId: string | null } | undefined> {
  const mana = 'nip' in cari ? sql`pegawai.nip = ${cari.nip}` : sql`pegawai.id = ${cari.pegawaiId}`
  const { rows } = await sql<{ pegawaiId: string; nama: string; penilaiId: string | null }>`
    select pegawai.id as "pegawaiId", pejabat.nama, tempat.penilai_id as "penilaiId"
    from pegawai join pejabat on pejabat.id = pegawai.id
    join penempatan_kini tempat on tempat.pegawai_id = pegawai.id
    where ${mana}`.execute(tx)

  return rows[0]
}

/** The teams of a leader that have a head on that day. */
export async function listTimDipimpin(
  db: Db,
  { pimpinanId, hariIni }: { pimpinanId: string; hariIni: string },
): Promise<{ timId: string; ketuaId: string; nama: string; jabatan: string }[]> {
  const { rows } = await sql<{ timId: string; ketuaId: string; nama: string; jabatan: string }>`
    select tim.id as "timId", anggota.pegawai_id as "ketuaId", pejabat.nama, coalesce(jabatan_masa.nama, '') as jabatan
    from tim_kerja tim join anggota_tim anggota on anggota.tim_id = tim.id and anggota.peran = 'ketua'
    join pejabat on pejabat.id = anggota.pegawai_id
    left join penempatan_kini tempat on tempat.pegawai_id = anggota.pegawai_id
    left join jabatan_masa on jabatan_masa.jabatan_id = tempat.jabatan_id and jabatan_masa.berlaku @> tempat.pada
    where tim.pimpinan_id = ${pimpinanId} and anggota.berlaku @> ${hariIni}::date and anggota.ditolak_pada is null
      and anggota.disetujui_tim_pada is not null and anggota.disetujui_penilai_pada is not null
    order by tim.nama`.execute(db)

  return rows
}
