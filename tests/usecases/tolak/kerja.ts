import { newId } from '../../../src/db/id.ts'
import { recordEntri } from '../../../src/usecases/aktivitas/record-entri.ts'
import { removeEntri } from '../../../src/usecases/aktivitas/remove-entri.ts'
import { reviewEntri } from '../../../src/usecases/aktivitas/review-entri.ts'
import { readKabar } from '../../../src/usecases/beranda/read-kabar.ts'
import { giveUmpanBalik } from '../../../src/usecases/umpan-balik/give-umpan-balik.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** Daily work: an entry is written, taken back, written again and accepted; a colleague is told something. */
export function langkahKerja({ kota, skp }: DuniaTolak): readonly Langkah[] {
  const [dihapus, disetujui] = [newId(), newId()]
  const entri = (id: string) => ({
    id,
    versi: 0,
    isi: {
      tanggal: '2026-11-10',
      mulaiMenit: null,
      selesaiMenit: null,
      durasiMenit: 30,
      uraian: 'Memeriksa ibu hamil',
      rhkId: skp.bidan.rhkId,
      keluaranJumlah: null,
      keluaranSatuan: null,
      bukti: [],
    },
  })

  return [
    { fungsi: 'recordEntri', lakukan: async ({ as }) => recordEntri(await as('bidan'), entri(dihapus)) },
    { fungsi: 'removeEntri', lakukan: async ({ as }) => removeEntri(await as('bidan'), dihapus) },
    { fungsi: 'recordEntri', lakukan: async ({ as }) => recordEntri(await as('bidan'), entri(disetujui)) },
    {
      fungsi: 'reviewEntri',
      lakukan: async ({ as }) =>
        reviewEntri(await as('kapus'), { keputusan: 'setujui', dilihat: [{ id: disetujui, versi: 1 }] }),
    },
    {
      fungsi: 'giveUmpanBalik',
      lakukan: async ({ as }) =>
        giveUmpanBalik(await as('kapus'), {
          id: newId(),
          pegawaiId: kota.id.bidan,
          rhkId: null,
          nilai: 'loyal',
          isi: 'Menjaga nama baik puskesmas di depan warga.',
          sifat: 'positif',
          bentuk: 'berkala',
          lanjutan: 'apresiasi',
          bukti: null,
        }),
    },
    { fungsi: 'readKabar', lakukan: async ({ as }) => readKabar(await as('bidan')) },
  ]
}
