import { PEMBACA_DOKUMEN } from '../../domain/dokumen/pembaca-dokumen.ts'
import { PEMBACA } from '../../domain/organisasi/pelaku.ts'
import type { Akses, HubunganUnit, Syarat } from '../syarat.ts'

/** The papers of everybody in a unit: for who leads or administers it, nobody else. */
const PENGELOLA = ['pimpinan', 'admin-opd', 'admin-bkpsdm'] as const satisfies HubunganUnit[]

/** Whoever may read the person's plan and evaluation is led from there to the latest document. */
const DICARI: Syarat = { untuk: 'orang', boleh: PEMBACA }
const DIBACA: Syarat = { untuk: 'dokumen', boleh: PEMBACA_DOKUMEN }
const PENILAIAN = ['diri', 'penilai', 'atasan-penilai'] as const
/** Only those whose signature a document may ask for; of whom it does is the use case's to say. */
const PENANDA: Syarat = {
  untuk: 'dokumen',
  boleh: {
    skp: PENILAIAN,
    'lampiran-skp': PENILAIAN,
    'manual-indikator': PENILAIAN,
    evaluasi: PENILAIAN,
    'dokumen-evaluasi': PENILAIAN,
    'perjanjian-kinerja': ['diri', 'penilai'],
    matriks: ['diri'],
    'laporan-unit': ['diri', 'penilai'],
    bimbingan: ['diri', 'pendamping'],
    'pendapat-bimbingan': ['diri'],
    'evaluasi-kompetensi': ['pendamping'],
    'laporan-perilaku': ['pelapor'],
  },
}

export const dokumenAccess = {
  'GET /dokumen/:kode': { untuk: 'umum' },
  'GET /dokumen/skp/:skpId': DICARI,
  'GET /dokumen/evaluasi/:evaluasiId': DICARI,
  'GET /dokumen/tanda-tangan/:dokumenId': DIBACA,
  'GET /dokumen/tanda-tangan/:dokumenId/asli.pdf': DIBACA,
  'GET /dokumen/tanda-tangan/:dokumenId/:sidik': DIBACA,
  'POST /dokumen/tanda-tangan/:dokumenId/unggah': { ...PENANDA, megabita: 64 },
  'POST /dokumen/tanda-tangan/:dokumenId/bsre': PENANDA,
  'GET /dokumen/unit/:unitId': { untuk: 'unit', boleh: PENGELOLA },
  'POST /dokumen/unit/:unitId': { untuk: 'unit', boleh: PENGELOLA },
  'GET /dokumen/unit/:unitId/bundel/:bundelId/kemajuan': { untuk: 'unit', boleh: PENGELOLA },
  'GET /dokumen/unit/:unitId/bundel/:bundelId/unduh.zip': { untuk: 'unit', boleh: PENGELOLA },
} as const satisfies Akses
