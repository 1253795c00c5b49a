import { tulisAngka, tulisDurasi, tulisJam, tulisTanggal } from './ui/tulis.ts'

/** Names of fields that splitting into words would not make readable. */
const NAMA_KUNCI: Readonly<Record<string, string>> = {
  mulaiMenit: 'Mulai pukul',
  selesaiMenit: 'Selesai pukul',
  istirahatMulaiMenit: 'Istirahat mulai',
  istirahatSelesaiMenit: 'Istirahat selesai',
  durasiMenit: 'Lama',
  kunciMenit: 'Terkunci selama',
  menitSejakTerakhir: 'Sejak salah terakhir',
  ok: 'Diterima',
  value: 'Hasil',
  kode: 'Sebab',
  penolakan: 'Ditolak karena',
  rhkId: 'Hasil kerja (RHK)',
  skp: 'SKP',
  rhkIds: 'Hasil kerja (RHK) miliknya',
  rhk: 'Hasil kerja (RHK)',
  rhkPimpinan: 'RHK pimpinan',
  rhkPimpinanId: 'RHK pimpinan',
  rhkTanpaPemilik: 'RHK tanpa pemilik',
  pegawaiId: 'Pegawai',
  pejabatIds: 'Pejabat',
  jabatanNama: 'Jabatan',
  isOrangSama: 'Dipangku orang yang sama',
  boleh: 'Boleh masuk',
  pola: 'Pola kerja',
  username: 'Nama akun',
  sandi: 'Kata sandi',
  versi: 'Versi',
  id: 'Nomor',
  sampai: 'Sampai',
  satu: 'Catatan pertama',
  lain: 'Catatan lain',
}

const NAMA_NILAI: Readonly<Record<string, string>> = {
  'ja-jf': 'jabatan administrasi atau fungsional',
  jpt: 'jabatan pimpinan tinggi',
  'di atas': 'di atas ekspektasi',
  sesuai: 'sesuai ekspektasi',
  'di bawah': 'di bawah ekspektasi',
  diri: 'pegawai sendiri',
  'diri-sendiri': 'dipangku orang yang sama',
  plt: 'Plt.',
  plh: 'Plh.',
  'admin-opd': 'admin perangkat daerah',
  'admin-bkpsdm': 'admin BKPSDM',
}

const JAM = /^(mulai|selesai|istirahatMulai|istirahatSelesai)Menit$/
const LAMA = /(Menit$|^menit)/
const TANGGAL = /^\d{4}-\d{2}-\d{2}$/
const KODE = /^[a-z0-9]+(-[a-z0-9]+)+$/

/** `hasilKerja` as people read it: "Hasil kerja". */
export function namaKunci(kunci: string): string {
  const tetap = NAMA_KUNCI[kunci]
  if (tetap) return tetap
  const kata = kunci
    .replace(/^is(?=[A-Z])/, '')
    .replace(/Id$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase()

  return kata.charAt(0).toUpperCase() + kata.slice(1)
}

/** One plain value in words; minutes of a clock field become a time of day. */
export function kataNilai(nilai: unknown, kunci = ''): string {
  if (nilai === null || nilai === undefined) return 'tidak ada'
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak'
  if (typeof nilai === 'number') return kataAngka(nilai, kunci)
  const teks = String(nilai)
  if (teks.trim() === '') return 'kosong'
  if (TANGGAL.test(teks)) return tulisTanggal(teks)

  return NAMA_NILAI[teks] ?? (KODE.test(teks) ? teks.replaceAll('-', ' ') : teks)
}

function kataAngka(angka: number, kunci: string): string {
  if (JAM.test(kunci)) return tulisJam(angka)
  if (LAMA.test(kunci)) return tulisDurasi(angka)

  return /^tahun/i.test(kunci) ? String(angka) : tulisAngka(angka)
}

export const NAMA_TOPIK: Readonly<Record<string, string>> = {
  akun: 'Akun dan keamanan',
  organisasi: 'Organisasi',
  skp: 'SKP',
  waktu: 'Waktu kerja',
  kehadiran: 'Kehadiran',
  aktivitas: 'Kegiatan harian',
  'umpan-balik': 'Umpan balik',
  pembinaan: 'Pembinaan kinerja',
  penilaian: 'Penilaian',
  dokumen: 'Dokumen',
  tpp: 'Tambahan penghasilan',
}
