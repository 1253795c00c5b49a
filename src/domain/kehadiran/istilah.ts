export const NAMA_JENIS_LIBUR = {
  'libur-nasional': 'Libur nasional',
  'cuti-bersama': 'Cuti bersama',
} as const

export type JenisLibur = keyof typeof NAMA_JENIS_LIBUR

export const NAMA_POLA_KERJA = {
  'lima-hari': 'Lima hari kerja',
  'enam-hari': 'Enam hari kerja',
  giliran: 'Bergiliran',
} as const

export type PolaKerja = keyof typeof NAMA_POLA_KERJA

/** Names of weekdays from 1 = Senin to 7 = Minggu. */
export const NAMA_HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const
