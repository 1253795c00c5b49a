import { ketentuan } from '../../ketentuan.ts'
import type { JenisPegawai } from '../../organisasi/istilah.ts'

type Soal = {
  readonly pegawai: JenisPegawai
  readonly masaKerjaBulan: number
  /** Length of the contract of a PPPK; null for a civil servant. */
  readonly kontrakTahun: number | null
  readonly sisaTahunLalu: number
  /** Whole years in a row in which none was taken. */
  readonly tahunTidakDipakai: number
  /** Working days that the office put off for urgent duty. */
  readonly sisaDitangguhkan: number
  readonly isCutiBesar: boolean
}

const SETAHUN = 12
const BAWAAN_TERBANYAK = 6
const DUA_TAHUN = 24

const BIASA: Soal = {
  pegawai: 'pns',
  masaKerjaBulan: 60,
  kontrakTahun: null,
  sisaTahunLalu: 0,
  tahunTidakDipakai: 0,
  sisaDitangguhkan: 0,
  isCutiBesar: false,
}
const PPPK: Soal = { ...BIASA, pegawai: 'pppk', kontrakTahun: 5 }

/** Hak cuti tahunan: the working days of annual leave in a year, with what is carried over from the years before. */
export const hakCutiTahunan = ketentuan<Soal, number>({
  id: 'hak-cuti-tahunan',
  topik: 'kehadiran',
  judul: 'Hak cuti tahunan',
  kalimat:
    'Setelah setahun bekerja, 12 hari kerja. Sisa tahun lalu dibawa paling banyak 6 hari. Yang tidak dipakai dua tahun atau ditangguhkan karena dinas menjadikannya paling banyak 24. Cuti besar menghapus cuti tahunan tahun itu.',
  belumDijalankan: true,
  versi: [
    {
      sejak: '2018-11-28',
      dasar: {
        peraturan: 'PP 11/2017; PP 49/2018; Peraturan BKN 24/2017 dan 7/2022',
        pasal: 'Pasal 311, 313, 314 dan 316; Pasal 78; bagian cuti tahunan',
      },
      rule: countHakCuti,
      contoh: [
        { judul: 'Sebelas bulan bekerja', input: { ...BIASA, masaKerjaBulan: 11 }, output: 0 },
        { judul: 'Dua belas bulan bekerja', input: { ...BIASA, masaKerjaBulan: 12 }, output: 12 },
        { judul: 'Sisa delapan hari tahun lalu', input: { ...BIASA, sisaTahunLalu: 8 }, output: 18 },
        { judul: 'Sisa lima hari', input: { ...BIASA, sisaTahunLalu: 5 }, output: 17 },
        { judul: 'Sisa tiga hari', input: { ...BIASA, sisaTahunLalu: 3 }, output: 15 },
        {
          judul: 'Dua tahun tidak dipakai sama sekali',
          input: { ...BIASA, sisaTahunLalu: 12, tahunTidakDipakai: 2 },
          output: 24,
        },
        { judul: 'Sembilan hari ditangguhkan', input: { ...BIASA, sisaDitangguhkan: 9 }, output: 21 },
        { judul: 'Cuti besar diambil', input: { ...BIASA, sisaTahunLalu: 8, isCutiBesar: true }, output: 0 },
        { judul: 'PPPK, kontrak lima tahun', input: { ...PPPK, sisaTahunLalu: 8 }, output: 18 },
        {
          judul: 'PPPK, kontrak dua tahun tidak membawa sisa',
          input: { ...PPPK, kontrakTahun: 2, sisaTahunLalu: 8 },
          output: 12,
        },
        {
          judul: 'PPPK, kontrak tiga tahun, dua tahun tidak dipakai',
          input: { ...PPPK, kontrakTahun: 3, sisaTahunLalu: 12, tahunTidakDipakai: 2 },
          output: 18,
        },
      ],
    },
  ],
})

function countHakCuti(soal: Soal): number {
  if (soal.masaKerjaBulan < 12 || soal.isCutiBesar) return 0
  if (soal.sisaDitangguhkan > 0) return Math.min(SETAHUN + soal.sisaDitangguhkan, DUA_TAHUN)
  // A contract must outlast the years it carries over (Peraturan BKN 7/2022).
  const kontrak = soal.kontrakTahun ?? Number.POSITIVE_INFINITY
  if (soal.tahunTidakDipakai >= 2 && kontrak > 3) return DUA_TAHUN

  return SETAHUN + (kontrak > 2 ? Math.min(soal.sisaTahunLalu, BAWAAN_TERBANYAK) : 0)
}
