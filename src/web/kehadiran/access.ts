import type { Akses, Syarat } from '../syarat.ts'

const PENGELOLA = { untuk: 'peran', peran: ['admin-bkpsdm', 'admin-opd'] } as const satisfies Syarat
const BKPSDM = { untuk: 'peran', peran: ['admin-bkpsdm'] } as const satisfies Syarat
const ORANG_DIKELOLA = { untuk: 'orang', boleh: ['admin-opd', 'admin-bkpsdm'] } as const satisfies Syarat

export const kehadiranAccess = {
  'GET /kalender': PENGELOLA,
  'GET /kalender/libur': BKPSDM,
  'POST /kalender/libur': BKPSDM,
  'POST /kalender/libur/hapus': BKPSDM,
  'GET /kalender/jam': PENGELOLA,
  'GET /kalender/jam/baru': PENGELOLA,
  'POST /kalender/jam/baru': PENGELOLA,
  'GET /kalender/jam/:jamKerjaId': PENGELOLA,
  'POST /kalender/jam/:jamKerjaId': PENGELOLA,
  'POST /kalender/jam/:jamKerjaId/hapus': PENGELOLA,
  'GET /kalender/kewajiban': PENGELOLA,
  'GET /kalender/kewajiban/baru': BKPSDM,
  'POST /kalender/kewajiban/baru': BKPSDM,
  'GET /kalender/kewajiban/:kewajibanId': BKPSDM,
  'POST /kalender/kewajiban/:kewajibanId': BKPSDM,
  'POST /kalender/kewajiban/:kewajibanId/hapus': BKPSDM,
  'GET /kalender/ketidakhadiran': PENGELOLA,
  'GET /pegawai/:pegawaiId/ketidakhadiran': ORANG_DIKELOLA,
  'POST /pegawai/:pegawaiId/ketidakhadiran': ORANG_DIKELOLA,
  'GET /ketidakhadiran/:ketidakhadiranId': ORANG_DIKELOLA,
  'POST /ketidakhadiran/:ketidakhadiranId': ORANG_DIKELOLA,
  'POST /ketidakhadiran/:ketidakhadiranId/hapus': ORANG_DIKELOLA,
  'GET /pegawai/:pegawaiId/hari': {
    untuk: 'orang',
    boleh: ['diri', 'penilai', 'atasan-penilai', 'pimpinan', 'admin-opd', 'admin-bkpsdm', 'inspektorat'],
  },
} as const satisfies Akses
