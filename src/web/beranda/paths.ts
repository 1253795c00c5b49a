export const berandaPaths = {
  beranda: '/',
  kabar: '/kabar',
  cari: '/cari',
  sehat: '/sehat',
  metrik: '/metrik',
  tema: '/tema',
} as const
