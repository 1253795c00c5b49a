import type { Akses, HubunganUnit } from '../syarat.ts'

const PENGAMAT = [
  'pimpinan',
  'admin-opd',
  'admin-bkpsdm',
  'inspektorat',
  'kepala-daerah',
] as const satisfies HubunganUnit[]

export const pantauanAccess = {
  'GET /pantauan': { untuk: 'pimpinan', atau: ['admin-opd', 'admin-bkpsdm', 'inspektorat', 'kepala-daerah'] },
  'GET /pantauan/unit/:unitId': { untuk: 'unit', boleh: PENGAMAT },
  'GET /pantauan/unit/:unitId/langsung': { untuk: 'unit', boleh: PENGAMAT },
  'GET /pantauan/unit/:unitId/pegawai': { untuk: 'unit', boleh: PENGAMAT },
} as const satisfies Akses
