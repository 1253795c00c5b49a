import { PEMBACA_BIMBINGAN, PEMBACA_PENDAPAT } from '../../domain/pembinaan/pembaca.ts'
import type { Akses, Syarat } from '../syarat.ts'

const PEMULAI: Syarat = { untuk: 'orang', boleh: ['diri', 'penilai'] }
const BERDUA: Syarat = { untuk: 'orang', boleh: ['diri', 'pendamping'] }
const PELAPORAN: Syarat = { untuk: 'orang', boleh: PEMBACA_BIMBINGAN }
const PENDAPAT: Syarat = { untuk: 'orang', boleh: PEMBACA_PENDAPAT }
const PENINDAK: Syarat = { untuk: 'orang', boleh: ['atasan-penilai', 'pimpinan-kepegawaian'] }
/** What of it each may read is decided by the rule of who reads counselling (Lampiran Bab III.D.5.d). */
const KONSELING: Syarat = {
  untuk: 'orang',
  boleh: ['diri', 'pendamping', 'penilai', 'atasan-penilai', 'pimpinan-kepegawaian'],
}

export const pembinaanAccess = {
  'GET /pembinaan': { untuk: 'masuk' },
  'GET /skp/:skpId/bimbingan': PEMULAI,
  'POST /skp/:skpId/bimbingan': PEMULAI,
  'GET /bimbingan/:bimbinganId': PELAPORAN,
  'POST /bimbingan/:bimbinganId': BERDUA,
  'POST /bimbingan/:bimbinganId/tanda-tangan': BERDUA,
  'GET /bimbingan/:bimbinganId/bimbingan.pdf': PELAPORAN,
  'GET /bimbingan/:bimbinganId/umpan-balik': PENDAPAT,
  'POST /bimbingan/:bimbinganId/umpan-balik': { untuk: 'orang', boleh: ['diri'] },
  'GET /bimbingan/:bimbinganId/umpan-balik.pdf': PENDAPAT,
  'GET /bimbingan/:bimbinganId/kompetensi': PELAPORAN,
  'POST /bimbingan/:bimbinganId/kompetensi': { untuk: 'orang', boleh: ['pendamping'] },
  'GET /bimbingan/:bimbinganId/kompetensi.pdf': PELAPORAN,
  'POST /bimbingan/:bimbinganId/tindak-lanjut': PENINDAK,
  'GET /skp/:skpId/laporan-perilaku': { untuk: 'orang', boleh: ['penilai'] },
  'POST /skp/:skpId/laporan-perilaku': { untuk: 'orang', boleh: ['penilai'] },
  'GET /laporan-perilaku/:laporanId': KONSELING,
  'GET /laporan-perilaku/:laporanId/laporan.pdf': KONSELING,
  'POST /laporan-perilaku/:laporanId/putusan': { untuk: 'orang', boleh: ['pimpinan-kepegawaian'] },
  'POST /laporan-perilaku/:laporanId/rekaman': { untuk: 'orang', boleh: ['pendamping'] },
  'POST /laporan-perilaku/:laporanId/tindak-lanjut': PENINDAK,
  'GET /skp/:skpId/ambil-alih': { untuk: 'orang', boleh: ['penilai'] },
  'POST /skp/:skpId/ambil-alih': { untuk: 'orang', boleh: ['penilai'] },
  'GET /pegawai/:pegawaiId/pertemuan': PEMULAI,
  'POST /pegawai/:pegawaiId/pertemuan': PEMULAI,
  'POST /pegawai/:pegawaiId/kesepakatan': PEMULAI,
  'GET /pertemuan/:pertemuanId': BERDUA,
  'POST /pertemuan/:pertemuanId/jawab': BERDUA,
  'POST /pertemuan/:pertemuanId/hasil': BERDUA,
} as const satisfies Akses
