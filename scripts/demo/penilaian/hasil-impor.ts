import type pg from 'pg'
import { predikatKinerja } from '../../../src/domain/penilaian/predikat.ts'
import { geser } from '../kalender/kalender.ts'
import { muat } from '../muat.ts'
import type { Evaluasi } from './evaluasi.ts'

/** Results of a period that were made in another application and brought in here. */
export async function muatHasilImpor(
  client: pg.ClientBase,
  evaluasi: readonly Evaluasi[],
  pencatat: string,
): Promise<void> {
  await muat(
    client,
    'hasil_impor',
    evaluasi.flatMap(({ skp, periode, nilai }) =>
      nilai
        ? [
            {
              pegawai_id: skp.pegawai.id,
              periode_id: periode.id,
              rating_hasil: nilai.hasil,
              rating_perilaku: nilai.perilaku,
              predikat: predikatKinerja.apply(
                { hasilKerja: nilai.hasil, perilakuKerja: nilai.perilaku },
                periode.sampai,
              ).nilai,
              penilai: skp.jabatan.pimpinan ? 'Kepala Dinas Pendidikan' : 'Kepala SMP Negeri 4',
              sumber: 'Ruang GTK',
              dicatat_oleh: pencatat,
              dicatat_pada: `${geser(periode.sampai, 6)}T09:20:00+08:00`,
            },
          ]
        : [],
    ),
  )
}
