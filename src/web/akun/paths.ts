export const akunPaths = {
  milikku: '/akun',
  sandi: '/akun/sandi',
  sesi: '/akun/sesi',
  kelola: '/akun/kelola',
  slip: '/akun/kelola/slip',
  buka: '/akun/kelola/buka',
} as const
