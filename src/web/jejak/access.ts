import type { Akses } from '../syarat.ts'

const INSPEKTORAT = { untuk: 'peran', peran: ['inspektorat'] } as const

export const jejakAccess = {
  'GET /jejak': INSPEKTORAT,
  'GET /jejak/unduh.csv': INSPEKTORAT,
  'GET /siapa-melihat': { untuk: 'masuk' },
  'GET /segel': { untuk: 'umum' },
} as const satisfies Akses
