export const dokumenPaths = {
  periksa: '/dokumen/:kode',
  skp: '/dokumen/skp/:skpId',
  evaluasi: '/dokumen/evaluasi/:evaluasiId',
  tandaTangan: '/dokumen/tanda-tangan/:dokumenId',
  asli: '/dokumen/tanda-tangan/:dokumenId/asli.pdf',
  bertandaTangan: '/dokumen/tanda-tangan/:dokumenId/:sidik',
  unggah: '/dokumen/tanda-tangan/:dokumenId/unggah',
  bsre: '/dokumen/tanda-tangan/:dokumenId/bsre',
  unit: '/dokumen/unit/:unitId',
  kemajuan: '/dokumen/unit/:unitId/bundel/:bundelId/kemajuan',
  unduh: '/dokumen/unit/:unitId/bundel/:bundelId/unduh.zip',
} as const
