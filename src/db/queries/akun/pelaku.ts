import { sql } from 'kysely'
import type { NamaPeran, Pelaku } from '../../../domain/organisasi/pelaku.ts'
import type { Db, Tx } from '../../database.ts'

/** The acting person behind an account with everything that is theirs on that day. */
export async function findPelaku(
  db: Db,
  { pejabatId, akunId, tanggal }: { pejabatId: string; akunId: string; tanggal: Temporal.PlainDate },
): Promise<Pelaku | undefined> {
  const { rows } = await sql<Baris>`
    select ${kolom(tanggal)} from pejabat ${pegawaiAktif(tanggal)} where pejabat.id = ${pejabatId}`.execute(
    db,
  )
  const baris = rows[0]

  return baris && { ...baris, akunId, pejabatId }
}

type DariSesi = { readonly pelaku: Pelaku; readonly isPerluDisegarkan: boolean }

/** Whether the account of somebody is closed on that day: an employee who left, and holds neither post nor role any more. */
export async function isAkunTertutup(
  db: Db | Tx,
  { pejabatId, tanggal }: { pejabatId: string; tanggal: Temporal.PlainDate },
): Promise<boolean> {
  const { rows } = await sql`select from pejabat where id = ${pejabatId} and ${isTerbuka(tanggal)}`.execute(
    db,
  )

  return rows.length === 0
}

/** The acting person of a session that still holds, of an account that is not closed; it is to be lengthened when the last time was longer ago than a day. */
export async function findPelakuDariSesi(
  db: Db,
  { token, tanggal }: { token: string; tanggal: Temporal.PlainDate },
): Promise<DariSesi | undefined> {
  const { rows } = await sql<Baris & { akunId: string; pejabatId: string; isPerluDisegarkan: boolean }>`
    select akun.id as "akunId", pejabat.id as "pejabatId", sesi.updated_at < now() - interval '1 day' as "isPerluDisegarkan",
      ${kolom(tanggal)}
    from sesi join akun on akun.id = sesi.user_id join pejabat on pejabat.id = akun.pejabat_id ${pegawaiAktif(tanggal)}
    where sesi.token = ${token} and sesi.expires_at > now() and ${isTerbuka(tanggal)}`.execute(db)
  if (!rows[0]) return undefined
  const { isPerluDisegarkan, ...pelaku } = rows[0]

  return { pelaku, isPerluDisegarkan }
}

function kolom(tanggal: Temporal.PlainDate) {
  return sql`
    pejabat.nama, pejabat.panggilan, pegawai.id as "pegawaiId",
    coalesce((select jabatan_masa.nama || ', ' || unit_masa.singkatan
      from penugasan
      join jabatan_masa on jabatan_masa.jabatan_id = penugasan.jabatan_id and jabatan_masa.berlaku @> ${tanggal}::date
      join unit_masa on unit_masa.unit_id = jabatan_masa.unit_id and unit_masa.berlaku @> ${tanggal}::date
      where penugasan.pejabat_id = pejabat.id and penugasan.berlaku @> ${tanggal}::date
      order by penugasan.jenis limit 1), '') as jabatan,
    array(select peran.peran::text from peran
      where peran.pejabat_id = pejabat.id and peran.berlaku @> ${tanggal}::date) as peran,
    array(select unit.jalur::text from penugasan
      join jabatan_masa on jabatan_masa.jabatan_id = penugasan.jabatan_id and jabatan_masa.berlaku @> ${tanggal}::date
      join unit on unit.id = jabatan_masa.unit_id
      where penugasan.pejabat_id = pejabat.id and penugasan.berlaku @> ${tanggal}::date
        and jabatan_masa.is_pimpinan) as memimpin,
    array(select unit.jalur::text from peran join unit on unit.id = peran.unit_id
      where peran.pejabat_id = pejabat.id and peran.peran = 'admin-opd' and peran.berlaku @> ${tanggal}::date) as mengelola,
    exists (select from penempatan_kini where penempatan_kini.penilai_id = pejabat.id)
      or exists (select from evaluasi where evaluasi.penilai_id = pejabat.id and evaluasi.status = 'draf') as "isPenilai",
    (select count(*)::int from kabar where kabar.pejabat_id = pejabat.id and dibaca_pada is null) as "kabarBaru"`
}

/** Whoever has left is no pegawai any more, and may still be a pejabat. */
function pegawaiAktif(tanggal: Temporal.PlainDate) {
  return sql`left join pegawai on pegawai.id = pejabat.id
    and (pegawai.berhenti is null or pegawai.berhenti > ${tanggal}::date)`
}

function isTerbuka(tanggal: Temporal.PlainDate) {
  return sql`(not exists (select from pegawai keluar where keluar.id = pejabat.id and keluar.berhenti <= ${tanggal}::date)
    or exists (select from penugasan where penugasan.pejabat_id = pejabat.id and penugasan.berlaku @> ${tanggal}::date)
    or exists (select from peran where peran.pejabat_id = pejabat.id and peran.berlaku @> ${tanggal}::date))`
}

type Baris = {
  nama: string
  panggilan: string
  pegawaiId: string | null
  jabatan: string
  peran: NamaPeran[]
  memimpin: string[]
  mengelola: string[]
  isPenilai: boolean
  kabarBaru: number
}
