export const aktivitasPaths = {
  hariIni: '/kegiatan',
  hari: '/kegiatan/:tanggal',
  bulan: '/kegiatan/bulan/:bulan',
  review: '/tim/review',
  orangHari: '/pegawai/:pegawaiId/kegiatan/:tanggal',
} as const
