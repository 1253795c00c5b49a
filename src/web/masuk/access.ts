import type { Akses } from '../syarat.ts'

export const masukAccess = {
  'GET /masuk': { untuk: 'umum' },
  'POST /masuk': { untuk: 'umum' },
  'GET /masuk/kode': { untuk: 'umum' },
  'POST /masuk/kode': { untuk: 'umum' },
  'POST /masuk/kunci': { untuk: 'umum' },
  'POST /masuk/kunci/tanya': { untuk: 'umum' },
  'GET /masuk/sso': { untuk: 'umum' },
  'GET /masuk/sso/kembali': { untuk: 'umum' },
  'GET /masuk/ulang': { untuk: 'masuk' },
  'POST /masuk/ulang': { untuk: 'masuk' },
  'POST /masuk/ulang/kunci': { untuk: 'masuk' },
  'POST /keluar': { untuk: 'masuk' },
  'GET /aktivasi': { untuk: 'umum' },
  'POST /aktivasi': { untuk: 'umum' },
} as const satisfies Akses
