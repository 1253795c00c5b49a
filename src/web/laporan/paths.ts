export const laporanPaths = {
  daftar: '/laporan',
  tampil: '/laporan/:unitId',
  tarik: '/laporan/:unitId/tarik',
  jawab: '/laporan/:unitId/jawab',
  cetak: '/laporan/:unitId/laporan.pdf',
} as const
