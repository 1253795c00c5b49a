import { decideKeberatan } from '../../../src/usecases/penilaian/keberatan/decide-keberatan.ts'
import { explainKeberatan } from '../../../src/usecases/penilaian/keberatan/explain-keberatan.ts'
import { fileKeberatan } from '../../../src/usecases/penilaian/keberatan/file-keberatan.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** The midwife objects to the month's result, the head explains it, the head's superior decides. */
export function langkahKeberatan({ db, kota }: DuniaTolak): readonly Langkah[] {
  let id = ''
  const versi = async () => {
    const satu = await db.selectFrom('keberatan').select('versi').executeTakeFirstOrThrow()
    return satu.versi
  }

  return [
    {
      fungsi: 'fileKeberatan',
      // As if the result had not been accepted yet.
      siapkan: async () => {
        const evaluasi = await db
          .updateTable('evaluasi')
          .set({ status: 'ditetapkan' })
          .where('pegawaiId', '=', kota.id.bidan)
          .returning('id')
          .executeTakeFirstOrThrow()
        id = evaluasi.id
      },
      lakukan: async ({ as }) => fileKeberatan(await as('bidan'), { id, alasan: 'Target tercapai.' }),
    },
    {
      fungsi: 'explainKeberatan',
      lakukan: async ({ as }) =>
        explainKeberatan(await as('kapus'), { id, penjelasan: 'Laporan belum lengkap.' }),
    },
    {
      fungsi: 'decideKeberatan',
      lakukan: async ({ as }) =>
        decideKeberatan(await as('kadis'), {
          id,
          versi: await versi(),
          isi: {
            putusan: 'mengubah',
            pertimbangan: 'Bukti lengkap. Rekomendasi: ikuti pelatihan.',
            keteranganPegawai: 'Hadir setiap hari.',
            penjelasanPenilai: '',
            ratingHasil: 'di atas',
            ratingPerilaku: 'sesuai',
          },
        }),
    },
  ]
}
