import type { Akses } from '../syarat.ts'

const PENGAMAT_UNIT = {
  untuk: 'unit',
  boleh: ['pimpinan', 'admin-opd', 'admin-bkpsdm', 'inspektorat', 'kepala-daerah'],
} as const
/** Those who carry a strategy read it too. */
const PEMBACA_STRATEGI = { untuk: 'unit', boleh: [...PENGAMAT_UNIT.boleh, 'anggota'] } as const
/** Which of them writes and which sets is the use case's to say. */
const PIHAK_UNIT = { untuk: 'unit', boleh: ['pimpinan', 'admin-opd', 'kepala-daerah'] } as const

export const rencanaAccess = {
  'GET /rencana': {
    untuk: 'pimpinan',
    atau: ['admin-opd', 'admin-bkpsdm', 'inspektorat', 'kepala-daerah'],
  },
  'GET /rencana/:unitId': PENGAMAT_UNIT,
  'POST /rencana/:unitId': PIHAK_UNIT,
  'GET /rencana/:unitId/perjanjian.pdf': PENGAMAT_UNIT,
  'POST /rencana/:unitId/tetapkan': PIHAK_UNIT,
  'POST /rencana/:unitId/buka': PIHAK_UNIT,
  'POST /rencana/:unitId/realisasi': PIHAK_UNIT,
  'GET /rencana/:unitId/workblock': PEMBACA_STRATEGI,
  'GET /rencana/:unitId/workblock.pdf': PEMBACA_STRATEGI,
  'GET /rencana/:unitId/workblock/baru': PIHAK_UNIT,
  'GET /rencana/:unitId/workblock/:strategiId': PIHAK_UNIT,
  'POST /rencana/:unitId/workblock/:strategiId': PIHAK_UNIT,
  'POST /rencana/:unitId/workblock/:strategiId/hapus': PIHAK_UNIT,
  'GET /tim/matriks': { untuk: 'penilai' },
  'POST /tim/matriks': { untuk: 'penilai', megabita: 8 },
  'GET /tim/matriks/lembar': { untuk: 'penilai' },
  'GET /tim/matriks/matriks.xlsx': { untuk: 'penilai' },
  'POST /tim/matriks/lembar': { untuk: 'penilai', megabita: 8 },
  'POST /tim/matriks/lembar/terapkan': { untuk: 'penilai', megabita: 8 },
  'GET /tim/matriks/cetak.pdf': { untuk: 'penilai' },
  'GET /tim-kerja': { untuk: 'masuk' },
  'GET /tim-kerja/baru': { untuk: 'penilai' },
  'POST /tim-kerja/baru': { untuk: 'penilai' },
  'GET /tim-kerja/:timId': { untuk: 'masuk' },
  'POST /tim-kerja/:timId/anggota': { untuk: 'penilai' },
  'POST /tim-kerja/:timId/gabung': { untuk: 'pegawai' },
  'POST /tim-kerja/:timId/jawab': { untuk: 'penilai' },
  'POST /tim-kerja/:timId/akhiri': { untuk: 'penilai' },
  'GET /tim-kerja/:timId/matriks': { untuk: 'pegawai' },
  'POST /tim-kerja/:timId/matriks': { untuk: 'pegawai', megabita: 8 },
  'GET /tim-kerja/:timId/matriks/lembar': { untuk: 'pegawai' },
  'GET /tim-kerja/:timId/matriks/matriks.xlsx': { untuk: 'pegawai' },
  'POST /tim-kerja/:timId/matriks/lembar': { untuk: 'pegawai', megabita: 8 },
  'POST /tim-kerja/:timId/matriks/lembar/terapkan': { untuk: 'pegawai', megabita: 8 },
} as const satisfies Akses
