import { type Akses, PEMBACA } from '../syarat.ts'

export const penilaianAccess = {
  'GET /penilaian': { untuk: 'pegawai' },
  'POST /penilaian': { untuk: 'pegawai' },
  'GET /penilaian/:evaluasiId': { untuk: 'orang', boleh: PEMBACA },
  'POST /penilaian/:evaluasiId/simpan': { untuk: 'orang', boleh: ['penilai', 'atasan-penilai'] },
  'POST /penilaian/:evaluasiId/pernyataan': { untuk: 'orang', boleh: ['diri'] },
  'POST /penilaian/:evaluasiId/terima': { untuk: 'orang', boleh: ['diri'] },
  'GET /penilaian/:evaluasiId/evaluasi.pdf': { untuk: 'orang', boleh: PEMBACA },
  'GET /penilaian/:evaluasiId/dokumen.pdf': { untuk: 'orang', boleh: PEMBACA },
  'GET /tim/penilaian': { untuk: 'penilai' },
  'POST /tim/penilaian': { untuk: 'penilai' },
  'POST /tim/penilaian/alasan': { untuk: 'penilai' },
  'GET /tim/penilaian/capaian/:unitId': { untuk: 'penilai' },
  'POST /tim/penilaian/capaian/:unitId': { untuk: 'penilai' },
} as const satisfies Akses
