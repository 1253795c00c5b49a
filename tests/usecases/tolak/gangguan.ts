import { cancelGangguan } from '../../../src/usecases/penilaian/gangguan/cancel-gangguan.ts'
import { recordDenyut } from '../../../src/usecases/penilaian/gangguan/record-denyut.ts'
import { recordGangguan } from '../../../src/usecases/penilaian/gangguan/record-gangguan.ts'
import { remindTenggat } from '../../../src/usecases/penilaian/jam/remind-tenggat.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** Outages are noticed, written down and withdrawn; the regulation's clock acts. */
export function langkahGangguan({ db }: DuniaTolak): readonly Langkah[] {
  const isi = {
    mulai: Temporal.Instant.from('2026-11-09T01:00:00Z'),
    selesai: Temporal.Instant.from('2026-11-09T03:00:00Z'),
    alasan: 'Listrik padam',
  }

  return [
    { fungsi: 'recordDenyut', lakukan: ({ pintu }) => recordDenyut(pintu()) },
    {
      fungsi: 'recordDenyut',
      lakukan: ({ pintu }) => recordDenyut({ ...pintu(), now: pintu().now.add({ hours: 5 }) }),
    },
    { fungsi: 'recordGangguan', lakukan: async ({ as }) => recordGangguan(await as('adminBkpsdm'), isi) },
    {
      fungsi: 'cancelGangguan',
      lakukan: async ({ as }) => {
        const { id } = await db
          .selectFrom('gangguan')
          .select('id')
          .where('sumber', '=', 'dicatat')
          .executeTakeFirstOrThrow()
        return cancelGangguan(await as('adminBkpsdm'), { id, alasan: 'Salah hari' })
      },
    },
    { fungsi: 'byClock', lakukan: ({ pintu }) => remindTenggat(pintu()) },
  ]
}
