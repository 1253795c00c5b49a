export const dokumenPaths = {
  periksa: '/dokumen/:kode',
  unit: '/dokumen/unit/:unitId',
  kemajuan: '/dokumen/unit/:unitId/bundel/:bundelId/kemajuan',
  unduh: '/dokumen/unit/:unitId/bundel/:bundelId/unduh.zip',
} as const
