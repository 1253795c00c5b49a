export const kehadiranPaths = {
  kalender: '/kalender',
  libur: '/kalender/libur',
  liburHapus: '/kalender/libur/hapus',
  jam: '/kalender/jam',
  jamBaru: '/kalender/jam/baru',
  jamUbah: '/kalender/jam/:jamKerjaId',
  jamHapus: '/kalender/jam/:jamKerjaId/hapus',
  ketidakhadiran: '/kalender/ketidakhadiran',
  ketidakhadiranBaru: '/pegawai/:pegawaiId/ketidakhadiran',
  ketidakhadiranUbah: '/ketidakhadiran/:ketidakhadiranId',
  ketidakhadiranHapus: '/ketidakhadiran/:ketidakhadiranId/hapus',
  hari: '/pegawai/:pegawaiId/hari',
} as const
