export const akunPaths = {
  milikku: '/akun',
  kelola: '/akun/kelola',
} as const
