import assert from 'node:assert/strict'
import { newId } from '../../../src/db/id.ts'
import { agreePerjanjian } from '../../../src/usecases/rencana/agree-perjanjian.ts'
import { answerAnggota } from '../../../src/usecases/rencana/answer-anggota.ts'
import { appointAnggota } from '../../../src/usecases/rencana/appoint-anggota.ts'
import { deleteStrategi } from '../../../src/usecases/rencana/delete-strategi.ts'
import { endPenugasanTim } from '../../../src/usecases/rencana/end-penugasan-tim.ts'
import { formTim } from '../../../src/usecases/rencana/form-tim.ts'
import { joinTim } from '../../../src/usecases/rencana/join-tim.ts'
import { recordRealisasi } from '../../../src/usecases/rencana/record-realisasi.ts'
import { saveMatriks } from '../../../src/usecases/rencana/save-matriks.ts'
import { savePerjanjian } from '../../../src/usecases/rencana/save-perjanjian.ts'
import { saveStrategi } from '../../../src/usecases/rencana/save-strategi.ts'
import { setMatriks } from '../../../src/usecases/rencana/set-matriks.ts'
import { reopenPerjanjian, setPerjanjian } from '../../../src/usecases/rencana/set-perjanjian.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { STRATEGI } from '../../support/strategi.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** What the health centre promises is written, set, measured and opened again. */
export function langkahRencana({ kota }: DuniaTolak): readonly Langkah[] {
  const kunci = { unitId: kota.unit.puskesmas, tahun: 2027 }
  const ikuId = newId()
  const strategiId = newId()
  const iku = {
    id: ikuId,
    uraian: 'Kunjungan ibu hamil',
    satuan: 'kunjungan',
    target: 100,
    arah: 'naik',
    gabungan: 'jumlah',
    formula: '',
    sumberData: '',
    realisasiTahun: null,
    triwulan: [{ triwulan: 1, target: 100, rencanaAksi: '', realisasi: null, keterangan: '' }],
  } as const
  const sasaran = [{ id: newId(), uraian: 'Ibu sehat', iku: [iku] }]
  const daftar = [{ ikuId, triwulan: 1, realisasi: 90, keterangan: '' }]

  return [
    {
      fungsi: 'savePerjanjian',
      lakukan: async ({ as }) => savePerjanjian(await as('kapus'), { ...kunci, versi: 0, sasaran }),
    },
    {
      fungsi: 'agreePerjanjian',
      lakukan: async ({ as }) => agreePerjanjian(await as('kapus'), { ...kunci, versi: 1 }),
    },
    {
      fungsi: 'setPerjanjian',
      lakukan: async ({ as }) => setPerjanjian(await as('kadis'), { ...kunci, versi: 1 }),
    },
    {
      fungsi: 'recordRealisasi',
      lakukan: async ({ as }) => recordRealisasi(await as('kapus'), { ...kunci, versi: 2, daftar }),
    },
    {
      fungsi: 'saveStrategi',
      lakukan: async ({ as }) =>
        saveStrategi(await as('kapus'), {
          ...kunci,
          id: strategiId,
          versi: 0,
          isi: { ...STRATEGI, ikuId, intervensi: '' },
        }),
    },
    {
      fungsi: 'deleteStrategi',
      lakukan: async ({ as }) =>
        deleteStrategi(await as('kapus'), { unitId: kunci.unitId, id: strategiId, versi: 1 }),
    },
    {
      fungsi: 'reopenPerjanjian',
      lakukan: async ({ as }) => reopenPerjanjian(await as('kadis'), { ...kunci, alasan: 'Keliru.' }),
    },
  ]
}

/** Roles are divided, and a team is formed, joined in both ways, answered and left. */
export function langkahTim({ db, kota, skp }: DuniaTolak): readonly Langkah[] {
  let timId = ''
  const masa = { mulai: '2026-11-01', sampai: '2026-12-31' }
  const anggotaId = async () => {
    const satu = await db
      .selectFrom('anggotaTim')
      .select('id')
      .where('pegawaiId', '=', kota.id.perawat)
      .executeTakeFirstOrThrow()
    return satu.id
  }

  return [
    {
      fungsi: 'saveMatriks',
      lakukan: async ({ as }) =>
        saveMatriks(await as('kapus'), {
          tahun: 2026,
          timId: null,
          versi: 0,
          peran: [
            {
              pegawaiId: kota.id.perawat,
              rhkPimpinanId: skp.kapus.rhkId,
              uraian: 'Rujukan tercatat',
              bagianTarget: null,
            },
          ],
        }),
    },
    {
      fungsi: 'setMatriks',
      lakukan: async ({ as }) => setMatriks(await as('kapus'), { tahun: 2026, versi: 1 }),
    },
    {
      fungsi: 'formTim',
      lakukan: async ({ as }) => {
        const hasil = await formTim(await as('kapus'), { nama: 'Gizi', tujuan: '', ...masa, terbuka: true })
        assert.ok(hasil.ok)
        timId = hasil.value.id
      },
    },
    {
      fungsi: 'appointAnggota',
      lakukan: async ({ as }) =>
        appointAnggota(await as('kapus'), { timId, nip: ORANG.bidan, peran: 'ketua', ...masa }),
    },
    {
      fungsi: 'joinTim',
      lakukan: async ({ as }) => joinTim(await as('perawat'), { timId, alasan: 'Pernah di gizi.' }),
    },
    {
      fungsi: 'answerAnggota',
      lakukan: async ({ as }) =>
        answerAnggota(await as('kapus'), { timId, anggotaId: await anggotaId(), setuju: true, alasan: '' }),
    },
    {
      fungsi: 'endPenugasanTim',
      lakukan: async ({ as }) => endPenugasanTim(await as('kapus'), { timId, anggotaId: await anggotaId() }),
    },
  ]
}
