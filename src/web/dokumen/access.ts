import type { Akses, HubunganUnit } from '../syarat.ts'

/** The papers of everybody in a unit: for who leads or administers it, nobody else. */
const PENGELOLA = ['pimpinan', 'admin-opd', 'admin-bkpsdm'] as const satisfies HubunganUnit[]

export const dokumenAccess = {
  'GET /dokumen/:kode': { untuk: 'umum' },
  'GET /dokumen/unit/:unitId': { untuk: 'unit', boleh: PENGELOLA },
  'POST /dokumen/unit/:unitId': { untuk: 'unit', boleh: PENGELOLA },
  'GET /dokumen/unit/:unitId/bundel/:bundelId/kemajuan': { untuk: 'unit', boleh: PENGELOLA },
  'GET /dokumen/unit/:unitId/bundel/:bundelId/unduh.zip': { untuk: 'unit', boleh: PENGELOLA },
} as const satisfies Akses
