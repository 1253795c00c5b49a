import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'
import type { JenisJabatan, JenisPegawai, JenisPenugasan } from '../../tables.ts'

/** Whose people an administrator may see: everybody, or those at and below the given paths. */
export type Lingkup = 'semua' | readonly string[]

export type BarisPegawai = {
  readonly id: string
  readonly nama: string
  readonly nip: string
  readonly jenis: JenisPegawai
  readonly golongan: string | null
  readonly jabatan: string | null
  readonly unit: string | null
  readonly penilai: string | null
}

type Cari = {
  readonly lingkup: Lingkup
  readonly kata: string
  readonly unitId: string | undefined
  readonly tanggal: string
  readonly batas: number
  readonly mulai: number
}

/** People within the actor's scope by name, NIP, post or unit, with how many there are in all. */
export async function listPegawai(db: Db, cari: Cari): Promise<{ baris: BarisPegawai[]; jumlah: number }> {
  const kata = `%${cari.kata.replace(/[\\%_]/g, '\\$&')}%`
  const nip = cari.kata.replace(/\s/g, '')
  const { rows } = await sql<BarisPegawai & { jumlah: number }>`
    select pegawai.id, pejabat.nama, pegawai.nip, pegawai.jenis, pegawai.golongan, jabatan_masa.nama as jabatan,
      unit_masa.singkatan as unit, penilai.nama as penilai, count(*) over () as jumlah
    from pegawai
    join pejabat on pejabat.id = pegawai.id
    left join penempatan_kini tempat on tempat.pegawai_id = pegawai.id
    left join unit on unit.id = tempat.unit_id
    left join unit_masa on unit_masa.unit_id = unit.id and unit_masa.berlaku @> ${cari.tanggal}::date
    left join jabatan_masa on jabatan_masa.jabatan_id = tempat.jabatan_id and jabatan_masa.berlaku @> ${cari.tanggal}::date
    left join pejabat penilai on penilai.id = tempat.penilai_id
    where (${cari.lingkup === 'semua'} or unit.jalur <@ ${cari.lingkup === 'semua' ? [] : cari.lingkup}::ltree[])
      and (${cari.kata === ''} or pejabat.nama ilike ${kata} or jabatan_masa.nama ilike ${kata} or pegawai.nip like ${`${nip}%`})
      and (${cari.unitId ?? null}::uuid is null or unit.jalur <@ (select jalur from unit where id = ${cari.unitId ?? null}::uuid))
    order by pejabat.nama
    limit ${cari.batas} offset ${cari.mulai}`.execute(db)

  return { baris: rows.map(({ jumlah: _, ...baris }) => baris), jumlah: Number(rows[0]?.jumlah ?? 0) }
}

export type Identitas = {
  readonly nama: string
  readonly panggilan: string
  readonly surel: string | null
  readonly telepon: string | null
  readonly versi: number
  readonly nip: string
  readonly jenis: JenisPegawai
  readonly golongan: string | null
  readonly tanggalLahir: Temporal.PlainDate
  readonly berhenti: Temporal.PlainDate | null
}

export function findPegawai(db: Db | Tx, pegawaiId: string): Promise<Identitas | undefined> {
  return db
    .selectFrom('pegawai')
    .innerJoin('pejabat', 'pejabat.id', 'pegawai.id')
    .select(['pejabat.nama', 'pejabat.panggilan', 'pejabat.surel', 'pejabat.telepon', 'pejabat.versi'])
    .select(['pegawai.nip', 'pegawai.jenis', 'pegawai.golongan', 'pegawai.tanggalLahir', 'pegawai.berhenti'])
    .where('pegawai.id', '=', pegawaiId)
    .executeTakeFirst()
}

export type BarisPenugasan = {
  readonly id: string
  readonly jabatanId: string
  readonly jabatan: string
  readonly jenisJabatan: JenisJabatan
  readonly unit: string
  readonly jenis: JenisPenugasan
  readonly mulai: string
  readonly sampai: string | null
  readonly nomorSk: string | null
  readonly versi: number
}

/** Every post a person held, newest first, named as it was named when the person began there. */
export async function listPenugasan(db: Db, pejabatId: string): Promise<BarisPenugasan[]> {
  const { rows } = await sql<BarisPenugasan>`
    select penugasan.id, penugasan.jabatan_id as "jabatanId", jabatan_masa.nama as jabatan,
      jabatan_masa.jenis as "jenisJabatan", unit_masa.nama as unit, penugasan.jenis,
      lower(penugasan.berlaku)::text as mulai, (upper(penugasan.berlaku) - 1)::text as sampai,
      penugasan.nomor_sk as "nomorSk", penugasan.versi
    from penugasan
    join jabatan_masa on jabatan_masa.jabatan_id = penugasan.jabatan_id
      and jabatan_masa.berlaku @> coalesce(lower(penugasan.berlaku), '1900-01-01')
    join unit_masa on unit_masa.unit_id = jabatan_masa.unit_id
      and unit_masa.berlaku @> coalesce(lower(penugasan.berlaku), '1900-01-01')
    where penugasan.pejabat_id = ${pejabatId}
    order by lower(penugasan.berlaku) desc`.execute(db)

  return rows
}

export type IsiIdentitas = Pick<Identitas, 'nama' | 'panggilan' | 'surel' | 'telepon' | 'jenis' | 'golongan'>

/** Stores who a person is; the next version. */
export async function saveIdentitas(tx: Tx, pegawaiId: string, isi: IsiIdentitas): Promise<void> {
  const { jenis, golongan, ...pejabat } = isi
  await tx
    .updateTable('pejabat')
    .set({ ...pejabat, versi: sql<number>`versi + 1` })
    .where('id', '=', pegawaiId)
    .execute()
  await tx.updateTable('pegawai').set({ jenis, golongan }).where('id', '=', pegawaiId).execute()
}

export type PegawaiBaru = IsiIdentitas & {
  readonly id: string
  readonly nip: string
  readonly tanggalLahir: string
}

export async function insertPegawai(tx: Tx, baru: PegawaiBaru): Promise<void> {
  const { id, nama, panggilan, surel, telepon, nip, jenis, golongan, tanggalLahir } = baru
  await tx.insertInto('pejabat').values({ id, nama, panggilan, surel, telepon }).execute()
  await tx
    .insertInto('pegawai')
    .values({ id, nip, jenis, golongan, tanggalLahir: sql<Temporal.PlainDate>`${tanggalLahir}::date` })
    .execute()
}

export async function saveBerhenti(tx: Tx, pegawaiId: string, berhenti: string | null): Promise<void> {
  await tx
    .updateTable('pegawai')
    .set({ berhenti: sql<Temporal.PlainDate | null>`${berhenti}::date` })
    .where('id', '=', pegawaiId)
    .execute()
}

export async function findPegawaiByNip(db: Db | Tx, nip: string): Promise<{ id: string } | undefined> {
  return db.selectFrom('pegawai').select('id').where('nip', '=', nip).executeTakeFirst()
}

/** Row lock on the person, so that two administrators do not write over each other. */
export async function lockPegawai(tx: Tx, pegawaiId: string): Promise<Identitas | undefined> {
  await tx.selectFrom('pejabat').select('id').where('id', '=', pegawaiId).forUpdate().execute()
  return findPegawai(tx, pegawaiId)
}
