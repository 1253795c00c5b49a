import type { JenisPenugasan } from './organisasi.ts'

export const NAMA_JENIS_PENUGASAN: Record<JenisPenugasan, string> = {
  definitif: 'Definitif',
  plt: 'Plt.',
  plh: 'Plh.',
}

export const NAMA_JENIS_PEGAWAI = {
  pns: 'PNS',
  cpns: 'CPNS',
  pppk: 'PPPK',
  'pppk-paruh-waktu': 'PPPK Paruh Waktu',
} as const

export type JenisPegawai = keyof typeof NAMA_JENIS_PEGAWAI

export const NAMA_JENIS_UNIT = {
  kota: 'Kota',
  'sekretariat-daerah': 'Sekretariat daerah',
  dinas: 'Dinas',
  badan: 'Badan',
  inspektorat: 'Inspektorat',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
  bagian: 'Bagian',
  bidang: 'Bidang',
  subbagian: 'Subbagian',
  seksi: 'Seksi',
  puskesmas: 'Puskesmas',
  sekolah: 'Sekolah',
  uptd: 'UPTD',
  lainnya: 'Lainnya',
} as const

export type JenisUnit = keyof typeof NAMA_JENIS_UNIT

export const NAMA_JENIS_JABATAN = {
  'kepala-daerah': 'Kepala daerah',
  'jpt-madya': 'JPT madya',
  'jpt-pratama': 'JPT pratama',
  administrator: 'Administrator',
  pengawas: 'Pengawas',
  fungsional: 'Fungsional',
  pelaksana: 'Pelaksana',
} as const

export type JenisJabatan = keyof typeof NAMA_JENIS_JABATAN

export const NAMA_JENJANG = {
  pemula: 'Pemula',
  terampil: 'Terampil',
  mahir: 'Mahir',
  penyelia: 'Penyelia',
  'ahli-pertama': 'Ahli pertama',
  'ahli-muda': 'Ahli muda',
  'ahli-madya': 'Ahli madya',
  'ahli-utama': 'Ahli utama',
} as const

export type Jenjang = keyof typeof NAMA_JENJANG
