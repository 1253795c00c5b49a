export const berandaPaths = {
  beranda: '/',
  sehat: '/sehat',
  tema: '/tema',
} as const
