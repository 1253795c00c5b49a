import type { Akses, Syarat } from '../syarat.ts'

const PENGELOLA = { untuk: 'peran', peran: ['admin-bkpsdm', 'admin-opd'] } as const satisfies Syarat
const BKPSDM = { untuk: 'peran', peran: ['admin-bkpsdm'] } as const satisfies Syarat
const PEMBACA = {
  untuk: 'peran',
  peran: ['admin-bkpsdm', 'admin-opd', 'inspektorat'],
} as const satisfies Syarat
const ORANG_DIKELOLA = { untuk: 'orang', boleh: ['admin-opd', 'admin-bkpsdm'] } as const satisfies Syarat
const UNIT_DIKELOLA = { untuk: 'unit', boleh: ['admin-opd', 'admin-bkpsdm'] } as const satisfies Syarat

export const organisasiAccess = {
  'GET /pegawai': PEMBACA,
  'GET /pegawai/:pegawaiId': { untuk: 'orang', boleh: ['admin-opd', 'admin-bkpsdm', 'inspektorat'] },
  'GET /pegawai/:pegawaiId/ubah': ORANG_DIKELOLA,
  'POST /pegawai/:pegawaiId/ubah': ORANG_DIKELOLA,
  'POST /pegawai/:pegawaiId/berhenti': ORANG_DIKELOLA,
  'GET /pegawai/:pegawaiId/penugasan': ORANG_DIKELOLA,
  'POST /pegawai/:pegawaiId/penugasan': ORANG_DIKELOLA,
  'POST /pegawai/:pegawaiId/penugasan/:penugasanId/akhiri': ORANG_DIKELOLA,
  'POST /pegawai/:pegawaiId/penugasan/:penugasanId/batal': ORANG_DIKELOLA,
  'GET /pegawai/:pegawaiId/penilai': ORANG_DIKELOLA,
  'POST /pegawai/:pegawaiId/penilai': ORANG_DIKELOLA,
  'POST /pegawai/:pegawaiId/penilai/:penunjukanId/akhiri': ORANG_DIKELOLA,
  'GET /unit': PEMBACA,
  'GET /unit/:unitId': { untuk: 'unit', boleh: ['admin-opd', 'admin-bkpsdm', 'inspektorat'] },
  'GET /unit/:unitId/ubah': UNIT_DIKELOLA,
  'POST /unit/:unitId/ubah': UNIT_DIKELOLA,
  'GET /unit/:unitId/bawahan': UNIT_DIKELOLA,
  'POST /unit/:unitId/bawahan': UNIT_DIKELOLA,
  'GET /unit/:unitId/jabatan': UNIT_DIKELOLA,
  'POST /unit/:unitId/jabatan': UNIT_DIKELOLA,
  'GET /unit/:unitId/jabatan/:jabatanId': UNIT_DIKELOLA,
  'POST /unit/:unitId/jabatan/:jabatanId': UNIT_DIKELOLA,
  'GET /unit/:unitId/pegawai': UNIT_DIKELOLA,
  'POST /unit/:unitId/pegawai': UNIT_DIKELOLA,
  'GET /akun/peran': BKPSDM,
  'GET /akun/peran/beri': BKPSDM,
  'POST /akun/peran/beri': BKPSDM,
  'POST /akun/peran/akhiri': BKPSDM,
  'GET /akun/peran/pejabat': BKPSDM,
  'POST /akun/peran/pejabat': BKPSDM,
  'GET /akun/peran/:pejabatId/kepala-daerah': BKPSDM,
  'POST /akun/peran/:pejabatId/kepala-daerah': BKPSDM,
  'POST /akun/peran/:pejabatId/kepala-daerah/akhiri': BKPSDM,
  'GET /impor': PENGELOLA,
  'GET /impor/jenis/:jenis': PENGELOLA,
  'POST /impor/jenis/:jenis': { ...PENGELOLA, megabita: 32 },
  'GET /impor/jenis/:jenis/templat.xlsx': PENGELOLA,
  'GET /impor/:imporId': PENGELOLA,
  'POST /impor/:imporId/terapkan': PENGELOLA,
  'GET /impor/:imporId/kemajuan': PENGELOLA,
} as const satisfies Akses
