import { answerLaporan } from '../../../src/usecases/laporan/answer-laporan.ts'
import { saveLaporan } from '../../../src/usecases/laporan/save-laporan.ts'
import { submitLaporan } from '../../../src/usecases/laporan/submit-laporan.ts'
import { withdrawLaporan } from '../../../src/usecases/laporan/withdraw-laporan.ts'
import { addPerjanjian } from '../../support/perjanjian.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** The report of the health office on October is written, handed in, taken back, handed in again and answered. */
export function langkahLaporan({ db, kota, oktober }: DuniaTolak): readonly Langkah[] {
  const unitId = kota.unit.dinkes
  const kunci = { unitId, periodeId: oktober }
  const tulisan = { dikerjakan: 'Kelas ibu dibuka.', perbaikan: '', perbaikanIku: {} }
  const ajukan = (versi: number): Pick<Langkah, 'lakukan'> => ({
    lakukan: async ({ as }) => submitLaporan(await as('kadis'), { ...kunci, versi }),
  })

  return [
    {
      fungsi: 'saveLaporan',
      lakukan: async ({ as }) => saveLaporan(await as('kadis'), { ...kunci, versi: 0, tulisan }),
    },
    {
      fungsi: 'submitLaporan',
      siapkan: async () => {
        const ada = await db
          .selectFrom('perjanjianKinerja')
          .select('id')
          .where('unitId', '=', unitId)
          .executeTakeFirst()
        if (!ada)
          await addPerjanjian(db, { unitId, tahun: 2026, oleh: kota.id.waliKota }, [
            { uraian: 'Ibu sehat', target: 10, realisasi: 12 },
          ])
      },
      ...ajukan(1),
    },
    {
      fungsi: 'withdrawLaporan',
      lakukan: async ({ as }) => withdrawLaporan(await as('kadis'), kunci),
    },
    { fungsi: 'submitLaporan', ...ajukan(3) },
    {
      fungsi: 'answerLaporan',
      lakukan: async ({ as }) =>
        answerLaporan(await as('waliKota'), { ...kunci, versi: 4, jawaban: 'Setuju.' }),
    },
  ]
}
