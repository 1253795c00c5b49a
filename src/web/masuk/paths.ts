export const masukPaths = {
  masuk: '/masuk',
  ulang: '/masuk/ulang',
  keluar: '/keluar',
  aktivasi: '/aktivasi',
} as const
