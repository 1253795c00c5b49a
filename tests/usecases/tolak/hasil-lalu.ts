import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { newId } from '../../../src/db/id.ts'
import {
  agreeOnHasilLalu,
  cancelHasilLalu,
  proposeHasilLalu,
} from '../../../src/usecases/penilaian/use-hasil-lalu.ts'
import { addSkp, idPeriode } from '../penilaian/dunia.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** The nurse came to the post in October; September's result of the former one may stand. */
export function langkahHasilLalu({ db, kota, skp, oktober }: DuniaTolak): readonly Langkah[] {
  let id = ''
  const siapkan = async () => {
    if (id !== '') return
    const pegawaiId = kota.id.perawat
    await sql`update skp set rentang = '[2026-10-05,2026-12-31]' where id = ${skp.perawat.skpId}`.execute(db)
    const lama = await addSkp(db, { pegawaiId, bentuk: 'ja-jf', tahun: 2025 })
    await sql`update skp set tahun = 2026, rentang = '[2026-01-01,2026-10-04]' where id = ${lama.skpId}`.execute(
      db,
    )
    const umum = { pegawaiId, unitId: kota.unit.puskesmas, penilaiId: kota.id.kapus }
    const rating = { ratingHasil: 'sesuai', ratingPerilaku: 'sesuai', predikat: 'Baik' } as const
    const september = { skpId: lama.skpId, periodeId: await idPeriode(db, ['bulanan', 9]) }
    await db
      .insertInto('evaluasi')
      .values({ ...umum, ...rating, ...september, id: newId(), status: 'ditetapkan' })
      .execute()
    id = newId()
    await db
      .insertInto('evaluasi')
      .values({ ...umum, id, skpId: skp.perawat.skpId, periodeId: oktober })
      .execute()
  }

  return [
    {
      fungsi: 'proposeHasilLalu',
      siapkan,
      lakukan: async ({ as }) => {
        const hasil = await proposeHasilLalu(await as('kapus'), id)
        assert.ok(hasil.ok)
      },
    },
    { fungsi: 'agreeOnHasilLalu', lakukan: async ({ as }) => agreeOnHasilLalu(await as('perawat'), id) },
    { fungsi: 'cancelHasilLalu', lakukan: async ({ as }) => cancelHasilLalu(await as('perawat'), id) },
  ]
}
