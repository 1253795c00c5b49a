import type { Akses } from '../syarat.ts'

export const umpanBalikAccess = {
  'GET /umpan-balik': { untuk: 'masuk' },
  'GET /umpan-balik/tulis': { untuk: 'masuk' },
  'POST /umpan-balik/tulis': { untuk: 'masuk' },
} as const satisfies Akses
