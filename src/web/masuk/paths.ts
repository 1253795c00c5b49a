export const masukPaths = {
  masuk: '/masuk',
  keluar: '/keluar',
} as const
