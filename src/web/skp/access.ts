import { PEMBACA } from '../../domain/organisasi/pelaku.ts'
import type { Akses } from '../syarat.ts'

const PEMILIK = { untuk: 'orang', boleh: ['diri'] } as const
const PEMUTUS = { untuk: 'orang', boleh: ['penilai', 'atasan-penilai'] } as const
const PIHAK = { untuk: 'orang', boleh: ['diri', 'penilai', 'atasan-penilai'] } as const
const DIBACA = { untuk: 'orang', boleh: PEMBACA } as const

export const skpAccess = {
  'GET /skp': { untuk: 'pegawai' },
  'POST /skp': { untuk: 'pegawai' },
  'GET /skp/:skpId': DIBACA,
  'POST /skp/:skpId/simpan': PEMILIK,
  'POST /skp/:skpId/ajukan': PEMILIK,
  'POST /skp/:skpId/kembalikan': PEMUTUS,
  'POST /skp/:skpId/tetapkan': PEMUTUS,
  'GET /skp/:skpId/cetak.pdf': DIBACA,
  'GET /skp/:skpId/lampiran': DIBACA,
  'POST /skp/:skpId/lampiran': PEMILIK,
  'GET /skp/:skpId/lampiran.pdf': DIBACA,
  'GET /skp/:skpId/manual': DIBACA,
  'POST /skp/:skpId/manual': PEMILIK,
  'GET /skp/:skpId/manual.pdf': DIBACA,
  'GET /skp/:skpId/rencana-aksi': DIBACA,
  'POST /skp/:skpId/rencana-aksi': PEMILIK,
  'GET /skp/:skpId/rencana-aksi.pdf': DIBACA,
  'POST /skp/:skpId/salin': PEMILIK,
  'GET /skp/:skpId/pustaka': PEMILIK,
  'POST /skp/:skpId/pustaka': PEMILIK,
  'GET /skp/:skpId/lembar': PEMILIK,
  'POST /skp/:skpId/lembar': { ...PEMILIK, megabita: 8 },
  'POST /skp/:skpId/lembar/terapkan': { ...PEMILIK, megabita: 8 },
  'GET /skp/:skpId/skp.xlsx': PEMILIK,
  'GET /skp/:skpId/dialog': PIHAK,
  'POST /skp/:skpId/dialog': PIHAK,
  'POST /skp/:skpId/revisi': PEMILIK,
  'POST /skp/:skpId/revisi/batal': PEMILIK,
  'GET /skp/:skpId/versi': DIBACA,
  'GET /tim/skp': { untuk: 'penilai' },
} as const satisfies Akses
