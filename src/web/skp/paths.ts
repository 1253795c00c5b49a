export const skpPaths = {
  milikku: '/skp',
  tampil: '/skp/:skpId',
  simpan: '/skp/:skpId/simpan',
  ajukan: '/skp/:skpId/ajukan',
  kembalikan: '/skp/:skpId/kembalikan',
  tetapkan: '/skp/:skpId/tetapkan',
  cetak: '/skp/:skpId/cetak.pdf',
  tim: '/tim/skp',
} as const
