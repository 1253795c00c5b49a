export const pantauanPaths = {
  kota: '/pantauan',
  unit: '/pantauan/unit/:unitId',
  langsung: '/pantauan/unit/:unitId/langsung',
  pegawai: '/pantauan/unit/:unitId/pegawai',
} as const
