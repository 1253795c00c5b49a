import { PEMBACA } from '../../domain/organisasi/pelaku.ts'
import type { Akses } from '../syarat.ts'

export const aktivitasAccess = {
  'GET /kegiatan': { untuk: 'pegawai' },
  // The largest piece of evidence that a city may allow, and the words around it.
  'POST /kegiatan': { untuk: 'pegawai', megabita: 128 },
  'GET /kegiatan/:tanggal': { untuk: 'pegawai' },
  'GET /kegiatan/bulan/:bulan': { untuk: 'pegawai' },
  'POST /kegiatan/catatan/:aktivitasId/hapus': { untuk: 'orang', boleh: ['diri'] },
  'GET /bukti/:aktivitasId/:sidik': { untuk: 'orang', boleh: PEMBACA },
  'GET /tim/review': { untuk: 'penilai' },
  'POST /tim/review': { untuk: 'penilai' },
  'GET /pegawai/:pegawaiId/kegiatan/:tanggal': { untuk: 'orang', boleh: PEMBACA },
} as const satisfies Akses
