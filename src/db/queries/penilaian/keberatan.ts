import { sql } from 'kysely'
import type { Keberatan } from '../../../domain/penilaian/keberatan.ts'
import type { Db, Tx } from '../../database.ts'

const KOLOM = [
  'id',
  'evaluasiId',
  'alasan',
  'diajukanPada',
  'penjelasanPenilai',
  'penjelasanOleh',
  'penjelasanPada',
  'keteranganPegawai',
  'putusan',
  'pertimbangan',
  'ratingHasil',
  'ratingPerilaku',
  'predikatSemula',
  'diputusOleh',
  'diputusPada',
  'versi',
] as const

/** The objection to an evaluation; there is one at most. */
export function findKeberatan(db: Db | Tx, evaluasiId: string): Promise<Keberatan | undefined> {
  return db.selectFrom('keberatan').select(KOLOM).where('evaluasiId', '=', evaluasiId).executeTakeFirst()
}

export async function insertKeberatan(
  tx: Tx,
  baru: Pick<Keberatan, 'id' | 'evaluasiId' | 'alasan' | 'diajukanPada' | 'predikatSemula'>,
): Promise<void> {
  await tx.insertInto('keberatan').values(baru).execute()
}

/** Stores what was said and decided; the reason and the day of the objection stay as they were filed. */
export async function saveKeberatan(tx: Tx, keberatan: Keberatan): Promise<void> {
  const { id, penjelasanPenilai, penjelasanOleh, penjelasanPada, keteranganPegawai } = keberatan
  const { putusan, pertimbangan, ratingHasil, ratingPerilaku, diputusOleh, diputusPada } = keberatan
  await tx
    .updateTable('keberatan')
    .set({
      ...{ penjelasanPenilai, penjelasanOleh, penjelasanPada, keteranganPegawai },
      ...{ putusan, pertimbangan, ratingHasil, ratingPerilaku, diputusOleh, diputusPada },
      versi: sql<number>`versi + 1`,
    })
    .where('id', '=', id)
    .execute()
}
