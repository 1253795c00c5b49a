export const masukPaths = {
  masuk: '/masuk',
  kode: '/masuk/kode',
  ulang: '/masuk/ulang',
  keluar: '/keluar',
  aktivasi: '/aktivasi',
} as const
