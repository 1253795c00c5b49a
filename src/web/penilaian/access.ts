import type { Hubungan } from '../../domain/organisasi/pelaku.ts'
import { PEMBACA } from '../../domain/organisasi/pelaku.ts'
import type { Akses } from '../syarat.ts'

/** An objection is between the employee, the rater and the superior; BKPSDM keeps the documents, the inspectorate watches. */
export const PEMBACA_KEBERATAN = [
  'diri',
  'penilai',
  'atasan-penilai',
  'admin-bkpsdm',
  'inspektorat',
] as const satisfies Hubungan[]

export const penilaianAccess = {
  'GET /penilaian': { untuk: 'pegawai' },
  'POST /penilaian': { untuk: 'pegawai' },
  'GET /penilaian/:evaluasiId': { untuk: 'orang', boleh: PEMBACA },
  'POST /penilaian/:evaluasiId/simpan': { untuk: 'orang', boleh: ['penilai', 'atasan-penilai'] },
  'POST /penilaian/:evaluasiId/pernyataan': { untuk: 'orang', boleh: ['diri'] },
  'POST /penilaian/:evaluasiId/terima': { untuk: 'orang', boleh: ['diri'] },
  'POST /penilaian/:evaluasiId/hasil-lalu': { untuk: 'orang', boleh: ['diri', 'penilai'] },
  'GET /penilaian/:evaluasiId/evaluasi.pdf': { untuk: 'orang', boleh: PEMBACA },
  'GET /penilaian/:evaluasiId/dokumen.pdf': { untuk: 'orang', boleh: PEMBACA },
  'GET /penilaian/:evaluasiId/keberatan': { untuk: 'orang', boleh: PEMBACA_KEBERATAN },
  'POST /penilaian/:evaluasiId/keberatan': { untuk: 'orang', boleh: ['diri'] },
  'POST /penilaian/:evaluasiId/keberatan/penjelasan': { untuk: 'orang', boleh: ['penilai'] },
  'POST /penilaian/:evaluasiId/keberatan/putusan': { untuk: 'orang', boleh: ['atasan-penilai'] },
  'GET /pegawai/:pegawaiId/angka-kredit': { untuk: 'orang', boleh: PEMBACA },
  'GET /pegawai/:pegawaiId/nilai-lama': { untuk: 'orang', boleh: PEMBACA },
  'GET /gangguan': { untuk: 'peran', peran: ['admin-bkpsdm', 'inspektorat'] },
  'GET /gangguan/catat': { untuk: 'peran', peran: ['admin-bkpsdm'] },
  'POST /gangguan/catat': { untuk: 'peran', peran: ['admin-bkpsdm'] },
  'POST /gangguan/batal': { untuk: 'peran', peran: ['admin-bkpsdm'] },
  'GET /kalibrasi/:unitId': { untuk: 'penilai' },
  'POST /kalibrasi/:unitId': { untuk: 'penilai' },
  'POST /kalibrasi/:unitId/ubah': { untuk: 'penilai' },
  'POST /kalibrasi/:unitId/tutup': { untuk: 'penilai' },
  'GET /kalibrasi/:unitId/langsung': { untuk: 'penilai' },
  'GET /tim/penilaian': { untuk: 'penilai' },
  'POST /tim/penilaian': { untuk: 'penilai' },
  'GET /tim/penilaian/kontribusi': { untuk: 'penilai' },
  'POST /tim/penilaian/alasan': { untuk: 'penilai' },
  'GET /tim/penilaian/capaian/:unitId': { untuk: 'penilai' },
  'POST /tim/penilaian/capaian/:unitId': { untuk: 'penilai' },
} as const satisfies Akses
