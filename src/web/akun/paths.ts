export const akunPaths = {
  milikku: '/akun',
  sandi: '/akun/sandi',
  duaLangkah: '/akun/dua-langkah',
  duaLangkahMulai: '/akun/dua-langkah/mulai',
  duaLangkahPastikan: '/akun/dua-langkah/pastikan',
  kodePemulihan: '/akun/dua-langkah/kode-pemulihan',
  duaLangkahMatikan: '/akun/dua-langkah/matikan',
  sesi: '/akun/sesi',
  kelola: '/akun/kelola',
  slip: '/akun/kelola/slip',
  buka: '/akun/kelola/buka',
  lepas: '/akun/kelola/langkah-kedua/:pejabatId',
} as const
