import type { Akses } from '../syarat.ts'

export const masukAccess = {
  'GET /masuk': { untuk: 'umum' },
  'POST /masuk': { untuk: 'umum' },
  'POST /keluar': { untuk: 'masuk' },
} as const satisfies Akses
