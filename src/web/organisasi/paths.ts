export const organisasiPaths = {
  pegawai: '/pegawai',
  pegawaiTampil: '/pegawai/:pegawaiId',
  unit: '/unit',
  unitTampil: '/unit/:unitId',
  impor: '/impor',
} as const
