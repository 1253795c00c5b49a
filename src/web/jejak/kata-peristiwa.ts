import { namaKunci } from '../kata.ts'

const PERISTIWA: Readonly<Record<string, string>> = {
  'skp.dimulai': 'Memulai SKP',
  'skp.disimpan': 'Menyimpan SKP',
  'skp.diajukan': 'Mengajukan SKP',
  'skp.dikembalikan': 'Mengembalikan SKP',
  'skp.ditetapkan': 'Menetapkan SKP',
  'skp.lampiran-disimpan': 'Menyimpan lampiran SKP',
  'skp.manual-disimpan': 'Menyimpan manual indikator',
  'skp.rencana-aksi-disimpan': 'Menyimpan rencana aksi',
  'skp.disalin': 'Menyalin SKP tahun lain',
  'skp.pustaka-dipakai': 'Memakai pustaka hasil kerja',
  'skp.dialog-ditulis': 'Menulis dialog SKP',
  'skp.revisi-dimulai': 'Memulai revisi SKP',
  'skp.revisi-dibatalkan': 'Membatalkan revisi SKP',
  'skp.revisi-ditetapkan': 'Menetapkan revisi SKP',
  'dokumen.dicetak': 'Mencetak dokumen pertama kali',
  'aktivitas.ditulis': 'Menulis kegiatan',
  'aktivitas.dicatat': 'Menulis kegiatan',
  'aktivitas.diubah': 'Mengubah kegiatan',
  'aktivitas.dikoreksi': 'Mengoreksi kegiatan',
  'aktivitas.dihapus': 'Menghapus kegiatan',
  'aktivitas.disetujui': 'Menyetujui kegiatan',
  'aktivitas.dikembalikan': 'Mengembalikan kegiatan',
  'aktivitas.ditolak': 'Menolak kegiatan',
  'umpan-balik.ditulis': 'Menulis umpan balik',
  'evaluasi.dimulai': 'Memulai evaluasi',
  'evaluasi.disimpan': 'Menyimpan evaluasi',
  'evaluasi.ditetapkan': 'Menetapkan evaluasi',
  'evaluasi.diterima': 'Menerima hasil evaluasi',
  'evaluasi.pernyataan': 'Menulis pernyataan sendiri',
  'capaian.ditetapkan': 'Menetapkan capaian unit',
  'periode.dibuka': 'Membuka periode penilaian',
  'sebaran.dijelaskan': 'Menjelaskan sebaran predikat',
  'parameter.diubah': 'Mengubah parameter ketentuan',
  'akun.dibuat': 'Membuat akun',
  'akun.kode-dibuat': 'Membuat kode aktivasi',
  'akun.diaktifkan': 'Mengaktifkan akun',
  'akun.dibuka': 'Membuka kunci akun',
  'pejabat.ditambah': 'Membuat akun tanpa NIP',
  'peran.diberikan': 'Memberi peran',
  'peran.diakhiri': 'Mengakhiri peran',
  'akun.masuk': 'Masuk',
  'akun.keluar': 'Keluar',
  'akun.gagal': 'Gagal masuk',
  'akun.terkunci': 'Akun terkunci',
  'akun.sandi-diganti': 'Mengganti kata sandi',
  'akun.sandi-diulang': 'Mengetik kata sandi lagi',
  'akun.menunggu-kode': 'Kata sandi cocok, menunggu kode',
  'akun.dua-langkah-dinyalakan': 'Menyalakan masuk dua langkah',
  'akun.dua-langkah-dimatikan': 'Mematikan masuk dua langkah',
  'akun.kode-pemulihan-diganti': 'Membuat kode pemulihan baru',
  'akun.kunci-ditambah': 'Mendaftarkan kunci perangkat',
  'akun.kunci-dinamai': 'Mengganti nama kunci perangkat',
  'akun.kunci-dihapus': 'Menghapus kunci perangkat',
  'akun.kunci-diulang': 'Memakai kunci perangkat lagi',
  'akun.sso-ditolak': 'Ditolak lewat SSO',
  'akun.langkah-kedua-dilepas': 'Melepas langkah kedua akun',
  'akses.ditolak': 'Ditolak membuka yang bukan haknya',
  'akses.tidak-ada': 'Mencari yang tidak ada',
  'tindakan.ditolak': 'Tindakan ditolak',
}

/** An event in plain words; one without words of its own is read from its name. */
export function kataPeristiwa(peristiwa: string): string {
  const [entitas = '', kejadian = ''] = peristiwa.split('.')

  return PERISTIWA[peristiwa] ?? `${namaKunci(entitas)} ${namaKunci(kejadian).toLowerCase()}`.trim()
}

const HALAMAN: readonly (readonly [pola: RegExp, kata: string])[] = [
  [/^\/tim\/review/, 'kegiatan harian yang menunggu review'],
  [/^\/tim\/skp/, 'daftar SKP tim'],
  [/^\/tim\/penilaian/, 'daftar penilaian tim'],
  [/^\/pantauan/, 'daftar pegawai unit'],
  [/\/cetak/, 'dokumen cetak'],
  [/^\/skp\//, 'SKP'],
  [/^\/(penilaian|evaluasi)/, 'evaluasi kinerja'],
  [/^\/umpan-balik/, 'hasil kerja, untuk menulis umpan balik'],
  [/^\/(aktivitas|kegiatan)|^\/orang/, 'kegiatan harian'],
  [/^\/dokumen/, 'dokumen'],
  [/^\/bukti/, 'bukti kegiatan'],
  [/^\/(pegawai|organisasi)/, 'data kepegawaian'],
  [/^\/(kehadiran|cuti|kalender)/, 'cuti dan dinas luar'],
  [/^\/akun/, 'akun'],
]

/** A page's address pattern in plain words: "/skp/:skpId/cetak" becomes "dokumen cetak SKP". */
export function kataHalaman(halaman: string): string {
  const cocok = HALAMAN.filter(([pola]) => pola.test(halaman)).map(([, kata]) => kata)

  return cocok.length === 0 ? 'halaman lain tentang Anda' : cocok.slice(0, 2).join(' ')
}
