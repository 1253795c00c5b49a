export const penilaianPaths = {
  milikku: '/penilaian',
  tim: '/tim/penilaian',
  tampil: '/penilaian/:evaluasiId',
} as const
