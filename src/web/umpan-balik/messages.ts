import type { Pesan } from '../pesan.ts'

export type PenolakanUmpanBalik =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sifat-kosong' }
  | { readonly kode: 'rhk-tidak-ada' }
  | { readonly kode: 'terlalu-pendek'; readonly panjang: number; readonly hurufPalingSedikit: number }
  | { readonly kode: 'terlalu-panjang'; readonly panjang: number; readonly hurufPalingBanyak: number }

/** Why feedback is not taken. */
export function pesanUmpanBalik(penolakan: PenolakanUmpanBalik): Pesan {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
      return {
        apa: 'Umpan balik belum terkirim,',
        mengapa: 'karena orang ini bukan rekan, pimpinan, atau bawahan Anda.',
      }
    case 'sifat-kosong':
      return { apa: 'Umpan balik belum terkirim,', mengapa: 'karena sifatnya belum dipilih.' }
    case 'rhk-tidak-ada':
      return {
        apa: 'Umpan balik belum terkirim,',
        mengapa: 'karena hasil kerja yang dipilih tidak ada lagi.',
        lalu: 'Pilih hasil kerja yang lain.',
      }
    case 'terlalu-pendek':
      return {
        apa: `Baru ${penolakan.panjang} huruf, sedikitnya ${penolakan.hurufPalingSedikit}.`,
        mengapa: 'Ceritakan apa yang Anda lihat, agar berguna bagi penerimanya.',
      }
    case 'terlalu-panjang':
      return {
        apa: `Ada ${penolakan.panjang} huruf, paling banyak ${penolakan.hurufPalingBanyak}.`,
        mengapa: 'Singkatkan, agar dibaca sampai selesai.',
      }
  }
}
