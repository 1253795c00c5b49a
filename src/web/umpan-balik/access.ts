import { PEMBACA } from '../../domain/organisasi/pelaku.ts'
import type { Akses, Syarat } from '../syarat.ts'

const PENGUNDANG: Syarat = { untuk: 'orang', boleh: ['diri', 'penilai'] }

const DIBACA: Syarat = { untuk: 'orang', boleh: PEMBACA }

export const umpanBalikAccess = {
  'GET /umpan-balik': { untuk: 'masuk' },
  'GET /umpan-balik/tulis': { untuk: 'masuk' },
  'POST /umpan-balik/tulis': { untuk: 'masuk' },
  'GET /pegawai/:pegawaiId/umpan-balik/undangan': PENGUNDANG,
  'POST /pegawai/:pegawaiId/umpan-balik/undangan': PENGUNDANG,
  'POST /pegawai/:pegawaiId/umpan-balik/permintaan': PENGUNDANG,
  'POST /umpan-balik/permintaan/lewati': { untuk: 'masuk' },
  'POST /pegawai/:pegawaiId/umpan-balik/undangan/batal': PENGUNDANG,
  'GET /umpan-balik/undangan/:token': { untuk: 'umum' },
  'POST /umpan-balik/undangan/:token': { untuk: 'umum' },
  'GET /pegawai/:pegawaiId/penilaian-rekan': { untuk: 'orang', boleh: ['diri', 'penilai', 'atasan-penilai'] },
  'POST /pegawai/:pegawaiId/penilaian-rekan': { untuk: 'orang', boleh: ['penilai'] },
  'GET /umpan-balik/rekan/:putaranId': { untuk: 'masuk' },
  'POST /umpan-balik/rekan/:putaranId': { untuk: 'masuk' },
  'GET /skp/:skpId/umpan-balik': DIBACA,
  'GET /skp/:skpId/umpan-balik/rekaman.pdf': DIBACA,
  'GET /skp/:skpId/umpan-balik/pendokumentasian.pdf': DIBACA,
} as const satisfies Akses
