import { newId } from '../../../src/db/id.ts'
import { NILAI_BERAKHLAK } from '../../../src/domain/skp/perilaku.ts'
import { answer360 } from '../../../src/usecases/umpan-balik/answer-360.ts'
import { answerUndangan } from '../../../src/usecases/umpan-balik/answer-undangan.ts'
import { askUmpanBalik } from '../../../src/usecases/umpan-balik/ask-umpan-balik.ts'
import { cancelUndangan } from '../../../src/usecases/umpan-balik/cancel-undangan.ts'
import { closePutaran360 } from '../../../src/usecases/umpan-balik/close-putaran-360.ts'
import { declinePermintaan } from '../../../src/usecases/umpan-balik/decline-permintaan.ts'
import { inviteUmpanBalik } from '../../../src/usecases/umpan-balik/invite-umpan-balik.ts'
import { startPutaran360 } from '../../../src/usecases/umpan-balik/start-putaran-360.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** Feedback from outside: one invitation is taken back, another is answered. */
export function langkahUmpanBalik(dunia: DuniaTolak): readonly Langkah[] {
  return [...dariLuar(dunia), ...dariRekan(dunia), ...tanpaNama(dunia)]
}

function dariLuar({ kota }: DuniaTolak): readonly Langkah[] {
  const pegawaiId = kota.id.bidan
  const [batal, jadi] = [newId(), newId()]
  const undang = (id: string, sidik: string) =>
    ({
      fungsi: 'inviteUmpanBalik',
      lakukan: async ({ as }) =>
        inviteUmpanBalik(await as('bidan'), { id, pegawaiId, nama: 'Ibu Rahma', lembaga: 'Kader', sidik }),
    }) satisfies Langkah

  return [
    undang(batal, 'sidik-batal'),
    {
      fungsi: 'cancelUndangan',
      lakukan: async ({ as }) => cancelUndangan(await as('bidan'), { id: batal, pegawaiId }),
    },
    undang(jadi, 'sidik-jadi'),
    {
      fungsi: 'answerUndangan',
      lakukan: ({ pintu }) =>
        answerUndangan(pintu(), {
          sidik: 'sidik-jadi',
          rhkId: null,
          nilai: 'harmonis',
          isi: 'Sabar mendengarkan keluhan warga.',
          bukti: null,
          sifat: 'positif',
        }),
    },
  ]
}

/** A colleague is asked and lets it pass. */
function dariRekan({ kota }: DuniaTolak): readonly Langkah[] {
  const id = newId()
  const { bidan: pegawaiId, perawat: dimintaId } = kota.id

  return [
    {
      fungsi: 'askUmpanBalik',
      lakukan: async ({ as }) =>
        askUmpanBalik(await as('bidan'), {
          id,
          pegawaiId,
          dimintaId,
          rhkId: null,
          nilai: 'loyal',
          pesan: null,
        }),
    },
    {
      fungsi: 'declinePermintaan',
      lakukan: async ({ as }) => declinePermintaan(await as('perawat'), id),
    },
  ]
}

/** A round about the head of the puskesmas: one answers, then its last day is over. */
function tanpaNama({ db, kota }: DuniaTolak): readonly Langkah[] {
  const { kapus, bidan, perawat, adminDinkes } = kota.id
  const id = crypto.randomUUID()
  const nilai = Object.fromEntries(NILAI_BERAKHLAK.map((satu) => [satu, 'konsisten' as const]))

  return [
    {
      fungsi: 'startPutaran360',
      lakukan: async ({ as }) =>
        startPutaran360(await as('kadis'), {
          id,
          pegawaiId: kapus,
          pejabatIds: [bidan, perawat, adminDinkes],
        }),
    },
    {
      fungsi: 'answer360',
      lakukan: async ({ as }) =>
        answer360(await as('bidan'), { putaranId: id, jawaban: { nilai, komentar: 'Mudah diajak bicara.' } }),
    },
    {
      fungsi: 'closePutaran360',
      siapkan: () =>
        db
          .updateTable('putaranRekan')
          .set({
            mulai: Temporal.PlainDate.from('2026-10-01'),
            sampai: Temporal.PlainDate.from('2026-10-14'),
          })
          .where('id', '=', id)
          .execute(),
      lakukan: ({ pintu }) => closePutaran360(pintu(), id),
    },
  ]
}
