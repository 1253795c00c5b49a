import type { Basis } from '../../src/domain/ketentuan.ts'
import type { Akun } from '../../src/web/ui/akun.tsx'
import type { ButirMenu, KelompokMenu } from '../../src/web/ui/menu.tsx'

export const BASIS: Basis = {
  ketentuanId: 'predikat-kinerja',
  judul: 'Predikat kinerja pegawai',
  kalimat: 'Hasil sesuai dan perilaku di atas ekspektasi memberi predikat Baik.',
  dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran Bab IV.B.3' },
  sejak: '2022-02-07',
  masukan: { hasilKerja: 'sesuai ekspektasi', perilakuKerja: 'di atas ekspektasi' },
  parameter: {},
}

export const DOCK: readonly [ButirMenu, ButirMenu, ButirMenu] = [
  { label: 'Beranda', href: '/beranda', ikon: 'house', aktif: true },
  { label: 'Kegiatan', href: '/kegiatan', ikon: 'square-pen' },
  { label: 'Tim', href: '/tim', ikon: 'list-checks', hitung: 5 },
]

export const MENU: readonly KelompokMenu[] = [
  {
    butir: [
      { label: 'Beranda', href: '/beranda', ikon: 'house', aktif: true },
      { label: 'Kegiatan harian', href: '/kegiatan', ikon: 'square-pen' },
      { label: 'SKP saya', href: '/skp', ikon: 'target' },
      { label: 'Umpan balik', href: '/umpan-balik', ikon: 'message-square' },
      { label: 'Penilaian saya', href: '/penilaian', ikon: 'gauge' },
      { label: 'Pengembangan', href: '/pengembangan', ikon: 'graduation-cap' },
      { label: 'Rincian TPP', href: '/tpp', ikon: 'wallet' },
    ],
  },
  {
    kelompok: 'Tim saya',
    butir: [
      { label: 'Review harian', href: '/review', ikon: 'list-checks', hitung: 5 },
      { label: 'SKP tim', href: '/skp-tim', ikon: 'clipboard-list' },
    ],
  },
]

export const AKUN: Akun = {
  nama: 'Nur Aisyah Rahmadani, A.Md.Keb.',
  jabatan: 'Bidan Mahir, Puskesmas Sempaja',
  href: '/akun',
  aksiTema: '/tema',
  aksiKeluar: '/keluar',
  kembali: '/beranda',
}
