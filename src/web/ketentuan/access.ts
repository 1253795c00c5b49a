import type { Akses } from '../syarat.ts'

const ADMIN = { untuk: 'peran', peran: ['admin-bkpsdm'] } as const

export const ketentuanAccess = {
  'GET /ketentuan': { untuk: 'umum' },
  'GET /ketentuan/:ketentuanId': { untuk: 'umum' },
  'GET /ketentuan/:ketentuanId/ubah': ADMIN,
  'POST /ketentuan/:ketentuanId/ubah': ADMIN,
} as const satisfies Akses
