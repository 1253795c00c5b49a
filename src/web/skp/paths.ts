export const skpPaths = {
  milikku: '/skp',
  tim: '/tim/skp',
  tampil: '/skp/:skpId',
} as const
