import type { Aspek, BentukSkp, JenisRhk, PendekatanSkp, Perspektif } from './isi-skp.ts'
import type { StatusSkp } from './skp.ts'

export const NAMA_ASPEK: Record<Aspek, string> = {
  kuantitas: 'Kuantitas',
  kualitas: 'Kualitas',
  waktu: 'Waktu',
  biaya: 'Biaya',
}

export const NAMA_PERSPEKTIF: Record<Perspektif, string> = {
  'penerima-layanan': 'Penerima Layanan',
  'proses-bisnis': 'Proses Bisnis',
  'penguatan-internal': 'Penguatan Internal',
  anggaran: 'Anggaran',
}

export const NAMA_STATUS_SKP = {
  draf: 'Draf',
  diajukan: 'Menunggu atasan',
  dikembalikan: 'Dikembalikan',
  ditetapkan: 'Ditetapkan',
} as const satisfies Record<StatusSkp, string>

export const NAMA_BENTUK_SKP: Record<BentukSkp, string> = {
  jpt: 'Pejabat pimpinan tinggi dan pimpinan unit kerja mandiri',
  'ja-jf': 'Pejabat administrasi dan pejabat fungsional',
}

export const NAMA_PENDEKATAN: Record<PendekatanSkp, string> = {
  kuantitatif: 'Kuantitatif',
  kualitatif: 'Kualitatif',
}

export const NAMA_JENIS_RHK: Record<JenisRhk, string> = {
  utama: 'Utama',
  tambahan: 'Tambahan',
}
