import type { Akses } from '../syarat.ts'

const ADMIN = { untuk: 'peran', peran: ['admin-opd', 'admin-bkpsdm'] } as const
const BKPSDM = { untuk: 'peran', peran: ['admin-bkpsdm'] } as const

export const akunAccess = {
  'GET /akun': { untuk: 'masuk' },
  'GET /akun/sandi': { untuk: 'masuk' },
  'POST /akun/sandi': { untuk: 'masuk' },
  'GET /akun/dua-langkah': { untuk: 'masuk' },
  'POST /akun/dua-langkah/mulai': { untuk: 'masuk' },
  'POST /akun/dua-langkah/pastikan': { untuk: 'masuk' },
  'POST /akun/dua-langkah/kode-pemulihan': { untuk: 'masuk' },
  'POST /akun/dua-langkah/matikan': { untuk: 'masuk' },
  'GET /akun/kunci': { untuk: 'masuk' },
  'POST /akun/kunci': { untuk: 'masuk' },
  'POST /akun/kunci/tanya': { untuk: 'masuk' },
  'POST /akun/kunci/nama': { untuk: 'masuk' },
  'POST /akun/kunci/hapus': { untuk: 'masuk' },
  'POST /akun/sesi': { untuk: 'masuk' },
  'GET /akun/kelola': ADMIN,
  'POST /akun/kelola/slip': ADMIN,
  'POST /akun/kelola/buka': ADMIN,
  'GET /akun/kelola/langkah-kedua/:pejabatId': BKPSDM,
  'POST /akun/kelola/langkah-kedua/:pejabatId': BKPSDM,
} as const satisfies Akses
