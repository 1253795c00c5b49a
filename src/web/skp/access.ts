import { type Akses, PEMBACA } from '../syarat.ts'

export const skpAccess = {
  'GET /skp': { untuk: 'pegawai' },
  'POST /skp': { untuk: 'pegawai' },
  'GET /skp/:skpId': { untuk: 'orang', boleh: PEMBACA },
  'POST /skp/:skpId/simpan': { untuk: 'orang', boleh: ['diri'] },
  'POST /skp/:skpId/ajukan': { untuk: 'orang', boleh: ['diri'] },
  'POST /skp/:skpId/kembalikan': { untuk: 'orang', boleh: ['penilai', 'atasan-penilai'] },
  'POST /skp/:skpId/tetapkan': { untuk: 'orang', boleh: ['penilai', 'atasan-penilai'] },
  'GET /skp/:skpId/cetak.pdf': { untuk: 'orang', boleh: PEMBACA },
  'GET /tim/skp': { untuk: 'penilai' },
} as const satisfies Akses
