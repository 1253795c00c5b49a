export const masukPaths = {
  masuk: '/masuk',
  kode: '/masuk/kode',
  kunci: '/masuk/kunci',
  kunciTanya: '/masuk/kunci/tanya',
  sso: '/masuk/sso',
  ssoKembali: '/masuk/sso/kembali',
  ulang: '/masuk/ulang',
  ulangKunci: '/masuk/ulang/kunci',
  keluar: '/keluar',
  aktivasi: '/aktivasi',
} as const
