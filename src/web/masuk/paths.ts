export const masukPaths = {
  masuk: '/masuk',
  kode: '/masuk/kode',
  kunci: '/masuk/kunci',
  kunciTanya: '/masuk/kunci/tanya',
  ulang: '/masuk/ulang',
  ulangKunci: '/masuk/ulang/kunci',
  keluar: '/keluar',
  aktivasi: '/aktivasi',
} as const
