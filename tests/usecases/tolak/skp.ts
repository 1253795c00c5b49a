import assert from 'node:assert/strict'
import { returnSkp } from '../../../src/usecases/skp/return-skp.ts'
import { saveSkp } from '../../../src/usecases/skp/save-skp.ts'
import { setSkp } from '../../../src/usecases/skp/set-skp.ts'
import { startSkp } from '../../../src/usecases/skp/start-skp.ts'
import { submitSkp } from '../../../src/usecases/skp/submit-skp.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** A plan is begun and written; another is handed in, returned, handed in again and set. */
export function langkahSkp({ db, skp }: DuniaTolak): readonly Langkah[] {
  const { skpId, rhkId } = skp.perawat
  const isi = { pendekatan: 'kuantitatif', rhk: [], ekspektasi: { loyal: 'Menjaga rahasia.' } } as const
  let baru = ''
  const versi = async () => {
    const satu = await db.selectFrom('skp').select('versi').where('id', '=', skpId).executeTakeFirstOrThrow()
    return satu.versi
  }

  return [
    {
      fungsi: 'startSkp',
      lakukan: async ({ as }) => {
        const hasil = await startSkp(await as('perawat'), 2027)
        assert.ok(hasil.ok)
        baru = hasil.value.id
      },
    },
    {
      fungsi: 'saveSkp',
      lakukan: async ({ as }) => saveSkp(await as('perawat'), { id: baru, versi: 1, isi }),
    },
    {
      fungsi: 'submitSkp',
      siapkan: async () => {
        await db.updateTable('skp').set({ status: 'draf' }).where('id', '=', skpId).execute()
        const diintervensiId = skp.kapus.rhkId
        await db.updateTable('rhk').set({ diintervensiId }).where('id', '=', rhkId).execute()
      },
      lakukan: async ({ as }) => submitSkp(await as('perawat'), skpId),
    },
    {
      fungsi: 'returnSkp',
      lakukan: async ({ as }) =>
        returnSkp(await as('kapus'), {
          id: skpId,
          versi: await versi(),
          catatan: [{ rhkId: null, indikatorId: null, isi: 'Mohon diperjelas.' }],
        }),
    },
    { fungsi: 'submitSkp', lakukan: async ({ as }) => submitSkp(await as('perawat'), skpId) },
    {
      fungsi: 'setSkp',
      lakukan: async ({ as }) => setSkp(await as('kapus'), { id: skpId, versi: await versi() }),
    },
  ]
}
