import type { Akses } from '../syarat.ts'

const ADMIN = { untuk: 'peran', peran: ['admin-opd', 'admin-bkpsdm'] } as const

export const akunAccess = {
  'GET /akun': { untuk: 'masuk' },
  'GET /akun/sandi': { untuk: 'masuk' },
  'POST /akun/sandi': { untuk: 'masuk' },
  'POST /akun/sesi': { untuk: 'masuk' },
  'GET /akun/kelola': ADMIN,
  'POST /akun/kelola/slip': ADMIN,
  'POST /akun/kelola/buka': ADMIN,
} as const satisfies Akses
