import type pg from 'pg'
import { acak, pembuatId } from '../acak.ts'
import { geser } from '../kalender/kalender.ts'
import { muat } from '../muat.ts'
import type { Evaluasi } from '../penilaian/evaluasi.ts'

const ALASAN = [
  'Hasil kerja nomor 1 tercapai penuh, laporannya saya unggah pada 3 kegiatan terakhir bulan itu.',
  'Dua pekan saya menggantikan rekan yang cuti, dan hasilnya belum diperhitungkan.',
  'Target waktu terlewati karena aplikasi pusat tidak dapat diakses, surat keterangannya terlampir.',
]

/** Objections in progress: filed by the employee, some already explained by the rater, none decided yet. */
export async function muatKeberatan(
  client: pg.ClientBase,
  { evaluasi, hariIni }: { readonly evaluasi: readonly Evaluasi[]; readonly hariIni: string },
): Promise<void> {
  const id = pembuatId('keberatan')
  const diajukan = evaluasi.filter(({ status }) => status === 'keberatan')
  await muat(
    client,
    'keberatan',
    diajukan.map(({ id: evaluasiId, skp, predikat }) => {
      const a = acak(`keberatan/${evaluasiId}`)
      const isDijelaskan = a.peluang(0.5)
      return {
        id: id(geser(hariIni, -1)),
        evaluasi_id: evaluasiId,
        alasan: a.pilih(ALASAN),
        diajukan_pada: `${geser(hariIni, -1)}T20:${a.antara(10, 59)}:00+08:00`,
        penjelasan_penilai: isDijelaskan
          ? 'Rating saya berdasar laporan yang masuk sampai tanggal 5. Yang menyusul belum saya lihat.'
          : null,
        penjelasan_oleh: isDijelaskan ? skp.penilaiId : null,
        penjelasan_pada: isDijelaskan ? `${geser(hariIni, -1)}T21:${a.antara(10, 59)}:00+08:00` : null,
        predikat_semula: predikat?.nilai,
        versi: isDijelaskan ? 2 : 1,
      }
    }),
  )
}
