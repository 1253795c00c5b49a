import type { Akses } from '../syarat.ts'

const PEMBACA_UNIT = {
  untuk: 'unit',
  boleh: ['pimpinan', 'admin-opd', 'admin-bkpsdm', 'inspektorat', 'kepala-daerah'],
} as const
/** Which of them writes and which answers is the use case's to say. */
const PIHAK_UNIT = { untuk: 'unit', boleh: ['pimpinan', 'kepala-daerah'] } as const

export const laporanAccess = {
  'GET /laporan': {
    untuk: 'pimpinan',
    atau: ['admin-opd', 'admin-bkpsdm', 'inspektorat', 'kepala-daerah'],
  },
  'GET /laporan/:unitId': PEMBACA_UNIT,
  'GET /laporan/:unitId/laporan.pdf': PEMBACA_UNIT,
  'POST /laporan/:unitId': PIHAK_UNIT,
  'POST /laporan/:unitId/tarik': PIHAK_UNIT,
  'POST /laporan/:unitId/jawab': PIHAK_UNIT,
} as const satisfies Akses
