import { sql } from 'kysely'
import type { Db } from '../../src/db/database.ts'
import { newId } from '../../src/db/id.ts'
import { rentang } from '../support/isi.ts'
import { isiKotaKecil, type KotaKecil, ORANG } from '../support/kota-kecil.ts'
import { bukaKota, type Kota } from '../support/peramban.ts'
import { addSkp } from '../usecases/penilaian/dunia.ts'

export type Sempaja = Kota & { readonly kecil: KotaKecil }

/** The midwife and what a story calls her. */
export const BIDAN = { nip: ORANG.bidan, nama: 'Nur Aisyah Rahmadani', lahir: '1991-08-17' } as const

/** The small city on Monday 19 October 2026, 08.30: working hours are set, and the head of the puskesmas has an SKP. */
export async function bukaSempaja(): Promise<Sempaja> {
  const kota = await bukaKota({ now: '2026-10-19T00:30:00Z' })
  const { db } = kota
  const kecil = await isiKotaKecil(db)
  await sql`update penempatan_kini set atasan_penilai_id = ${kecil.id.kadis} where penilai_id = ${kecil.id.kapus}`.execute(
    db,
  )
  await addJamKerja(db)
  await addSkp(db, { pegawaiId: kecil.id.kapus, bentuk: 'jpt' })

  return { ...kota, kecil }
}

/** Takes the password away: the account was made and its slip never handed out. */
export async function neverActivated(db: Db, pejabatId: string): Promise<void> {
  await db
    .deleteFrom('akunKredensial')
    .where('userId', 'in', db.selectFrom('akun').select('id').where('pejabatId', '=', pejabatId))
    .execute()
}

async function addJamKerja(db: Db): Promise<void> {
  const jamKerjaId = newId()
  await db
    .insertInto('jamKerja')
    .values({
      id: jamKerjaId,
      nama: 'Lima hari kerja',
      pola: 'lima-hari',
      berlaku: rentang(),
      dasar: 'Perwali Samarinda 31/2022',
    })
    .execute()
  await db
    .insertInto('jamKerjaHari')
    .values([1, 2, 3, 4, 5].map((hari) => ({ jamKerjaId, hari, mulaiMenit: 450, selesaiMenit: 960 })))
    .execute()
}
