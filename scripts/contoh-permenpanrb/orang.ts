import type { OrangContoh } from './jenis.ts'

/** Invented people of an invented ministry; the NIP are well formed (18 digits) and belong to nobody. */
export const INSTANSI = 'KEMENTERIAN X'
export const TAHUN = 2026
export const TEMPAT = 'Jakarta'

/** The choices to seed: capaian BAIK and sesuai/sesuai, hence predikat Baik. */
export const CAPAIAN = 'Baik'
export const RATING_HASIL = 'sesuai'
export const RATING_PERILAKU = 'sesuai'
export const PREDIKAT = 'Baik'
export const PERIODE = 'TRIWULAN IV-AKHIR'

export const ORANG: readonly OrangContoh[] = [
  { kunci: 'menteri', nama: 'Dr. Ratna Kusumawardani', jabatan: 'MENTERI', unitKerja: 'KEMENTERIAN X' },
  {
    kunci: 'direktur-jenderal',
    nama: 'Ir. Bambang Wiryawan, M.Eng.',
    nip: '196803141993031002',
    pangkat: 'Pembina Utama / IV/e',
    jabatan: 'DIREKTUR JENDERAL III',
    unitKerja: 'DIREKTORAT JENDERAL III',
    atasan: 'menteri',
  },
  {
    kunci: 'direktur',
    nama: 'Siti Rahmawati, S.T., M.T.',
    nip: '197207191998032003',
    pangkat: 'Pembina Utama Muda / IV/c',
    jabatan: 'DIREKTUR II',
    unitKerja: 'DIREKTORAT JENDERAL III',
    atasan: 'direktur-jenderal',
  },
  {
    kunci: 'kepala-subdirektorat',
    nama: 'Agus Prabowo, S.T., M.Sc.',
    nip: '197911052005011004',
    pangkat: 'Pembina / IV/a',
    jabatan: 'KEPALA SUBDIREKTORAT II',
    unitKerja: 'DIREKTORAT II',
    atasan: 'direktur',
  },
  {
    kunci: 'fungsional',
    nama: 'Dewi Lestari Anggraini, S.T.',
    nip: '198702132014022001',
    pangkat: 'Penata / III/c',
    jabatan: 'JABATAN FUNGSIONAL TEKNIS TATA BANGUNAN DAN PERUMAHAN MUDA',
    unitKerja: 'DIREKTORAT II',
    atasan: 'kepala-subdirektorat',
  },
]

export const CATATAN_KAKI_SKP = [
  '* Pimpinan dapat memberikan ekspektasi khusus Pegawai terhadap satu atau lebih aspek perilaku kerja',
]

const TIGA = [
  '* pilih salah satu',
  '** rating hasil kerja dan rating perilaku kerja ditetapkan dengan mempertimbangkan pola distribusi predikat Kinerja Pegawai berdasarkan capaian kinerja organisasi serta level kontribusi Pegawai terhadap Kinerja Organisasi dibandingkan dengan Pegawai lainnya.',
  '*** diisi dengan umpan balik sesuai dengan permasalahan atau apresiasi kepada Pegawai atas realisasi hasil kerja. Umpan balik dapat berupa narasi, simbol, atau keterangan lainnya dan disertai dengan bukti dukung yang relevan.',
]

export const CATATAN_KAKI_EVALUASI = TIGA

/** The evaluations of the Direktur Jenderal and the Direktur carry a fourth note. */
export const CATATAN_KAKI_EVALUASI_JPT = [
  ...TIGA,
  '**** Meskipun realisasi dibawah target, namun terdapat umpan balik berkelanjutan dari Pimpinan yang menyatakan bahwa hal tersebut dikategorikan sesuai ekspektasi disertai dengan beberapa pertimbangan yang rasional',
]
