export const penilaianPaths = {
  milikku: '/penilaian',
  tampil: '/penilaian/:evaluasiId',
  simpan: '/penilaian/:evaluasiId/simpan',
  pernyataan: '/penilaian/:evaluasiId/pernyataan',
  terima: '/penilaian/:evaluasiId/terima',
  formulir: '/penilaian/:evaluasiId/evaluasi.pdf',
  dokumen: '/penilaian/:evaluasiId/dokumen.pdf',
  tim: '/tim/penilaian',
  alasan: '/tim/penilaian/alasan',
  capaian: '/tim/penilaian/capaian/:unitId',
} as const
