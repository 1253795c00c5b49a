export const berandaPaths = {
  beranda: '/',
  kabar: '/kabar',
  cari: '/cari',
  sehat: '/sehat',
  tema: '/tema',
} as const
