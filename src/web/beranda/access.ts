import type { Akses } from '../syarat.ts'

export const berandaAccess = {
  'GET /': { untuk: 'masuk' },
  'GET /kabar': { untuk: 'masuk' },
  'POST /kabar': { untuk: 'masuk' },
  'GET /cari': { untuk: 'masuk' },
  'GET /sehat': { untuk: 'umum' },
  // Asks for this machine or a token, see middleware/metrik.ts.
  'GET /metrik': { untuk: 'umum' },
  'POST /tema': { untuk: 'umum' },
} as const satisfies Akses
