export const ketentuanPaths = {
  daftar: '/ketentuan',
  tampil: '/ketentuan/:ketentuanId',
  ubah: '/ketentuan/:ketentuanId/ubah',
} as const
