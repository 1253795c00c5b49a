import { newId } from '../../../src/db/id.ts'
import { recordRealisasi } from '../../../src/usecases/rencana/record-realisasi.ts'
import { savePerjanjian } from '../../../src/usecases/rencana/save-perjanjian.ts'
import { reopenPerjanjian, setPerjanjian } from '../../../src/usecases/rencana/set-perjanjian.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** What the health centre promises is written, set, measured and opened again. */
export function langkahRencana({ kota }: DuniaTolak): readonly Langkah[] {
  const kunci = { unitId: kota.unit.puskesmas, tahun: 2027 }
  const ikuId = newId()
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
      fungsi: 'setPerjanjian',
      lakukan: async ({ as }) => setPerjanjian(await as('kadis'), { ...kunci, versi: 1 }),
    },
    {
      fungsi: 'recordRealisasi',
      lakukan: async ({ as }) => recordRealisasi(await as('kapus'), { ...kunci, versi: 2, daftar }),
    },
    {
      fungsi: 'reopenPerjanjian',
      lakukan: async ({ as }) => reopenPerjanjian(await as('kadis'), { ...kunci, alasan: 'Keliru.' }),
    },
  ]
}
