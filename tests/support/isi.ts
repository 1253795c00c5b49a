import { sql } from 'kysely'
import type { Db } from '../../src/db/database.ts'
import { newId } from '../../src/db/id.ts'
import type { JenisJabatan, JenisPegawai, JenisPenugasan, JenisUnit, NamaPeran } from '../../src/db/tables.ts'
import { hashSandi } from '../../src/luar/sandi.ts'

const SEJAK = '2020-01-01'

/** The password of every account that the tests make. */
export const SANDI_UJI = 'perahu ketinting hulu mahakam'
let hashUji: Promise<string> | undefined

/** A daterange with both days in it; without a last day it stays open. */
export function rentang(mulai = SEJAK, akhir?: string): string {
  return akhir === undefined ? `[${mulai},)` : `[${mulai},${akhir}]`
}

export async function addInstansi(db: Db): Promise<void> {
  await db
    .insertInto('instansi')
    .values({ nama: 'Kota Samarinda', pemerintah: 'Pemerintah Kota Samarinda', kota: 'Samarinda' })
    .execute()
}

type Unit = {
  readonly kode: string
  readonly nama: string
  readonly jenis: JenisUnit
  readonly indukId?: string
}

export async function addUnit(db: Db, { kode, nama, jenis, indukId }: Unit): Promise<string> {
  const id = newId()
  const label = kode.replace(/[^A-Za-z0-9_]/g, '_')
  const induk = indukId
    ? await db.selectFrom('unit').select('jalur').where('id', '=', indukId).executeTakeFirstOrThrow()
    : undefined
  const jalur = induk ? `${induk.jalur}.${label}` : label
  await db.insertInto('unit').values({ id, kode, jalur }).execute()
  await db
    .insertInto('unitMasa')
    .values({ unitId: id, berlaku: rentang(), nama, singkatan: nama, jenis, indukId: indukId ?? null })
    .execute()

  return id
}

type Jabatan = {
  readonly nama: string
  readonly unitId: string
  readonly jenis?: JenisJabatan
  readonly atasanId?: string | null
  readonly isPimpinan?: boolean
}

export async function addJabatan(db: Db, jabatan: Jabatan): Promise<string> {
  const { nama, unitId, jenis = 'pelaksana', atasanId = null, isPimpinan = false } = jabatan
  const id = newId()
  await db.insertInto('jabatan').values({ id, kode: id }).execute()
  await db
    .insertInto('jabatanMasa')
    .values({ jabatanId: id, berlaku: rentang(), nama, jenis, unitId, atasanId, isPimpinan })
    .execute()

  return id
}

export async function addPejabat(db: Db, nama: string): Promise<string> {
  const id = newId()
  await db
    .insertInto('pejabat')
    .values({ id, nama, panggilan: nama.split(/[ ,]/)[0] ?? nama })
    .execute()

  return id
}

type Pegawai = { readonly nama: string; readonly nip: string; readonly jenis?: JenisPegawai }

/** An ASN; the birth date is the one in the NIP. */
export async function addPegawai(db: Db, { nama, nip, jenis = 'pns' }: Pegawai): Promise<string> {
  const id = await addPejabat(db, nama)
  const tanggalLahir = Temporal.PlainDate.from(nip.slice(0, 8))
  await db.insertInto('pegawai').values({ id, nip, jenis, golongan: 'III/a', tanggalLahir }).execute()

  return id
}

type Penugasan = {
  readonly pejabatId: string
  readonly jabatanId: string
  readonly jenis?: JenisPenugasan
  readonly mulai?: string
  readonly akhir?: string
}

export async function addPenugasan(db: Db, penugasan: Penugasan): Promise<string> {
  const { pejabatId, jabatanId, jenis = 'definitif', mulai, akhir } = penugasan
  const id = newId()
  await db
    .insertInto('penugasan')
    .values({ id, pejabatId, jabatanId, jenis, berlaku: rentang(mulai, akhir) })
    .execute()

  return id
}

type Tempat = {
  readonly pegawaiId: string
  readonly jabatanId: string
  readonly penilaiId?: string | null
  readonly atasanPenilaiId?: string | null
}

/** Today's place and rater, as the organisation would compute them. */
export async function addPenempatan(db: Db, tempat: Tempat): Promise<void> {
  const { pegawaiId, jabatanId, penilaiId = null, atasanPenilaiId = null } = tempat
  await db
    .insertInto('penempatanKini')
    .columns([
      'pegawaiId',
      'jabatanId',
      'unitId',
      'penilaiId',
      'atasanPenilaiId',
      'sebagai',
      'alasan',
      'pada',
    ])
    .expression((eb) =>
      eb
        .selectFrom('jabatanMasa')
        .select([
          eb.val(pegawaiId).$castTo<string>().as('pegawaiId'),
          'jabatanId',
          'unitId',
          sql<string | null>`${penilaiId}::uuid`.as('penilaiId'),
          sql<string | null>`${atasanPenilaiId}::uuid`.as('atasanPenilaiId'),
          sql<string>`'atasan-langsung'`.as('sebagai'),
          sql<never>`'{}'::jsonb`.as('alasan'),
          sql<Temporal.PlainDate>`current_date`.as('pada'),
        ])
        .where('jabatanId', '=', jabatanId),
    )
    .execute()
}

export async function addPeran(
  db: Db,
  peran: { readonly pejabatId: string; readonly peran: NamaPeran; readonly unitId?: string },
): Promise<void> {
  await db
    .insertInto('peran')
    .values({ ...peran, unitId: peran.unitId ?? null, berlaku: rentang() })
    .execute()
}

type Akun = { readonly pejabatId: string; readonly username: string; readonly nama: string }

/** An account without a password: never activated. */
export async function addAkunBaru(db: Db, { pejabatId, username, nama }: Akun): Promise<string> {
  const id = newId()
  await db
    .insertInto('akun')
    .values({
      id,
      name: nama,
      email: `${username}@tanpa-surel.invalid`,
      username,
      displayUsername: username,
      pejabatId,
    })
    .execute()

  return id
}

/** An account that signs in with SANDI_UJI. */
export async function addAkun(db: Db, akun: Akun): Promise<string> {
  const id = await addAkunBaru(db, akun)
  hashUji ??= hashSandi(SANDI_UJI)
  await db
    .insertInto('akunKredensial')
    .values({ id: newId(), accountId: id, providerId: 'credential', userId: id, password: await hashUji })
    .execute()

  return id
}
