import { type Akses, type HubunganUnit, PEMBACA } from '../syarat.ts'

/** The papers of everybody in a unit: for who leads or administers it, nobody else. */
const PENGELOLA = ['pimpinan', 'admin-opd', 'admin-bkpsdm'] as const satisfies HubunganUnit[]

/** Whoever may read the document; only those whose signature it asks for may add one. */
const DIBACA = { untuk: 'orang', boleh: PEMBACA } as const
const PENANDA = { untuk: 'orang', boleh: ['diri', 'penilai', 'atasan-penilai'] } as const

export const dokumenAccess = {
  'GET /dokumen/:kode': { untuk: 'umum' },
  'GET /dokumen/skp/:skpId': DIBACA,
  'GET /dokumen/evaluasi/:evaluasiId': DIBACA,
  'GET /dokumen/tanda-tangan/:dokumenId': DIBACA,
  'GET /dokumen/tanda-tangan/:dokumenId/asli.pdf': DIBACA,
  'GET /dokumen/tanda-tangan/:dokumenId/:sidik': DIBACA,
  'POST /dokumen/tanda-tangan/:dokumenId/unggah': PENANDA,
  'POST /dokumen/tanda-tangan/:dokumenId/bsre': PENANDA,
  'GET /dokumen/unit/:unitId': { untuk: 'unit', boleh: PENGELOLA },
  'POST /dokumen/unit/:unitId': { untuk: 'unit', boleh: PENGELOLA },
  'GET /dokumen/unit/:unitId/bundel/:bundelId/kemajuan': { untuk: 'unit', boleh: PENGELOLA },
  'GET /dokumen/unit/:unitId/bundel/:bundelId/unduh.zip': { untuk: 'unit', boleh: PENGELOLA },
} as const satisfies Akses
