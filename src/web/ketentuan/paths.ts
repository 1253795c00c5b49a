export const ketentuanPaths = {
  daftar: '/ketentuan',
  tampil: '/ketentuan/:ketentuanId',
} as const
