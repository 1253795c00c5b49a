export const aktivitasPaths = {
  hariIni: '/kegiatan',
  hari: '/kegiatan/:tanggal',
  bulan: '/kegiatan/bulan/:bulan',
  hapus: '/kegiatan/catatan/:aktivitasId/hapus',
  bukti: '/bukti/:aktivitasId/:sidik',
  review: '/tim/review',
  orangHari: '/pegawai/:pegawaiId/kegiatan/:tanggal',
} as const
