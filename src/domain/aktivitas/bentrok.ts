import { ketentuan } from '../ketentuan.ts'
import { MENIT_SEHARI } from '../waktu/jam-sehari.ts'
import { selisihHari } from '../waktu/tanggal.ts'

/** A piece of work on the clock, or without hours when only its length was written. */
export type Rentang = {
  readonly tanggal: string
  readonly mulaiMenit: number | null
  readonly selesaiMenit: number | null
}

/** Nobody does two things at once: two entries may touch but never share a minute, across midnight too. */
export const entriBertumpuk = ketentuan<{ satu: Rentang; lain: Rentang }, boolean>({
  id: 'entri-bertumpuk',
  topik: 'aktivitas',
  judul: 'Kegiatan yang bertumpuk',
  kalimat:
    'Dua kegiatan tidak boleh memakai menit yang sama. Kegiatan yang dimulai tepat saat kegiatan lain selesai diterima.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 16 (pendokumentasian kinerja); aturan instansi',
      },
      rule: ({ satu, lain }) => isBertumpuk(satu, lain),
      contoh: [
        {
          judul: '08.00–09.00 dan 08.30–09.30 bertumpuk',
          input: { satu: pada('2027-03-01', 480, 540), lain: pada('2027-03-01', 510, 570) },
          output: true,
        },
        {
          judul: '08.00–09.00 dan 09.00–10.00 hanya bersentuhan',
          input: { satu: pada('2027-03-01', 480, 540), lain: pada('2027-03-01', 540, 600) },
          output: false,
        },
        {
          judul: 'Giliran 22.00–06.00 bertumpuk dengan kegiatan pukul 05.00 keesokan harinya',
          input: { satu: pada('2027-03-01', 1320, 1800), lain: pada('2027-03-02', 300, 420) },
          output: true,
        },
        {
          judul: 'Jam yang sama pada hari lain',
          input: { satu: pada('2027-03-01', 480, 540), lain: pada('2027-03-02', 480, 540) },
          output: false,
        },
      ],
    },
  ],
})

/** Whether two pieces of work share a minute; work without hours shares none. */
export function isBertumpuk(satu: Rentang, lain: Rentang): boolean {
  if (satu.mulaiMenit === null || satu.selesaiMenit === null) return false
  if (lain.mulaiMenit === null || lain.selesaiMenit === null) return false
  const geser = MENIT_SEHARI * selisihHari(satu.tanggal, lain.tanggal)

  return satu.mulaiMenit < lain.selesaiMenit + geser && lain.mulaiMenit + geser < satu.selesaiMenit
}

function pada(tanggal: string, mulaiMenit: number, selesaiMenit: number): Rentang {
  return { tanggal, mulaiMenit, selesaiMenit }
}
